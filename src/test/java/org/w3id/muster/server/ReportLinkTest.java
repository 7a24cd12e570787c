package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.site.ReportAddress;

/** Who runs the site may say where mistakes are reported; each page then says what it is about. */
@Tag("slow")
class ReportLinkTest {

    private static final String IRI = SmallRelease.BASE + "id/person/peter-example";

    @TempDir
    Path root = Path.of("");

    private Document page(ServeOptions options) {
        SmallRelease.publish(root, "aaaa");
        try (MusterServer server = MusterServer.start(options.withPort(0))) {
            String body = new Client(server).get("doc/person/peter-example.html?lang=de").body();
            assertEquals(0, HtmlValidator.faults(body).size(), body);
            return Jsoup.parse(body);
        }
    }

    private ServeOptions options() {
        return ServeOptions.of(root, SparqlEndpointTest.CONFIG);
    }

    private ServeOptions to(String address) {
        return options().withReports(ReportAddress.of(address).orElseThrow());
    }

    private static Elements links(Document page, String start) {
        return page.select(".closing a[href^=" + start + "]");
    }

    @Test
    void aMailHasTheThingInItsSubjectAndTheEditionInItsText() {
        String href = links(page(to("mailto:editors+pow@example.org")), "mailto:").attr("href");
        String[] parts = href.split("[?&]", -1);
        assertEquals("mailto:editors+pow@example.org", parts[0]);
        assertEquals("subject=Fehler: " + IRI, decoded(parts[1]));
        assertEquals("body=" + IRI + "\r\nAusgabe aaaa\r\n\r\n", decoded(parts[2]));
        assertEquals(3, parts.length, href);
        assertTrue(href.matches("[\\x21-\\x7e]+") && !parts[1].contains("+"), href);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/report, https://example.org/report?",
            "https://example.org/report?x=1, https://example.org/report?x=1&"})
    void aFormGetsThemAsParameters(String address, String start) {
        assertEquals(start + "iri=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fpeter-example&edition=aaaa",
                links(page(to(address)), "https://example.org").attr("href"));
    }

    @Test
    void otherPagesNameTheirOwnAddress() {
        SmallRelease.publish(root, "aaaa");
        try (MusterServer server = MusterServer.start(to("https://example.org/report").withPort(0))) {
            for (String path : List.of("", "search?q=A%26B%22", "map", "figures", "edition", "cookbook",
                    "nothing/here")) {
                String body = new Client(server).get(path, "Accept", "text/html").body();
                assertEquals("https://example.org/report?iri=" + Client.encoded(SmallRelease.BASE + path)
                        + "&edition=aaaa",
                        Jsoup.parse(body).select("footer a[href^=https://example.org/report]").attr("href"), path);
            }
        }
    }

    @Test
    void aNewAddressOfReportsIsANewVersionOfThePage() {
        SmallRelease.publish(root, "aaaa");
        assertNotEquals(tagOfPage(to("https://example.org/one")), tagOfPage(to("https://example.org/two")));
    }

    private static String tagOfPage(ServeOptions options) {
        try (MusterServer server = MusterServer.start(options.withPort(0))) {
            return Client.header(new Client(server).get("doc/person/peter-example.html"), "ETag");
        }
    }

    @Test
    void whereNobodyTakesReportsThereIsNoLink() {
        Document page = page(options());
        assertEquals(0, links(page, "mailto:").size());
        assertTrue(page.select(".closing").text().contains("Einen Fehler gefunden?"), page::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "editors@example.org", "mailto:", "mailto:a", "mailto:a@b?bcc=c@d", "mailto:a@b,c@d",
            "mailto:a b@c", "http://example.org/", "https://", "https://example.org/#x", "https://exa mple.org/",
            "javascript:alert(1)", "data:text/html,x", "https://example.org/\"><script>"})
    void otherAddressesAreNone(String address) {
        assertEquals(Optional.empty(), ReportAddress.of(address));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
