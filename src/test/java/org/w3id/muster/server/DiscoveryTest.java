package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.Jsoup;
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
        server = CuratedEdition.serveWithCookbook();
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
        assertEquals("/edition", Client.header(client.get("dataset", "Accept", "text/html"), "Location"));
        Graph turtle = RDFParser.fromString(client.get(".well-known/void").body(), Lang.TURTLE).toGraph();
        assertTrue(turtle.contains(Node.ANY, Node.ANY, VOID.Dataset.asNode()));
        HttpResponse<String> json = client.get(".well-known/void", "Accept", "application/ld+json");
        assertTrue(RDFParser.fromString(json.body(), Lang.JSONLD).toGraph().isIsomorphicWith(turtle));
        assertEquals(304, client.get(".well-known/void", "Accept", "application/ld+json", "If-None-Match",
                Client.header(json, "ETag")).statusCode());
        assertEquals(406, client.get(".well-known/void", "Accept", "image/png").statusCode());
    }

    @Test
    void theDescriptionTellsWhatEachClassHas() {
        HttpResponse<String> turtle = client.get(".well-known/void");
        Dataset description = DatasetFactory.wrap(RDFParser.fromString(turtle.body(), Lang.TURTLE).toDatasetGraph());
        assertTrue(ask(description,
                """
                        PREFIX void: <http://rdfs.org/ns/void#> PREFIX ext: <http://ldf.fi/void-ext#>
                        PREFIX pow: <https://w3id.org/muster/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        ASK { ?dataset void:classPartition ?persons . ?persons void:class pow:Person ; void:propertyPartition ?labels .
                          ?labels void:property skos:prefLabel ; ext:datatypePartition [ ext:datatype rdf:langString ; void:triples ?n ] }
                        """));
        String counted = Client.json(client.query("""
                PREFIX pow: <https://w3id.org/muster/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT (COUNT(*) AS ?n) { ?person a pow:Person ; skos:prefLabel ?label }""", "Accept",
                "application/sparql-results+json")).at("/results/bindings/0/n/value").stringValue();
        assertTrue(ask(description, """
                PREFIX void: <http://rdfs.org/ns/void#> PREFIX pow: <https://w3id.org/muster/ontology#>
                ASK { ?persons void:class pow:Person ; void:propertyPartition [
                  void:property <http://www.w3.org/2004/02/skos/core#prefLabel> ; void:triples %s ] }
                """.formatted(counted)), counted);
        assertTrue(ask(description, """
                PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/>
                ASK { ?dataset a dcat:Dataset ; dct:creator <http://localhost:3030/dataset#editors> ;
                  dcat:distribution [ dcat:accessService [ dcat:endpointURL <http://localhost:3030/sparql> ] ] }"""));
    }

    @Test
    void editorsOfQueriesFindExamplesAndPrefixes() {
        HttpResponse<String> answer = client.get("sparql", "Accept", "text/turtle");
        Dataset service = DatasetFactory.wrap(RDFParser.fromString(answer.body(), Lang.TURTLE).toDatasetGraph());
        List<String> queries = new ArrayList<>();
        try (QueryExecution examples = QueryExecutionFactory.create(
                """
                        PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        SELECT ?query { ?example a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct ?query }
                        """,
                service)) {
            examples.execSelect().forEachRemaining(row -> queries.add(row.getLiteral("query").getString()));
        }
        assertTrue(queries.size() >= 12, "a dozen patterns: " + queries.size());
        queries.forEach(query -> assertEquals(200, client.query(query).statusCode(), query));
        assertTrue(ask(service,
                """
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        ASK { [] sh:prefix "pow" ; sh:namespace ?namespace . FILTER(STR(?namespace) = "https://w3id.org/muster/ontology#") }
                        """));
        assertTrue(ask(service, """
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                ASK { [] a sd:Service ; sd:availableGraphs [ sd:namedGraph [ sd:name ?name ] ] }"""));
        assertEquals("", client.send("HEAD", "sparql", null, "Accept", "text/turtle").body());
    }

    @Test
    void crawlersAreNotLedIntoEveryCombinationOfASearch() {
        List<String> followed = Jsoup.parse(client.get("search?q=camp", "Accept", "text/html").body())
                .select("main a[href^=/search?]:not([rel~=nofollow])").eachAttr("href");
        assertEquals(List.of(), followed);
    }

    private static boolean ask(Dataset dataset, String query) {
        try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
            return execution.execAsk();
        }
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
