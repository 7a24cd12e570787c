package org.w3id.muster.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.Replies;

/**
 * A token bucket for each client, so that one crawler cannot take the server from all others: {@value #BURST} tokens, of
 * which {@value #PER_SECOND} come back each second. A document costs one, a query, a search or an overview {@value #QUERY},
 * the files of pages nothing. Who has none left gets 429 with the time to wait.
 *
 * <p>A client is an address; of IPv6 its network, as one client has a whole one. What comes from this machine itself is not
 * counted, unless it is a proxy that says for whom it asks: the last address in {@code X-Forwarded-For}, which is the one
 * that the proxy itself has seen. Thread-safe.
 */
final class RateLimit implements Filter {

    static final int BURST = 300;
    static final int PER_SECOND = 10;
    static final int QUERY = 5;

    /** How addresses begin whose answers look at many things. */
    private static final List<String> LARGE = List.of("/sparql", "/query", "/search", "/map", "/timeline", "/figures",
            "/disagreements");

    private static final int MOST_CLIENTS = 10_000;
    private static final int NETWORK_BYTES = 8;
    private static final double NANOS = 1e9;

    /** What a client has left, and since when. */
    private record Bucket(double tokens, long at) {

        Bucket at(long now) {
            return new Bucket(Math.min(BURST, tokens + (now - at) / NANOS * PER_SECOND), now);
        }

        Bucket less(int cost) {
            return new Bucket(tokens - cost, at);
        }
    }

    private final LongSupplier clock;
    /** The one that has not asked for the longest time first: it is forgotten when there are too many. */
    private final Map<String, Bucket> clients = new LinkedHashMap<>(16, 0.75f, true);

    RateLimit() {
        this(System::nanoTime);
    }

    /** @param clock nanoseconds that only grow */
    RateLimit(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        int wait = client(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"))
                .map(client -> secondsToWait(client, cost(request.getRequestURI()))).orElse(0);
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            Replies.problem(request, (HttpServletResponse) response, ProblemDetail.of("too-many-requests", 429,
                    "You ask too much at once",
                    "From one address " + PER_SECOND + " documents a second are answered, or " + PER_SECOND / QUERY
                            + " queries, searches or overviews, after " + BURST + " that may come at once.",
                    "Wait for the seconds in Retry-After, then ask more slowly.").retryAfter(wait));
        }
    }

    /** Takes the cost from what the client has; 0 when that was enough. */
    int secondsToWait(String client, int cost) {
        if (cost == 0) {
            return 0;
        }
        synchronized (clients) {
            long now = clock.getAsLong();
            Bucket bucket = clients.getOrDefault(client, new Bucket(BURST, now)).at(now);
            boolean enough = bucket.tokens() >= cost;
            clients.put(client, enough ? bucket.less(cost) : bucket);
            if (clients.size() > MOST_CLIENTS) {
                clients.remove(clients.keySet().iterator().next());
            }
            return enough ? 0 : (int) Math.ceil((cost - bucket.tokens()) / PER_SECOND);
        }
    }

    /** Who asks; empty for this machine itself. */
    static Optional<String> client(String address, @Nullable String forwardedFor) {
        Optional<InetAddress> seen = parse(address);
        if (seen.filter(InetAddress::isLoopbackAddress).isEmpty()) {
            return Optional.of(seen.map(RateLimit::network).orElse(address));
        }
        return Optional.ofNullable(forwardedFor).map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
                .flatMap(RateLimit::parse).filter(client -> !client.isLoopbackAddress()).map(RateLimit::network);
    }

    static int cost(String path) {
        if (path.startsWith("/static/") || path.equals("/favicon.ico") || path.equals("/health")) {
            return 0;
        }
        return LARGE.stream().anyMatch(path::startsWith) ? QUERY : 1;
    }

    /** Of digits only: nothing that the system would look up as a name. */
    private static Optional<InetAddress> parse(String address) {
        String bare = address.replaceFirst("^\\[([^]]*)](:\\d+)?$", "$1").replaceFirst("^([0-9.]+):\\d+$", "$1");
        if (!bare.matches("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64"
                : address.getHostAddress();
    }
}
