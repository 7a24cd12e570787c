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
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.Replies;

/**
 * A token bucket for each client, so that one crawler cannot take the server from all others: {@value #BURST} tokens, of
 * which {@value #PER_SECOND} come back each second. A document costs one, a query, a search or an overview {@value #QUERY},
 * the files of pages nothing. Who has none left gets 429 with the time to wait.
 *
 * <p>A client is an address; of IPv6 its network, as one client has a whole one. Behind {@link TrustedProxies} it is the
 * address that they have seen. What comes from this machine itself is not counted, unless it comes through a proxy that
 * nobody has named: then all its requests count as one client's. Thread-safe.
 */
final class RateLimit implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(RateLimit.class);

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

    private final TrustedProxies proxies;
    private final AtomicBoolean told = new AtomicBoolean();
    private final LongSupplier clock;
    /** The one that has not asked for the longest time first: it is forgotten when there are too many. */
    private final Map<String, Bucket> clients = new LinkedHashMap<>(16, 0.75f, true);

    RateLimit(TrustedProxies proxies) {
        this(proxies, System::nanoTime);
    }

    /** @param clock nanoseconds that only grow */
    RateLimit(TrustedProxies proxies, LongSupplier clock) {
        this.proxies = proxies;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        int wait = client(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")))
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
    Optional<String> client(String address, List<String> forwardedFor) {
        Optional<InetAddress> seen = TrustedProxies.address(address);
        if (seen.isEmpty()) {
            return Optional.of(address);
        }
        InetAddress client = proxies.client(seen.get(), forwardedFor);
        boolean unnamedProxy = !forwardedFor.isEmpty() && !proxies.trusts(seen.get());
        if (client.isLoopbackAddress() && unnamedProxy) {
            tellOfProxy(address);
        }
        return client.isLoopbackAddress() && !unnamedProxy ? Optional.empty() : Optional.of(network(client));
    }

    private void tellOfProxy(String address) {
        if (told.compareAndSet(false, true)) {
            LOG.warn("Requests come through a proxy at {} that is not trusted, so all of them count as one client's. "
                    + "Name it: ./muster serve --trusted-proxy {}", address, address);
        }
    }

    static int cost(String path) {
        if (path.startsWith("/static/") || path.equals("/favicon.ico") || path.equals("/health")) {
            return 0;
        }
        return LARGE.stream().anyMatch(path::startsWith) ? QUERY : 1;
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64"
                : address.getHostAddress();
    }
}
