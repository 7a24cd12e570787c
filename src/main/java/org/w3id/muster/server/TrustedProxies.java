package org.w3id.muster.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The proxies whose word is taken for whom they ask: each adds to {@code X-Forwarded-For}, at the right, the address that
 * it has seen. What stands left of the last address that is not one of theirs, anybody may have written. Immutable.
 */
public final class TrustedProxies {

    private static final TrustedProxies NONE = new TrustedProxies(List.of());

    /** An address and how many of its first bits count. */
    private record Range(InetAddress first, int bits) {

        boolean holds(InetAddress anybody) {
            byte[] address = first.getAddress();
            byte[] other = anybody.getAddress();
            if (other.length != address.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            int mask = 0xff << (Byte.SIZE - bits % Byte.SIZE) & 0xff;
            return Arrays.equals(address, 0, whole, other, 0, whole)
                    && (bits % Byte.SIZE == 0 || (address[whole] & mask) == (other[whole] & mask));
        }
    }

    private final List<Range> ranges;

    private TrustedProxies(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Nobody. */
    public static TrustedProxies none() {
        return NONE;
    }

    /**
     * Reads addresses ({@code 192.0.2.7}, {@code ::1}) and networks ({@code 10.0.0.0/8}).
     *
     * @throws IllegalArgumentException naming the one that is neither
     */
    public static TrustedProxies of(List<String> texts) {
        return new TrustedProxies(texts.stream().map(TrustedProxies::range).toList());
    }

    private static Range range(String text) {
        String[] parts = text.split("/", 2);
        InetAddress address = address(parts[0]).orElseThrow(() -> notARange(text));
        int all = address.getAddress().length * Byte.SIZE;
        if (parts.length == 1) {
            return new Range(address, all);
        }
        if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > all) {
            throw notARange(text);
        }
        return new Range(address, Integer.parseInt(parts[1]));
    }

    private static IllegalArgumentException notARange(String text) {
        return new IllegalArgumentException(
                text + " is not an IP address, such as 192.0.2.7, or a network, such as 10.0.0.0/8.");
    }

    boolean trusts(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.holds(address));
    }

    /**
     * Who asks: the right-most address that is not a trusted proxy's.
     *
     * @param seen the address that the request came from
     * @param forwardedFor the values of all lines of {@code X-Forwarded-For}, in their order
     */
    InetAddress client(InetAddress seen, List<String> forwardedFor) {
        List<String> hops = new ArrayList<>();
        forwardedFor.forEach(line -> hops.addAll(List.of(line.split(",", -1))));
        InetAddress client = seen;
        for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
            Optional<InetAddress> hop = address(hops.get(i).strip());
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get();
        }
        return client;
    }

    /** Of digits only, with or without a port: nothing that the system would look up as a name. */
    static Optional<InetAddress> address(String text) {
        String bare = text.replaceFirst("^\\[([^]]*)](:\\d+)?$", "$1").replaceFirst("^([0-9.]+):\\d+$", "$1");
        if (!bare.matches("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
