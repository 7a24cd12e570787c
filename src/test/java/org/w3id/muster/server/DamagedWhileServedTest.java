package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.release.UnreadableStoreError;

/** An edition that is damaged under a running server, or before it starts. */
@Tag("slow")
class DamagedWhileServedTest {

    private static final String DOCUMENT = "doc/person/peter-example";

    @TempDir
    Path root;

    @Test
    void readingErrorsEndTheAnswerAndTheService() throws IOException {
        SmallRelease.publish(root, "aaaa");
        try (MusterServer server = MusterServer.start(options())) {
            Client client = new Client(server);
            cut(root.resolve("aaaa/tdb2/Data-0001/nodes-data.obj"), 40);
            HttpResponse<String> answer = client.get(DOCUMENT);
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("edition-damaged"), answer.body());
            for (String path : List.of(DOCUMENT, "search?q=peter", "id/person/peter-example", "suggest?q=pe",
                    "sparql?query=" + Client.encoded("ASK {}"))) {
                assertTrue(client.get(path).body().contains("edition-damaged"), path);
            }
            HttpResponse<String> health = client.get("health");
            assertEquals(503, health.statusCode());
            assertTrue(health.body().contains("\"status\":\"damaged\"") && health.body().contains("build --force"),
                    health.body());

            SmallRelease.publish(root, "bbbb");
            await(client, "\"status\":\"ready\"");
            assertEquals(200, client.get(DOCUMENT).statusCode());
            assertFalse(client.get("health").body().contains("damage"));
        }
    }

    @Test
    void whatIsFoundInTheBackgroundBringsAnotherEdition() throws IOException {
        SmallRelease.write(root, "old");
        SmallRelease.publish(root, "new");
        try (FileChannel file = FileChannel.open(root.resolve("new/tdb2/Data-0001/SPO.dat"),
                StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[]{1}), (3 << 20) + 77);
        }
        try (MusterServer server = MusterServer.start(options())) {
            Client client = new Client(server);
            await(client, "\"release\":\"old\"");
            assertTrue(client.get("health").body().contains("\"damaged\":{"), client.get("health").body());
            assertTrue(client.get("health").body().contains("SPO.dat"), client.get("health").body());
            assertEquals(200, client.get(DOCUMENT).statusCode());
        }
    }

    @Test
    void aDamagedEditionIsNotEvenOpened() throws IOException {
        SmallRelease.publish(root, "aaaa");
        Files.writeString(root.resolve("aaaa/release.json"), "{}");
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> MusterServer.start(options()));
        String told = String.valueOf(refused.getMessage());
        assertTrue(told.contains("release.json") && told.contains("build --force"), told);
        SmallRelease.write(root, "bbbb");
        assertThrows(IllegalStateException.class, () -> MusterServer.start(options()),
                "without release.json nobody knows its base");
    }

    @Test
    void theNextEditionIsRefusedWhileTheOldOneGoesOn() throws IOException {
        SmallRelease.publish(root, "aaaa");
        try (MusterServer server = MusterServer.start(options())) {
            Client client = new Client(server);
            cut(SmallRelease.write(root, "bbbb").resolve("index/en/segments_1"), 10);
            new Releases(root).makeCurrent("bbbb");
            SmallRelease.write(root, "cccc");
            assertEquals(200, client.get(DOCUMENT).statusCode());
            assertTrue(client.get("health").body().contains("aaaa"));
            new Releases(root).makeCurrent("cccc");
            await(client, "\"release\":\"cccc\"");
        }
    }

    /** The engine takes exceptions inside FILTER and in cells for "no value". */
    @Test
    void noAnswerLacksACell() throws IOException {
        Path edition = SmallRelease.write(root, "aaaa");
        for (String query : List.of("SELECT * { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(STR(?o) != '') }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(STRLEN(STR(?r)) > 1) } }",
                "SELECT (GROUP_CONCAT(?o) AS ?all) { ?s ?p ?o }", "SELECT * { ?s ?p ?o } ORDER BY STR(?o)",
                "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(ISIRI(?r)) } }")) {
            byte[] nodes = Files.readAllBytes(edition.resolve("tdb2/Data-0001/nodes-data.obj"));
            try (Release release = Release.open(edition)) {
                cut(edition.resolve("tdb2/Data-0001/nodes-data.obj"), 40);
                assertThrows(UnreadableStoreError.class, () -> Txn.executeRead(release.dataset(), () -> {
                    try (QueryExec exec = QueryExec.dataset(release.dataset()).query(QueryFactory.create(query))
                            .build()) {
                        RowSetOps.out(java.io.OutputStream.nullOutputStream(), exec.select());
                    }
                }), query);
                assertTrue(release.damage().isPresent());
            } finally {
                Files.write(edition.resolve("tdb2/Data-0001/nodes-data.obj"), nodes);
            }
        }
    }

    private ServeOptions options() {
        return ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0);
    }

    private static void cut(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    private static void await(Client client, String text) {
        Instant end = Instant.now().plusSeconds(30);
        while (!client.get("health").body().contains(text)) {
            assertTrue(Instant.now().isBefore(end), () -> "waited for " + text + ": " + client.get("health").body());
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)).join();
        }
    }
}
