package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code /figures} on the curated edition: every figure of every group once, with its source, in bounded pages. */
class FiguresPageTest {

    private static MusterServer server;
    private static Client client;
    private static List<Document> pages;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
        pages = pages("figures");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Document> pages(String path) {
        List<Document> pages = new ArrayList<>();
        String address = path;
        while (!address.isEmpty()) {
            HttpResponse<String> response = client.get(address, "Accept", "text/html");
            assertEquals(200, response.statusCode(), address);
            Document page = Jsoup.parse(response.body());
            pages.add(page);
            Element next = page.selectFirst("a[rel=next]");
            address = next == null ? "" : next.attr("href").substring(1);
        }
        return pages;
    }

    @Test
    void everyCountedGroupHasItsSectionOnce() {
        Set<String> expected = new TreeSet<>();
        Client.json(client.query(
                "PREFIX pow: <https://w3id.org/muster/ontology#> SELECT DISTINCT ?g { ?f pow:population ?g ; pow:inEntry ?e }",
                "Accept", "application/sparql-results+json")).path("results").path("bindings")
                .forEach(row -> expected.add(row.path("g").path("value").asString()
                        .replace("http://localhost:3030/id/", "/doc/")));
        List<String> shown = new ArrayList<>();
        pages.forEach(page -> page.select(".part .aside:first-child a[href^=/doc/]")
                .forEach(link -> shown.add(link.attr("href"))));
        assertTrue(expected.size() > 40 && pages.size() > 3, "the edition was read");
        assertEquals(expected, new TreeSet<>(shown));
        assertEquals(expected.size(), shown.size(), "none stands twice");
    }

    @Test
    void everyFigureHasWordsAndASourceWithANote() {
        int figures = 0;
        for (Document page : pages) {
            for (Element row : page.select("table.figures tbody tr")) {
                figures++;
                assertFalse(row.select("td").get(0).text().isEmpty(), row::toString);
                assertFalse(row.select("td:last-child a[href^=/doc/]").isEmpty(), row::toString);
                assertTrue(row.select("sup.marks a").stream()
                        .allMatch(mark -> page.getElementById(mark.attr("href").substring(1)) != null), row::toString);
            }
        }
        int expected = Integer.parseInt(Client.json(client.query(
                "PREFIX pow: <https://w3id.org/muster/ontology#> SELECT (COUNT(DISTINCT ?f) AS ?n) {"
                        + " { ?f pow:population ?g ; pow:inEntry ?e } UNION"
                        + " { GRAPH <http://localhost:3030/graph/rejected> { ?f pow:population ?g ; pow:inEntry ?e } } }",
                "Accept", "application/sparql-results+json")).path("results").path("bindings").get(0).path("n")
                .path("value").asString());
        assertEquals(expected, figures, "those that we reject are struck through, and not left out");
        List<String> table = client.get("figures.csv").body().lines().toList();
        assertEquals(expected, table.size() - 1, "the table has all of them");
        String edition = pages.get(0).select(".identity code").text();
        assertTrue(edition.length() == 12 && table.get(1).contains("," + edition), "and says of which edition");
    }

    @Test
    void boundsAndDisagreementAreToldAndNothingIsAveraged() {
        String soviet = sections("figures?q=wehrmacht").toString();
        assertTrue(soviet.contains("more than 4.4 million"), soviet);
        assertTrue(soviet.contains("They cannot all be right.") || sections("figures?q=italian").toString()
                .contains("They cannot all be right."), soviet);
        Set<String> labels = new LinkedHashSet<>();
        pages.forEach(page -> page.select(".part > .body > .aside").forEach(line -> labels.add(line.text()
                .replaceAll(":.*", ""))));
        assertEquals(Set.of("Who is counted", "Within", "Holds", "Nobody is both here and in"), labels);
    }

    private static Document sections(String path) {
        return Jsoup.parse(client.get(path).body());
    }

    @Test
    void whatIsTypedNarrowsAndCannotBecomeMarkup() {
        assertTrue(sections("figures?q=katyn").select("h2").text().contains("Katyn"));
        String page = client.get("figures?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(page.contains("No counted group fits"), page);
        assertEquals(404, client.get("figures?after=nonsense").statusCode());
        assertEquals(405, client.send("POST", "figures", "").statusCode());
    }
}
