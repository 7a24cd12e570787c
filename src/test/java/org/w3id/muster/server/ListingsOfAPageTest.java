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

/** What the index lists on a page: who was there at the same time; who and what belongs to a thing and its parts. */
class ListingsOfAPageTest {

    private static final String DATA = """
            PREFIX pow:  <https://w3id.org/muster/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX crm:  <http://www.cidoc-crm.org/cidoc-crm/>
            PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>
            <source/list> a pow:Source ; skos:prefLabel "List"@en .
            <entry/list/1> a pow:Entry ; skos:prefLabel "Page 1"@en ; pow:partOf <source/list> .
            <site/nord> a pow:DetentionSite ; skos:prefLabel "Camp Nord"@en .
            <site/barrack> a pow:DetentionSite ; skos:prefLabel "Barrack"@en ; pow:partOf <site/nord> .
            <unit/army> a pow:MilitaryUnit ; skos:prefLabel "Army"@en .
            <unit/corps> a pow:MilitaryUnit ; skos:prefLabel "Corps"@en ; pow:partOf <unit/army> .
            <unit/division> a pow:MilitaryUnit ; skos:prefLabel "Division"@en ; pow:partOf <unit/corps> .
            <affiliation/list/1/anna> a pow:Affiliation ; pow:affiliate <person/anna> ;
              pow:inOrganization <unit/division> ; pow:inEntry <entry/list/1> .
            <place/land> a pow:Place ; skos:prefLabel "Land"@en .
            <place/town> a pow:Place ; skos:prefLabel "Town"@en ; pow:partOf <place/land> .
            <site/south> pow:locatedIn <place/town> .
            <site/south> a pow:DetentionSite ; skos:prefLabel "Camp South"@en .
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
        data.append("""
                <person/inner> a pow:Person ; skos:prefLabel "Inner"@en .
                <detention/list/1/inner> a pow:Detention ; pow:happenedTo <person/inner> ; pow:heldAt <site/barrack> ;
                  pow:time <time/later> ; pow:inEntry <entry/list/1> .
                <detention/list/1/south> a pow:Detention ; pow:happenedTo <person/boris> ; pow:heldAt <site/south> ;
                  pow:time <time/later> ; pow:inEntry <entry/list/1> .
                """);
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
        Document page = page("doc/person/anna.html");
        Element row = page.select("#company tbody tr").get(0);
        assertEquals(1, page.select("#company tbody tr").size());
        assertEquals("Camp Nord", row.child(0).text());
        assertEquals("Boris", row.child(1).text());
        assertTrue(row.child(2).text().startsWith("P10, P11, ") && row.child(2).text().endsWith("P19 · all 15"),
                row::text);
        assertEquals("/doc/person/boris", row.child(1).select("a").attr("href"));
        assertEquals("Camp Nord Inner", page("doc/person/later.html").select("#company tbody tr").text());
        assertTrue(page("doc/person/inner.html").select("#company").isEmpty(), "nobody else is known to be in it");
    }

    @Test
    void theLinkToAllLeadsToExactlyThem() {
        Document page = page("doc/person/anna.html?lang=ru");
        String all = page.select("#company td:last-child a").eachAttr("href").getLast().substring(1);
        Document found = page(all);
        assertEquals("Найдено: 15", found.select("#found").text());
        List<String> company = found.select("#found + p a").eachText();
        assertEquals(List.of("Anna <b>", "Camp Nord"), company.subList(0, 2));
        assertEquals(15, found.select("ol.found li .perhaps").size());
        Document form = page("search?with=person/anna&at=site/nord");
        assertEquals(List.of("person/anna", "site/nord"),
                form.select("form.search input[type=hidden]").eachAttr("value"));
        assertEquals("16 found", form.select("#found").text());
        assertEquals("/search", form.select("#found + p a").eachAttr("href").getLast());
    }

    @Test
    void whoIsNotKnownHasNoCompany() {
        assertEquals("0 found", page("search?with=person/nobody").select("#found").text());
    }

    @Test
    void aCampsPageNamesThoseHeldInItsParts() {
        Element all = page("doc/site/nord.html").select("#all-held").get(0);
        assertTrue(all.select("li").eachText().subList(0, 4).equals(List.of("Anna <b>", "Boris", "Inner", "Later")),
                all::text);
        assertEquals("/search?site=site%2Fnord", all.select(".more a").attr("href"));
        assertEquals("19 found", page("search?site=site/nord").select("#found").text());
        assertTrue(page("doc/site/south.html").select("#all-held").isEmpty(), "the table names all of them");
    }

    @Test
    void unitsAndPlacesKnowTheirPartsAndWholesOfAnyDepth() {
        Document army = page("doc/unit/army.html");
        assertEquals("Anna <b>", army.select("#all-members li").text());
        assertEquals(List.of("Corps", "Division"), army.select("#all-units li").eachText());
        assertEquals("Part of Corps Which belongs to Army", page("doc/unit/division.html").select("#facts dl").text());
        assertEquals("Camp South", page("doc/place/land.html").select("#all-sites li").text());
        assertEquals("Lies in Town Which belongs to Land", page("doc/site/south.html").select("#facts dl").text());
        assertTrue(page("doc/unit/division.html").select("#all-members, #all-units").isEmpty());
    }

    private static Document page(String address) {
        return Jsoup.parse(client.get(address).body());
    }
}
