package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

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

    @Test
    void beginsWithAnExampleAndNamesThePrefixes() {
        String page = client.get("query").body();
        assertTrue(page.contains("?thing a pow:Person"), page);
        assertTrue(page.contains("PREFIX pow: &lt;https://w3id.org/muster/ontology#&gt;"), page);
        assertTrue(page.contains("PREFIX id: &lt;http://localhost:3030/id/&gt;"), page);
        assertTrue(page.contains("href=\"/sparql\"") && page.contains("href=\"/cookbook\""), page);
    }

    @Test
    void namesAreShortAndNumbersDoNotBreak() {
        String page = page("SELECT ?s (4400000 AS ?n) (\"1941/1942\" AS ?d) (\"a word\" AS ?w) { ?s a "
                + "<https://w3id.org/muster/ontology#Place> }");
        assertTrue(page.contains("<a href=\"/doc/place/river\">id:place/river</a>"), page);
        assertTrue(page.contains("<span class=\"figure\">4400000</span>"), page);
        assertTrue(page.contains("<span class=\"figure\">1941/1942</span>"), page);
        assertTrue(page.contains("<span>a word</span>"), page);
    }

    @Test
    void theEditorGetsItsWordsFromTheOntology() {
        JsonNode terms = Client.json(client.get("query/terms.json"));
        assertEquals("https://w3id.org/muster/ontology#", terms.at("/prefixes/pow").asString());
        assertEquals("https://w3id.org/muster/concept/cause/hunger", terms.at("/concepts/0/iri").asString());
        assertEquals("hunger", terms.at("/concepts/0/label").asString());
    }

    @Test
    void aCookbookWithoutPatternsSaysSo() {
        assertTrue(client.get("cookbook").body().contains("This copy comes without patterns"));
    }
}
