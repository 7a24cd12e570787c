package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every page of the bundled data: well made, complete, bounded, and without a link that leads nowhere. */
@Tag("slow")
class EntityPagesTest {

    private static MusterServer server;
    private static Client client;
    private static Map<String, Document> pages;
    private static List<String> faults;

    /** Checking all takes longer than all else here: without {@code -Pfull} each kind of page and every tenth is checked. */
    private static final int CHECKED = Boolean.getBoolean("muster.full") ? 1 : 10;

    @BeforeAll
    static void readAllPages() {
        server = CuratedEdition.serve();
        client = new Client(server);
        pages = new LinkedHashMap<>();
        faults = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (String path : paths()) {
            HttpResponse<String> response = client.get(path.substring(1), "Accept", "text/html");
            assertEquals(200, response.statusCode(), path);
            pages.put(path, Jsoup.parse(response.body()));
            if (kinds.add(path.replaceFirst("^(/[^/]+/[^/]+)/.*", "$1")) || pages.size() % CHECKED == 0) {
                HtmlValidator.faults(response.body()).forEach(fault -> faults.add(path + ": " + fault));
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The pages of all that has an IRI of its own here, but for values, which belong to their accounts. */
    private static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Map<String, String> row : rows(
                """
                        SELECT DISTINCT ?s { ?s a ?class
                          FILTER(STRSTARTS(STR(?s), "http://localhost:3030/id/") || STRSTARTS(STR(?s), "https://w3id.org/muster/concept/"))
                          FILTER(?class NOT IN (pow:TimeExtent, pow:Quantity)) }""")) {
            paths.add(path(cell(row, "s")));
        }
        assertTrue(paths.size() > 800, "the edition was read: " + paths.size());
        return paths;
    }

    @Test
    void pagesAreValidHtml() {
        assertEquals(List.of(), faults);
    }

    /** The store gives whole decimals with ".0"; no source is that exact. */
    @Test
    void numbersAreNotMoreExactThanTheirSources() {
        for (Map<String, String> row : rows("SELECT ?s { ?s a pow:Quantity }")) {
            String path = path(cell(row, "s"));
            String text = Jsoup.parse(client.get(path.substring(1), "Accept", "text/html").body()).select("main")
                    .text();
            assertFalse(text.matches(".*\\d\\.0\\b.*"), path + ": " + text);
        }
        String answer = client.get("query?query=" + Client.encoded(
                "SELECT ?n { ?q <https://w3id.org/muster/ontology#amount> ?n }")).body();
        assertTrue(answer.contains("1539475") && !answer.contains("1539475.0"), answer);
    }

    @Test
    void everyPageIsWellMade() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            if (page.select("h1").size() != 1 || page.select("main").size() != 1) {
                faults.add(path + " has no single heading");
            }
            int level = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int next = heading.tagName().charAt(1) - '0';
                if (next > level + 1) {
                    faults.add(path + " jumps to " + heading);
                }
                level = next;
            }
            Set<String> ids = new LinkedHashSet<>();
            page.select("[id]").forEach(element -> {
                if (!ids.add(element.id())) {
                    faults.add(path + " has twice " + element.id());
                }
            });
            page.select("a[href^=#]").forEach(link -> {
                if (!ids.contains(link.attr("href").substring(1))) {
                    faults.add(path + " points to nothing: " + link);
                }
            });
            if (!page.select("[style], script:not([src^=/static/], [type=application/ld+json]), [src^=http]")
                    .isEmpty()) {
                faults.add(path + " needs what the policy forbids");
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everyLinkOnThisSiteLeadsSomewhere() {
        Map<String, String> targets = new TreeMap<>();
        pages.forEach((path, page) -> page.select("a[href^=/], link[href^=/]").forEach(link -> {
            String target = link.attr("href").replaceFirst("#.*", "");
            if (!pages.containsKey(target) && !target.startsWith("/query?") && !target.matches("/doc/.*\\.\\w+")) {
                targets.put(target, path);
            }
        }));
        assertTrue(targets.containsKey("/"), targets::toString);
        List<String> dead = targets.entrySet().stream()
                .filter(target -> client.get(target.getKey().substring(1), "Accept", "text/html").statusCode() >= 400)
                .map(Object::toString).toList();
        assertEquals(List.of(), dead);
    }

    @Test
    void noAccountOfAThingIsLeftOut() {
        List<String> missing = new ArrayList<>();
        for (Map<String, String> row : rows("""
                SELECT DISTINCT ?thing ?account {
                  { ?account ?p ?thing } UNION { ?thing pow:hasName ?account }
                  UNION { GRAPH <http://localhost:3030/graph/rejected> { ?account ?p ?thing ; pow:inEntry ?other } }
                  ?account pow:inEntry ?entry .
                  FILTER(?thing != ?entry) FILTER(STRSTARTS(STR(?thing), "http://localhost:3030/id/"))
                  FILTER NOT EXISTS { ?account a pow:Segment } FILTER(isIRI(?thing)) }""")) {
            Document page = pages.get(path(cell(row, "thing")));
            if (page != null && page.select("a[href=" + path(cell(row, "account")) + "]").isEmpty()) {
                missing.add(cell(row, "thing") + " does not show " + cell(row, "account"));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noPageIsHeavy() {
        pages.forEach((path, page) -> assertTrue(page.outerHtml().length() < 150_000,
                () -> path + " has " + page.outerHtml().length()));
    }

    @Test
    void noPageShowsAValueAsItIsStored() {
        List<String> raw = new ArrayList<>();
        pages.forEach((path, page) -> page.select("main").forEach(main -> {
            String text = main.text();
            if (text.matches("(?s).*\\b\\d{3,}\\.0\\b.*") || text.contains("^^")
                    || text.matches("(?s).*\\b\\d{4}-2[1-4]\\b.*")
                    || text.matches("(?s).*\\bP\\d+Y\\b.*")) {
                raw.add(path);
            }
        }));
        assertEquals(List.of(), raw);
    }

    @ParameterizedTest
    @CsvSource({"person/yakov-dzhugashvili, death/daily-beast/last-days-of-stalins-son/death",
            "group/soviet-captives-of-the-wehrmacht, observation/hdrsi-2014/prisoners-of-war-soviet/c001",
            "legal-act/hdrsi-2014/prisoners-of-war-soviet/geneva-convention, statement/hdrsi-2014/prisoners-of-war-soviet/c018"})
    void theQueryOfAPageReturnsItsFacts(String thing, String account) {
        Document page = page("/doc/" + thing);
        String href = page.select("a[href^=/query?query=]").getLast().attr("href");
        String query = URLDecoder.decode(href.substring("/query?query=".length()), StandardCharsets.UTF_8);
        QueryFactory.create(query);
        String answer = client.query(query, "Accept", "text/csv").body();
        assertTrue(answer.contains("/id/" + account), answer);
        String shown = client.get(href.substring(1), "Accept", "text/html").body();
        assertTrue(shown.contains("/doc/" + account), "the query page shows it");
    }

    @Test
    void thePageOfAPersonShowsWhereSourcesDisagree() {
        Document page = page("/doc/person/andrei-vlasov");
        String table = page.select("#compare-death").text();
        for (String part : List.of("Butyrka prison", "Lubyanka", "Preferred, because", "Doubted, because",
                "on 1 August 1946", "TASS, according to")) {
            assertTrue(table.contains(part), part + " in " + table);
        }
        assertEquals("General1. Captured on 12 July 1942", page.select(".lede").text().replaceFirst(" ?23.*", "")
                .replaceFirst("1942 ?\\d.*", "1942"));
        assertFalse(page.select("#names td[data-label=Name]").isEmpty());
    }

    private static String path(String iri) {
        return iri.startsWith("http://localhost:3030/id/")
                ? "/doc/" + iri.substring("http://localhost:3030/id/".length())
                : iri.substring("https://w3id.org/muster".length());
    }

    private static List<Map<String, String>> rows(String query) {
        JsonNode bindings = Client
                .json(client.query("PREFIX pow: <https://w3id.org/muster/ontology#> " + query, "Accept",
                        "application/sparql-results+json"))
                .get("results").get("bindings");
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode binding : bindings) {
            Map<String, String> row = new LinkedHashMap<>();
            binding.properties().forEach(value -> row.put(value.getKey(), value.getValue().get("value").asString()));
            rows.add(row);
        }
        return rows;
    }

    private static Document page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
