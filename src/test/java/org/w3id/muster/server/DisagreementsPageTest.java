package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /disagreements} on the curated edition: every conflict that the graph holds, none twice, in bounded pages. */
class DisagreementsPageTest {

    private static MusterServer server;
    private static Client client;
    private static List<Document> pages;
    private static List<String[]> rows;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
        pages = new ArrayList<>();
        String address = "disagreements";
        while (!address.isEmpty()) {
            Document page = Jsoup.parse(client.get(address, "Accept", "text/html").body());
            pages.add(page);
            Element next = page.selectFirst("a[rel=next]");
            address = next == null ? "" : next.attr("href").substring(1);
        }
        rows = client.get("disagreements.csv").body().lines().skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).toList();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Element> sections() {
        return pages.stream().flatMap(page -> page.select("section.part:has(table.accounts)").stream()).toList();
    }

    @Test
    void everyConflictOfTheGraphIsShownWithBothAccounts() {
        Map<String, String> disagreementOf = new LinkedHashMap<>();
        rows.forEach(row -> disagreementOf.put(row[3], row[1] + " " + row[2]));
        int[] conflicts = {0};
        Client.json(client.query("PREFIX pow: <https://w3id.org/muster/ontology#> SELECT ?a ?b "
                + "{ { ?a pow:conflictsWith ?b } UNION { GRAPH ?g { ?a pow:conflictsWith ?b } } }",
                "Accept", "application/sparql-results+json")).path("results").path("bindings").forEach(row -> {
                    String one = row.path("a").path("value").asString();
                    String other = row.path("b").path("value").asString();
                    assertTrue(disagreementOf.containsKey(one), one);
                    assertTrue(disagreementOf.containsKey(other), other);
                    conflicts[0]++;
                });
        assertTrue(conflicts[0] >= 20, "the graph holds conflicts: " + conflicts[0]);
        int shown = sections().stream().mapToInt(section -> section.select("tbody tr").size()).sum();
        assertEquals(rows.size(), shown, "the table has a row for each row of the pages");
    }

    @Test
    void sectionsAndTheirNotesCanBeLinkedTo() {
        for (Document page : pages) {
            Set<String> ids = new HashSet<>();
            page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
            page.select("sup a[href^=#]")
                    .forEach(mark -> assertTrue(ids.contains(mark.attr("href").substring(1)), mark.outerHtml()));
        }
        assertEquals(sections().size(), sections().stream().map(Element::id).distinct().count());
    }

    @Test
    void eachSectionSaysOverWhatAndWhatWeThink() {
        for (Element section : sections()) {
            String intro = section.select("p").getFirst().text();
            assertTrue(intro.contains("They disagree about") || intro.contains("Our editors"), intro);
            assertTrue(section.select("tbody tr").size() >= 2, section.id());
            assertTrue(section.select("thead").text().contains("Our assessment"), section.id());
        }
        assertTrue(rows.stream().noneMatch(row -> row[2].isEmpty()), "the table says over what, too");
    }

    @Test
    void kindsAddUpAndNarrow() {
        List<Element> choices = pages.get(0).select("nav.narrow li");
        List<Integer> counts = choices.stream().map(choice -> Integer.parseInt(choice.select(".count").text()))
                .toList();
        assertEquals(counts.get(0), counts.stream().skip(1).mapToInt(Integer::intValue).sum());
        Document persons = Jsoup.parse(client.get("disagreements?kind=person", "Accept", "text/html").body());
        assertEquals("true", persons.select("nav.narrow a[href$=person]").attr("aria-current"));
        List<String> about = persons.select("section.part:has(table.accounts) > .body > p:first-child a").stream()
                .map(link -> link.attr("href")).toList();
        assertFalse(about.isEmpty());
        assertEquals(Set.of("/doc/person"), about.stream().map(href -> href.replaceAll("/[^/]*$", ""))
                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=1", "after=-1", "after=99999999", "after=x", "kind=nonsense"})
    void whereNoPageBeginsThisIsSaid(String query) {
        HttpResponse<String> response = client.get("disagreements?" + query, "Accept", "text/html");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("/disagreements"), "and where to begin");
    }
}
