package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks too much is told to wait; nobody else waits for that. */
class RateLimitTest {

    @Test
    void tokensComeBackWithTime() {
        AtomicLong now = new AtomicLong();
        RateLimit limit = new RateLimit(TrustedProxies.none(), now::get);
        for (int i = 0; i < RateLimit.BURST; i++) {
            assertEquals(0, limit.secondsToWait("a", 1));
        }
        assertEquals(1, limit.secondsToWait("a", 1));
        assertEquals(0, limit.secondsToWait("b", 1), "another client");
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        for (int i = 0; i < RateLimit.PER_SECOND; i++) {
            assertEquals(0, limit.secondsToWait("a", 1));
        }
        assertEquals(1, limit.secondsToWait("a", RateLimit.QUERY));
        now.addAndGet(Duration.ofDays(9).toNanos());
        assertEquals(0, limit.secondsToWait("a", RateLimit.BURST));
        assertEquals(1, limit.secondsToWait("a", 1), "never more than the burst");
    }

    @Test
    void aClientIsAnAddressThatCannotBeInvented() {
        RateLimit limit = new RateLimit(TrustedProxies.none());
        assertEquals(Optional.empty(), limit.client("127.0.0.1", List.of()));
        assertEquals(Optional.of("203.0.113.7"), limit.client("203.0.113.7", List.of("198.51.100.1")));
        assertEquals(limit.client("2001:db8::1", List.of()), limit.client("[2001:db8::2]", List.of()));
        assertEquals(Optional.of("127.0.0.1"), limit.client("127.0.0.1", List.of("203.0.113.7")),
                "nobody named this proxy");
    }

    @Test
    void theRightMostAddressThatIsNoTrustedProxyCounts() {
        RateLimit limit = new RateLimit(TrustedProxies.of(List.of("127.0.0.1", "::1", "10.0.0.0/9", "2001:db8::/33")));
        assertEquals(Optional.of("203.0.113.7"), limit.client("::1", List.of("198.51.100.1, 203.0.113.7")));
        assertEquals(Optional.of("203.0.113.7"), limit.client("127.0.0.1", List.of("203.0.113.7:4711")));
        // HAProxy adds a line of its own behind those that the client sent
        assertEquals(Optional.of("203.0.113.7"), limit.client("127.0.0.1", List.of("198.51.100.1", "203.0.113.7")));
        assertEquals(Optional.of("203.0.113.7"),
                limit.client("127.0.0.1",
                        List.of("9.9.9.9,203.0.113.7", "10.1.2.3, 10.127.0.1", "[2001:db8:1::1]:80")));
        assertEquals(Optional.of("10.128.0.1"), limit.client("10.1.2.3", List.of("9.9.9.9, 10.128.0.1")));
        assertEquals(Optional.of("10.1.2.3"), limit.client("10.1.2.3", List.of("9.9.9.9, unknown")),
                "what is not read");
        assertEquals(Optional.of("10.1.2.3"), limit.client("10.1.2.3", List.of("10.1.2.3")),
                "a proxy that asks itself");
        assertEquals(Optional.empty(), limit.client("127.0.0.1", List.of()));
    }

    @Test
    void whatIsNoAddressIsNotTaken() {
        for (String wrong : List.of("example.org", "10.0.0.0/33", "10.0.0.0/x", "", "::1/129")) {
            assertTrue(
                    assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of(List.of(wrong))).getMessage()
                            .contains("is not an IP address"));
        }
    }

    @Test
    void whatLooksAtManyThingsCostsMore() {
        assertEquals(0, RateLimit.cost("/static/muster.css"));
        assertEquals(1, RateLimit.cost("/doc/person/andrei-vlasov"));
        for (String path : List.of("/sparql", "/query", "/search.csv", "/map.geojson", "/timeline", "/figures",
                "/disagreements.csv")) {
            assertEquals(RateLimit.QUERY, RateLimit.cost(path), path);
        }
    }

    @Test
    void theServerAnswers429(@TempDir Path root) {
        SmallRelease.publish(root, "aaaa");
        try (MusterServer server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0)
                .withProxies(TrustedProxies.of(List.of("127.0.0.1", "::1"))))) {
            Client client = new Client(server);
            HttpResponse<String> last = client.get("sparql?query=ASK%7B%7D", "X-Forwarded-For", "203.0.113.9");
            for (int i = 0; i < RateLimit.BURST && last.statusCode() == 200; i++) {
                last = client.get("sparql?query=ASK%7B%7D", "X-Forwarded-For", "203.0.113.9");
            }
            assertEquals(429, last.statusCode());
            assertTrue(Integer.parseInt(Client.header(last, "Retry-After")) >= 1);
            assertEquals("too-many-requests",
                    Client.json(last).path("type").stringValue().replaceFirst("^.*[/#:]", ""));
            assertEquals(200, client.get("static/muster.css", "X-Forwarded-For", "203.0.113.9").statusCode());
            assertEquals(200, client.get("sparql?query=ASK%7B%7D", "X-Forwarded-For", "203.0.113.10").statusCode());
            assertEquals(200, client.get("sparql?query=ASK%7B%7D").statusCode());
        }
    }
}
