package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.BundledEdition;
import tools.jackson.databind.JsonNode;

/** The search page on the curated edition. */
class SearchPageTest {

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        BundledEdition.copyTo(root);
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"vlasov", "Власов", "VLASOV", "vlas"})
    void findsAPersonByANameInEitherScript(String words) {
        assertTrue(ids("q=" + Client.encoded(words)).contains("http://localhost:3030/id/person/andrei-vlasov"), words);
        String page = client.get("search?q=" + Client.encoded(words)).body();
        assertTrue(page.contains("href=\"/doc/person/andrei-vlasov\""), page);
        assertTrue(page.contains("1942\u20131946") && page.contains("<bdi lang=\"ru\">Андрей Власов</bdi>"), page);
    }

    @Test
    void aFacetNarrowsAndIsTakenAwayByChoosingItAgain() {
        JsonNode all = json("q=vlasov");
        JsonNode persons = json("q=vlasov&type=Person");
        assertTrue(persons.path("total").asInt() < all.path("total").asInt());
        assertEquals(count(all, "type", "Person"), persons.path("total").asInt(), "the count was right");
        String page = client.get("search?q=vlasov&type=Person").body();
        assertTrue(page.contains("href=\"/search?q=vlasov\" aria-current=\"true\""), page);
    }

    @Test
    void whatBecameOfThemIsSaidInTheLanguageOfThePage() {
        String german = client.get("search?type=Person&lang=de").body();
        assertTrue(german.contains(">Tod</span>") && german.contains(">Hinrichtung</span>"), german);
        String russian = client.get("search?type=Person&lang=ru").body();
        assertTrue(russian.contains(">смерть</span>") && !russian.contains(">Death</span>"), russian);
    }

    @Test
    void timesAreSurelyOrPerhaps() {
        JsonNode perhaps = json("from=1942&to=1942");
        JsonNode surely = json("from=1942&to=1942&sure=1");
        assertEquals(perhaps.path("inTime").path("surely").asInt(), surely.path("total").asInt());
        assertEquals(perhaps.path("inTime").path("perhaps").asInt(), perhaps.path("total").asInt());
        assertTrue(surely.path("total").asInt() > 0 && surely.path("total").asInt() < perhaps.path("total").asInt());
    }

    @Test
    void pagesFollowEachOtherAndMissNothing() {
        Set<String> seen = new HashSet<>();
        String address = "search.json?type=Person";
        int total = 0;
        while (!address.isEmpty()) {
            JsonNode page = Client.json(client.get(address));
            total = page.path("total").asInt();
            page.path("found").forEach(hit -> assertTrue(seen.add(hit.path("id").asString())));
            address = page.path("next").asString("").replaceFirst("^/", "");
        }
        assertEquals(total, seen.size());
        long rows = client.get("search.csv?type=Person").body().lines().count();
        assertEquals(total, rows - 1, "the table has all of them");
    }

    @ParameterizedTest
    @CsvSource({"from=yesterday,400", "from=1943&to=1942,400", "after=nonsense,404", "q=%22*%3A*%5B,200",
            "type=Nothing,400", "account=Nothing,400", "rank=concept%2Frank%2Fnothing,200"})
    void whatCannotBeReadIsSaidInOneSentence(String query, int status) {
        HttpResponse<String> response = client.get("search?" + query);
        assertEquals(status, response.statusCode(), response.body());
        assertTrue(status == 200 ? response.body().contains("Nothing found") : response.body().contains("remedy"),
                response.body());
    }

    @Test
    void whatIsTypedCannotBecomeMarkup() {
        for (String facet : List.of("type", "rank")) {
            String page = client.get("search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&" + facet + "=%22%3E%3Cb%3E",
                    "Accept", "text/html").body();
            assertFalse(page.contains("<script>"), page);
            assertFalse(page.contains("\"><b>"), page);
        }
    }

    private static JsonNode json(String query) {
        return Client.json(client.get("search.json?" + query));
    }

    private static Set<String> ids(String query) {
        Set<String> ids = new HashSet<>();
        json(query).path("found").forEach(hit -> ids.add(hit.path("id").asString()));
        return ids;
    }

    private static int count(JsonNode answer, String facet, String value) {
        for (JsonNode each : answer.path("facets").path(facet).path("values")) {
            if (each.path("value").asString().equals(value)) {
                return each.path("count").asInt();
            }
        }
        return 0;
    }

    @Test
    void proposesWhatSomebodyWhoIsTypingMayMean() {
        JsonNode german = Client.json(client.get("suggest?q=wlass&lang=de"));
        assertEquals("wlass", german.path(0).asString());
        assertEquals("Person · 1942–1946", german.path(2).path(german.path(3).valueStream()
                .map(JsonNode::asString).toList().indexOf("/doc/person/andrei-vlasov?lang=de")).asString()
                .replaceFirst("^.* · (?=Person)", ""));
        JsonNode english = Client.json(client.get("suggest?q=%D0%B2%D0%BB%D0%B0%D1%81"));
        int person = english.path(3).valueStream().map(JsonNode::asString).toList()
                .indexOf("/doc/person/andrei-vlasov");
        assertEquals("Власов", english.path(1).path(person).asString());
        assertEquals("Andrei Vlasov · Person · 1942–1946", english.path(2).path(person).asString());
        assertEquals("ru", english.path(4).path(person).asString());
        for (String nothing : List.of("suggest", "suggest?q=", "suggest?q=%20", "suggest?q=*:*")) {
            JsonNode none = Client.json(client.get(nothing));
            assertEquals(0, none.path(1).size(), nothing);
            assertEquals(5, none.size(), nothing);
        }
    }
}
