package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.server.Client.header;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a thing is named, written or asked for, the same thing is found; what browsers and spreadsheets get, they can read. */
class SameThingTest {

    private static final String QUERY = "SELECT ?x { <id/person/andrei-vlasov> <http://www.w3.org/2004/02/skos/core#prefLabel> ?x }";

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

    @ParameterizedTest
    @CsvSource({"doc/person/andrei%2Dvlasov,/doc/person/andrei-vlasov",
            "doc/person/%61ndrei-vlasov/,/doc/person/andrei-vlasov",
            "doc/person/andrei-vlasov/?lang=ru,/doc/person/andrei-vlasov?lang=ru",
            "id/person/andrei-vlasov/,/id/person/andrei-vlasov",
            "search/?q=vlasov,/search?q=vlasov", "ontology/,/ontology"})
    void anotherWayToWriteAnAddressLeadsToTheOne(String path, String target) {
        HttpResponse<String> response = client.get(path);
        assertEquals(301, response.statusCode());
        assertEquals(target, header(response, "Location"));
        assertTrue(client.get(target.substring(1)).statusCode() < 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc/person/andrei%2Fvlasov", "doc/person/andrei%20vlasov"})
    void whatNeedsItsEncodingKeepsIt(String path) {
        assertTrue(client.get(path).statusCode() >= 400);
    }

    @Test
    void noAddressLeadsToAnotherHost() {
        assertEquals("//example.org/", CanonicalPath.of("//example.org/"));
        assertEquals("/", CanonicalPath.of("/"));
    }

    @Test
    void aNumberOfAnotherDatasetFindsTheThing() {
        var matches = Client.json(
                client.query("SELECT ?s (MIN(STR(?o)) AS ?m) { ?s <http://www.w3.org/2004/02/skos/core#exactMatch> ?o "
                        + "FILTER(CONTAINS(STR(?o), 'wikidata') || CONTAINS(STR(?o), 'geonames')) } GROUP BY ?s ?o"))
                .at("/results/bindings");
        assertTrue(matches.size() > 10, matches.toString());
        int looked = 0;
        for (var row : matches) {
            String thing = row.at("/s/value").stringValue();
            if (!thing.contains("/id/") || looked++ > 12) {
                continue;
            }
            String iri = row.at("/m/value").stringValue();
            String number = iri.replaceFirst("/$", "").replaceFirst(".*/", "");
            for (String typed : List.of(iri, number, number.toLowerCase(Locale.ROOT), iri.replace("http:", "https:"),
                    iri.replace("/entity/", "/wiki/"), "wd:" + number)) {
                String found = client.get("search.json?q=" + Client.encoded(typed)).body();
                assertTrue(found.contains("\"" + thing + "\""), typed + " finds " + found);
                assertTrue(client.get("suggest?q=" + Client.encoded(typed)).body()
                        .contains(thing.substring(thing.indexOf("/id/") + 4)), typed);
            }
        }
        assertTrue(looked > 5);
    }

    @Test
    void voidCountsTheLinksToOthers() {
        Graph graph = RDFParser.fromString(client.get(".well-known/void", "Accept", "text/turtle").body(),
                Lang.TURTLE).toGraph();
        var model = ModelFactory.createModelForGraph(graph);
        var linksets = model.listResourcesWithProperty(RDF.type, VOID.Linkset).toList();
        assertTrue(linksets.size() >= 2, linksets.toString());
        for (var linkset : linksets) {
            String space = linkset.getPropertyResourceValue(VOID.objectsTarget).getProperty(VOID.uriSpace).getString();
            String counted = client.query("SELECT (COUNT(*) AS ?n) { ?s <"
                    + linkset.getPropertyResourceValue(VOID.linkPredicate).getURI() + "> ?o FILTER CONTAINS(STR(?o), '"
                    + (space.contains("wikidata") ? "wikidata.org" : "geonames.org") + "') }", "Accept", "text/csv")
                    .body();
            assertEquals("n\r\n" + linkset.getProperty(VOID.triples).getLong() + "\r\n", counted, linkset.getURI());
        }
    }

    @Test
    void relativeIrisAreThoseOfTheEditionOnAnyPort() {
        assertFalse(Client.json(client.query(QUERY)).at("/results/bindings").isEmpty());
        assertTrue(client.get("query?query=" + Client.encoded(QUERY)).body().contains("Vlasov"));
        assertFalse(Client.json(client.query("\uFEFF" + QUERY)).at("/results/bindings").isEmpty());
    }

    @Test
    void aBrowserGetsTheEditorWithTheQueryInIt() {
        HttpResponse<String> page = client.query(QUERY, "Accept",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8");
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
        assertTrue(page.body().contains("&lt;id/person/andrei-vlasov&gt;") && page.body().contains("data-run=\"true\""),
                page.body());
        assertTrue(header(page, "Vary").contains("Accept"));
    }

    @Test
    void answersOfTheQueryPageAreThereForSpreadsheets() {
        String page = client.get("query?query=" + Client.encoded(QUERY)).body();
        assertTrue(page.contains("href=\"/query.csv?query="), page);
        assertTrue(client.get("query.csv?query=" + Client.encoded(QUERY)).body().startsWith("\uFEFFx\r\n"));
        assertFalse(client.query(QUERY, "Accept", "text/csv").body().startsWith("\uFEFF"));
        for (String table : List.of("search.csv", "map.csv", "figures.csv", "disagreements.csv")) {
            assertTrue(client.get(table).body().startsWith("\uFEFF"), table);
        }
        String amounts = client
                .query("SELECT ?x { ?s <https://w3id.org/muster/ontology#amount> ?x }", "Accept", "text/csv").body();
        assertTrue(amounts.contains("\n339000\r"), amounts);
        assertFalse(amounts.contains(".0\r"), amounts);
    }

    @Test
    void preflightAdmitsWhatClientsInBrowsersSend() {
        HttpResponse<String> response = client.send("OPTIONS", "sparql", null, "Origin", "https://example.org",
                "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
                "cache-control,x-requested-with");
        String allowed = header(response, "Access-Control-Allow-Headers").toLowerCase(Locale.ROOT);
        for (String name : List.of("accept", "content-type", "cache-control", "x-requested-with", "authorization",
                "pragma")) {
            assertTrue(List.of(allowed.split(", ")).contains(name), name + " in " + allowed);
        }
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }
}
