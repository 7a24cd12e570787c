package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        RateLimit limit = new RateLimit(now::get);
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
        assertEquals(Optional.empty(), RateLimit.client("127.0.0.1", null));
        assertEquals(Optional.of("203.0.113.7"), RateLimit.client("203.0.113.7", "198.51.100.1"));
        assertEquals(Optional.of("203.0.113.7"), RateLimit.client("::1", "198.51.100.1, 203.0.113.7"));
        assertEquals(Optional.of("203.0.113.7"), RateLimit.client("127.0.0.1", "203.0.113.7:4711"));
        assertEquals(RateLimit.client("2001:db8::1", null), RateLimit.client("[2001:db8::2]", null));
        assertEquals(Optional.empty(), RateLimit.client("127.0.0.1", "example.org"));
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
        try (MusterServer server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0))) {
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
