package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the ontology leaves out no term of the ontology that it is made from. */
class OntologyPageTest {

    private static MusterServer server;
    private static Client client;
    private static Document page;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
        page = Jsoup.parse(client.get("ontology", "Accept", "text/html").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyTermIsThereWithItsDefinition() {
        var terms = Client.json(client.query("""
                PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?term (SAMPLE(?text) AS ?definition) {
                  VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty }
                  ?term a ?kind FILTER(STRSTARTS(STR(?term), "https://w3id.org/muster/ontology#"))
                  ?term skos:definition ?text FILTER(LANG(?text) = "en") } GROUP BY ?term""", "Accept",
                "application/sparql-results+json")).at("/results/bindings");
        assertTrue(terms.size() > 80, "the ontology was read: " + terms.size());
        terms.forEach(term -> {
            String id = term.at("/term/value").stringValue().replaceFirst(".*#", "");
            String entry = page.select(".entry[id=" + id + "]").text();
            assertTrue(entry.contains(term.at("/definition/value").stringValue()), id + ": " + entry);
        });
        assertEquals(terms.size(), page.select(".entry").size(), "and none without a definition");
    }

    @Test
    void everyLinkWithinThePageLeadsToATerm() {
        var ids = page.select("[id]").stream().map(element -> element.id()).collect(Collectors.toSet());
        var targets = page.select("a[href^=#]").stream().map(link -> link.attr("href").substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(targets.size() > 80, targets.toString());
        targets.removeAll(ids);
        assertEquals(new TreeSet<>(), targets);
    }

    @Test
    void anExampleIsToldToBeOne() {
        String capture = page.select(".entry[id=Capture]").text();
        assertTrue(capture.contains("for example Vlasov was captured in 1942."), capture);
        String inRussian = Jsoup.parse(client.get("ontology?lang=ru", "Accept", "text/html").body())
                .select(".entry[id=Capture] h3").text();
        assertEquals("пленение Capture", inRussian);
    }
}
