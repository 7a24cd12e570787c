package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section of a person's page that says who was there at the same time, and the searches that it leads to. */
class CompanyPageTest {

    private static final String DATA = """
            PREFIX pow:  <https://w3id.org/muster/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX crm:  <http://www.cidoc-crm.org/cidoc-crm/>
            PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>
            <source/list> a pow:Source ; skos:prefLabel "List"@en .
            <entry/list/1> a pow:Entry ; skos:prefLabel "Page 1"@en ; pow:partOf <source/list> .
            <site/nord> a pow:DetentionSite ; skos:prefLabel "Camp Nord"@en .
            <time/year> pow:edtf "1942" ; pow:earliest "1942-01-01"^^xsd:date ; pow:latest "1942-12-31"^^xsd:date .
            <time/summer> pow:edtf "1942-06/1942-08" ; pow:earliest "1942-06-01"^^xsd:date ;
              pow:latest "1942-08-31"^^xsd:date ; crm:P81a_end_of_the_begin "1942-06-30"^^xsd:date ;
              crm:P81b_begin_of_the_end "1942-08-01"^^xsd:date .
            <time/later> pow:edtf "1944" ; pow:earliest "1944-01-01"^^xsd:date ; pow:latest "1944-12-31"^^xsd:date .
            """;

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        StringBuilder data = new StringBuilder(DATA);
        held(data, "anna", "Anna <b>", "summer");
        held(data, "boris", "Boris", "summer");
        held(data, "later", "Later", "later");
        for (int i = 10; i < 25; i++) {
            held(data, "p" + i, "P" + i, "year");
        }
        SmallRelease.write(root, "company",
                dataset -> RDFParser.fromString(data.toString(), Lang.TURTLE).parse(dataset));
        server = MusterServer.start(
                ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0).withRelease("company"));
        client = new Client(server);
    }

    private static void held(StringBuilder data, String key, String name, String time) {
        data.append("""
                <person/%1$s> a pow:Person ; skos:prefLabel "%2$s"@en .
                <detention/list/1/%1$s> a pow:Detention ; pow:happenedTo <person/%1$s> ; pow:heldAt <site/nord> ;
                  pow:time <time/%3$s> ; pow:inEntry <entry/list/1> .
                """.formatted(key, name, time));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPersonsPageSaysWhoSurelyAndWhoPerhapsWasThere() {
        Document page = Jsoup.parse(client.get("doc/person/anna.html").body());
        Element row = page.select("#company tbody tr").get(0);
        assertEquals(1, page.select("#company tbody tr").size());
        assertEquals("Camp Nord", row.child(0).text());
        assertEquals("Boris", row.child(1).text());
        assertTrue(row.child(2).text().startsWith("P10, P11, ") && row.child(2).text().endsWith("P19 · all 15"),
                row::text);
        assertEquals("/doc/person/boris", row.child(1).select("a").attr("href"));
        assertTrue(Jsoup.parse(client.get("doc/person/later.html").body()).select("#company").isEmpty());
    }

    @Test
    void theLinkToAllLeadsToExactlyThem() {
        Document page = Jsoup.parse(client.get("doc/person/anna.html?lang=ru").body());
        String all = page.select("#company td:last-child a").eachAttr("href").getLast().substring(1);
        Document found = Jsoup.parse(client.get(all).body());
        assertEquals("Найдено: 15", found.select("#found").text());
        List<String> company = found.select("#found + p a").eachText();
        assertEquals(List.of("Anna <b>", "Camp Nord"), company.subList(0, 2));
        assertEquals(15, found.select("ol.found li .perhaps").size());
        Document form = Jsoup.parse(client.get("search?with=person/anna&at=site/nord").body());
        assertEquals(List.of("person/anna", "site/nord"),
                form.select("form.search input[type=hidden]").eachAttr("value"));
        assertEquals("16 found", form.select("#found").text());
        assertEquals("/search", form.select("#found + p a").eachAttr("href").getLast());
    }

    @Test
    void whoIsNotKnownHasNoCompany() {
        assertEquals("0 found", Jsoup.parse(client.get("search?with=person/nobody").body()).select("#found").text());
    }
}
