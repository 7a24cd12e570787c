package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How programs find out what is here: VoID, the API catalog, sitemaps, robots.txt, and what became of merged things. */
class DiscoveryTest {

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theDatasetLeadsToItsDescription() {
        HttpResponse<String> dataset = client.get("dataset");
        assertEquals(303, dataset.statusCode());
        assertEquals("/.well-known/void", Client.header(dataset, "Location"));
        Graph turtle = RDFParser.fromString(client.get(".well-known/void").body(), Lang.TURTLE).toGraph();
        assertTrue(turtle.contains(Node.ANY, Node.ANY, VOID.Dataset.asNode()));
        HttpResponse<String> json = client.get(".well-known/void", "Accept", "application/ld+json");
        assertTrue(RDFParser.fromString(json.body(), Lang.JSONLD).toGraph().isIsomorphicWith(turtle));
        assertEquals(304, client.get(".well-known/void", "Accept", "application/ld+json", "If-None-Match",
                Client.header(json, "ETag")).statusCode());
        assertEquals(406, client.get(".well-known/void", "Accept", "image/png").statusCode());
    }

    @Test
    void everythingInTheCatalogIsThere() {
        HttpResponse<String> response = client.get(".well-known/api-catalog");
        assertTrue(Client.header(response, "Content-Type").startsWith("application/linkset+json"));
        JsonNode links = Client.json(response);
        List<String> targets = links.findValuesAsString("href");
        assertTrue(targets.size() > 4, targets.toString());
        for (String target : targets) {
            String path = target.replace("http://localhost:3030/", "");
            assertEquals(200, client.get(path, "Accept", "text/turtle, text/html, */*").statusCode(), path);
        }
        assertTrue(Client.header(client.get(""), "Link").contains("rel=\"api-catalog\""));
    }

    @Test
    void aLocalhostIsNotIndexed() {
        assertEquals("User-agent: *\nDisallow: /\n", client.get("robots.txt").body());
    }

    @Test
    void everyPageOfTheSitemapIsThere() {
        List<String> parts = locations(client.get("sitemap.xml").body());
        assertTrue(parts.size() > 5, parts.toString());
        int pages = 0;
        for (String part : parts) {
            for (String page : locations(client.get(part).body())) {
                assertEquals(200, client.get(page).statusCode(), page);
                pages++;
            }
        }
        assertTrue(pages > 150, pages + " pages");
        assertEquals(404, client.get("sitemap/Person-2.xml").statusCode());
        assertEquals(404, client.get("sitemap/Quantity-1.xml").statusCode());
    }

    @Test
    void aMergedThingLeadsToTheOneThatItIs() {
        String mention = "event/wikipedia-en-snippets/polish-prisoners-of-war-in-the-soviet-union-after-1939/katyn";
        HttpResponse<String> moved = client.get("id/" + mention);
        assertEquals(301, moved.statusCode());
        assertEquals("/id/event/katyn-massacre", Client.header(moved, "Location"));
        assertTrue(Client.header(moved, "Link").contains("</doc/" + mention + ">; rel=\"describedby\""));
        assertEquals(303, client.get("id/event/katyn-massacre").statusCode());
        assertFalse(client.get("doc/" + mention).body().isEmpty(), "why they are one is still told");
    }

    private static List<String> locations(String xml) {
        return Pattern.compile("<loc>http://localhost:3030/([^<]+)</loc>").matcher(xml).results()
                .map(found -> found.group(1)).toList();
    }
}
