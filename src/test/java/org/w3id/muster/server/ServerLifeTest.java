package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;

@Tag("slow")
class ServerLifeTest {

    /** Runs until it is stopped. */
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }";

    @TempDir
    Path root;

    @Test
    void slowQueriesBlockNeitherPagesNorFastQueries() {
        SmallRelease.publish(root, "aaaa");
        Limits limits = Limits.standard().withTimeout(Duration.ofSeconds(4)).withLanes(2, 1, 32);
        try (MusterServer server = MusterServer.start(options().withLimits(limits))) {
            Client client = new Client(server);
            List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                slow.add(CompletableFuture.supplyAsync(() -> client.query(SLOW), Thread::startVirtualThread));
            }
            awaitRunning(client);
            for (int i = 0; i < 5; i++) {
                assertEquals(200, client.get("doc/person/peter-example").statusCode());
                assertEquals(200, client.get("health").statusCode());
                HttpResponse<String> fast = client.query("ASK { ?s ?p ?o }");
                assertEquals(200, fast.statusCode(), fast.body());
            }
            for (CompletableFuture<HttpResponse<String>> response : slow) {
                assertEquals(503, response.join().statusCode());
                assertTrue(response.join().body().contains("remedy"));
            }
            String metrics = client.get("metrics").body();
            assertTrue(metrics.contains("muster_queries_made_room_total"), metrics);
            assertTrue(metrics.contains("muster_release_quads{release=\"aaaa\"}"), metrics);
            assertTrue(metrics.contains("muster_http_requests_seconds_count{route=\"/doc\",status=\"200\"}"), metrics);
        }
    }

    @Test
    void whoComesWhenTooManyWaitIsTurnedAwayWithAWordWhenToComeBack() {
        SmallRelease.publish(root, "aaaa");
        Limits usual = Limits.standard();
        Limits limits = new Limits(Duration.ofSeconds(3), usual.resultBytes(), usual.memoryBytes(), usual.queryBytes(),
                usual.valuesRows(), usual.heldBytes(), usual.graphTriples(), 1, 1, 0, 0, usual.longestWait(),
                Duration.ofMinutes(1), 1);
        try (MusterServer server = MusterServer.start(options().withLimits(limits))) {
            Client client = new Client(server);
            CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> client.query(SLOW),
                    Thread::startVirtualThread);
            awaitRunning(client);
            HttpResponse<String> response = client.query("ASK {}");
            assertEquals(503, response.statusCode());
            assertEquals("5", Client.header(response, "Retry-After"));
            assertTrue(slow.join().body().contains("query-timeout"));
            assertEquals(200, client.query("ASK {}").statusCode());
        }
    }

    @Test
    void changesTheEditionWithoutDroppingARequest() throws IOException {
        SmallRelease.publish(root, "r0");
        try (MusterServer server = MusterServer.start(options())) {
            Client client = new Client(server);
            AtomicBoolean done = new AtomicBoolean();
            Queue<String> failures = new ConcurrentLinkedQueue<>();
            List<CompletableFuture<Void>> readers = new ArrayList<>();
            for (String path : List.of("doc/person/peter-example",
                    "sparql?query=" + Client.encoded("SELECT * { ?s ?p ?o }"),
                    "")) {
                readers.add(CompletableFuture.runAsync(() -> {
                    while (!done.get()) {
                        HttpResponse<String> response = client.get(path);
                        if (response.statusCode() != 200) {
                            failures.add(response.body());
                        }
                    }
                }, Thread::startVirtualThread));
            }
            for (int i = 1; i <= 4; i++) {
                SmallRelease.publish(root, "r" + i);
                awaitRelease(client, "r" + i);
            }
            // back to one that was open before
            new Releases(root).makeCurrent("r1");
            awaitRelease(client, "r1");
            done.set(true);
            readers.forEach(CompletableFuture::join);
            assertEquals(List.of(), List.copyOf(failures));
            assertTrue(Files.readString(root.resolve("server.json")).contains("\"release\":\"r1\""));
            assertTrue(Files.readString(root.resolve("server.json")).contains(server.url()));
        }
        assertFalse(Files.exists(root.resolve("server.json")));
        // all stores are free again
        for (int i = 0; i <= 4; i++) {
            Release.open(root.resolve("r" + i)).close();
        }
    }

    @Test
    void keepsTheOldEditionWhenTheNewOneIsBroken() throws IOException {
        SmallRelease.publish(root, "good");
        try (MusterServer server = MusterServer.start(options())) {
            Client client = new Client(server);
            Files.createDirectories(root.resolve("broken"));
            new Releases(root).makeCurrent("broken");
            CompletableFuture.runAsync(() -> {},
                    CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS)).join();
            assertTrue(client.get("health").body().contains("good"));
            SmallRelease.publish(root, "next");
            awaitRelease(client, "next");
        }
    }

    @Test
    void stopsGracefully() {
        SmallRelease.publish(root, "aaaa");
        MusterServer server = MusterServer.start(options().withLimits(
                Limits.standard().withTimeout(Duration.ofSeconds(2))));
        Client client = new Client(server);
        CompletableFuture<HttpResponse<String>> running = CompletableFuture.supplyAsync(() -> client.query(SLOW),
                Thread::startVirtualThread);
        awaitRunning(client);
        server.close();
        assertTrue(running.join().body().contains("query-timeout"), "the running query had its answer");
        assertThrows(RuntimeException.class, () -> client.get("health"));
    }

    @Test
    void saysWhatToDoWhenItCannotStart() {
        IllegalStateException none = assertThrows(IllegalStateException.class, () -> MusterServer.start(options()));
        assertTrue(none.toString().contains("muster build"), none.toString());
        SmallRelease.publish(root, "aaaa");
        try (MusterServer server = MusterServer.start(options())) {
            int port = URI.create(server.url()).getPort();
            assertTrue(assertThrows(IllegalStateException.class,
                    () -> MusterServer.start(options().withRelease("zzzz"))).toString().contains("zzzz"));
            assertEquals(200, new Client(server).get("health").statusCode());
            assertTrue(port > 0);
        }
    }

    @Test
    void longHeadersAndUnknownAddressesAreProblems() {
        SmallRelease.publish(root, "aaaa");
        try (MusterServer server = MusterServer.start(options())) {
            Client client = new Client(server);
            HttpResponse<String> tooLong = client.get("health", "X-Long", "x".repeat(40_000));
            assertEquals(431, tooLong.statusCode());
            assertTrue(tooLong.body().contains("remedy"), tooLong.body());
            HttpResponse<String> page = client.get("none", "Accept", "text/html");
            assertEquals(404, page.statusCode());
            assertTrue(page.body().contains("Nothing here"));
            assertTrue(Client.header(page, "Content-Security-Policy").contains("default-src 'none'"));
        }
    }

    @Test
    void aPlainFusekiServesAFreeRelease() throws IOException {
        SmallRelease.publish(root, "aaaa");
        Path config = root.resolve("plain.ttl");
        Files.writeString(config, Files.readString(Path.of("fuseki-config", "plain.ttl"))
                .replace("releases/current/tdb2", root.resolve("aaaa/tdb2").toString()));
        FusekiServer fuseki = FusekiServer.create().fusekiModules(FusekiModules.create()).port(0).loopback(true)
                .parseConfigFile(config).start();
        try (QueryExecHTTP query = QueryExecHTTP.service("http://localhost:" + fuseki.getPort() + "/muster/sparql")
                .query("ASK { ?s a <https://w3id.org/muster/ontology#Death> }").build()) {
            assertTrue(query.ask());
        } finally {
            fuseki.stop();
        }
    }

    private ServeOptions options() {
        return ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0);
    }

    private static void awaitRunning(Client client) {
        await(client, "\"runningQueries\":0", false);
    }

    private static void awaitRelease(Client client, String id) {
        await(client, "\"release\":\"" + id + "\"", true);
    }

    private static void await(Client client, String text, boolean present) {
        Instant end = Instant.now().plusSeconds(30);
        while (client.get("health").body().contains(text) != present) {
            assertTrue(Instant.now().isBefore(end), "waited for " + text);
            Thread.onSpinWait();
        }
    }
}
