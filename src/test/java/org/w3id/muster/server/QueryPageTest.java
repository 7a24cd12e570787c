package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code /query}: a form and a table, without any script. */
class QueryPageTest {

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        SmallRelease.publish(root, "aaaa");
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String query) {
        return client.get("query?query=" + Client.encoded(query), "Accept", "text/html").body();
    }

    @Test
    void anUnboundCellIsEmptyAndClaimsNothing() {
        String page = page("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) } }");
        assertTrue(page.contains("<span class=\"unseen\">no value</span>"), page);
        assertFalse(page.contains("not stated"), page);
        assertEquals(200, client.get("static/query.css").statusCode());
    }
}
