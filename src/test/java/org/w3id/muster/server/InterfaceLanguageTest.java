package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the language that a reader asks for; what is not in that language says in which it is. */
class InterfaceLanguageTest {

    private static final String PERSON = "doc/person/andrei-vlasov";

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

    private static HttpResponse<String> page(String path, String languages) {
        return client.get(path, "Accept", "text/html", "Accept-Language", languages);
    }

    @Test
    void theLanguageIsAcceptedAndSaid() {
        HttpResponse<String> russian = page(PERSON, "ru-RU, en;q=0.5");
        assertEquals("ru", Client.header(russian, "Content-Language"));
        assertTrue(Client.header(russian, "Vary").contains("Accept-Language"));
        Document page = Jsoup.parse(russian.body());
        assertEquals("ru", page.select("html").attr("lang"));
        assertEquals("Путь в плену", page.select("#path-title").text());
        Element title = page.select("h1").getFirst();
        assertTrue(title.text().startsWith("Андрей"), title.text());
        assertEquals("", title.attr("lang"), "it is in the language of the page");
        assertEquals("en", page.select("ul.other-names span:contains(Andrei)").getFirst().attr("lang"));
    }

    @Test
    void aTextWithoutTranslationIsShownInItsLanguage() {
        Document page = Jsoup.parse(page("doc/entry/hdrsi-2014/prisoners-of-war-soviet", "de").body());
        assertEquals("Stelle für Stelle", page.select("#text-title").text());
        Element ours = page.select("p.abstract").getFirst();
        assertEquals("en", ours.attr("lang"), ours.text());
    }

    @Test
    void eachLanguageHasATagOfItsOwn() {
        String english = Client.header(page(PERSON, "en"), "ETag");
        String german = Client.header(page(PERSON, "de"), "ETag");
        assertNotEquals(english, german);
        assertEquals(304, client.get(PERSON, "Accept", "text/html", "Accept-Language", "de", "If-None-Match", german)
                .statusCode());
        assertEquals(200, client.get(PERSON, "Accept", "text/html", "Accept-Language", "en", "If-None-Match", german)
                .statusCode());
        assertNotEquals(german, Client.header(page(PERSON + "?lang=de", "en"), "ETag"), "its links differ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search?q=Lager", "query", "sparql", "cookbook", "api", "figures", "disagreements",
            PERSON,
            "nothing/here"})
    void aLanguageOfTheAddressStaysInTheLinks(String path) {
        String address = path + (path.contains("?") ? "&" : "?") + "lang=de";
        Document page = Jsoup.parse(page(address, "ru").body());
        assertEquals("de", page.select("html").attr("lang"));
        List<String> lost = page.select("a[href^=/]").stream().map(link -> link.attr("href"))
                .filter(href -> !href.contains("lang=")).filter(href -> !isData(href)).toList();
        assertEquals(List.of(), lost);
        assertEquals("de", page.select("footer [aria-current=true]").attr("lang"));
        assertEquals(2, page.select("footer nav a").size());
        assertEquals("/" + path, page.select("link[hreflang=x-default]").attr("href"));
    }

    /** Data is the same in all languages. */
    private static boolean isData(String href) {
        return href.matches("/(doc|concept)/.*\\.\\w+") || href.startsWith("/sparql?query=") || href.contains("#query=")
                || href.matches(".*\\.(csv|json|geojson)(\\?.*)?");
    }

    @Test
    void anUnknownLanguageIsNoReasonToShowNothing() {
        HttpResponse<String> page = page(PERSON + "?lang=tlh", "fr");
        assertEquals(200, page.statusCode());
        assertEquals("en", Client.header(page, "Content-Language"));
        assertFalse(page.body().contains("lang=tlh"));
    }

    @Test
    void dataHasAllLanguagesWhateverIsAccepted() {
        assertEquals(client.get(PERSON + ".ttl", "Accept-Language", "ru").body(),
                client.get(PERSON + ".ttl", "Accept-Language", "en").body());
    }
}
