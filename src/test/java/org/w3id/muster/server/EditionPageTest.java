package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;

/** {@code /edition} and its files: what they say is what the build wrote down, and every link leads somewhere. */
@Tag("slow")
class EditionPageTest {

    @TempDir
    Path directory = Path.of("");

    private static void assertLinksLead(Client client, Document page) {
        List<Element> links = page.select("main a[href^=/]");
        assertTrue(links.size() > 3, page::text);
        for (Element link : links) {
            int status = client.get(link.attr("href").substring(1)).statusCode();
            assertTrue(status == 200 || status == 303, link + " answers " + status);
        }
    }

    @Test
    void thePageSaysWhatTheBuildWroteDown() {
        try (MusterServer server = CuratedEdition.serve()) {
            Client client = new Client(server);
            Document page = Jsoup.parse(client.get("edition").body());
            String id = Client.json(client.get("health")).path("release").asString();
            assertTrue(page.select("#identity").text().contains(id));
            assertTrue(page.select("#licence").text().contains("CC0"), page::text);
            assertTrue(page.select("#licence a[href=https://www.geonames.org/]").hasText(), page::text);
            assertTrue(page.select("footer").text().contains("CC0 1.0"), page::text);
            assertTrue(page.select("#changes").text().contains("--since"), page::text);
            assertEquals(0, page.select(".citation").size(), "nobody can cite a localhost");
            assertEquals(404, client.get("cite/edition.bib").statusCode());
            assertLinksLead(client, page);
            assertEquals(page.select("#counts dd").get(0).text(),
                    client.get("edition/report.txt").body().replaceAll("(?s).*?, (\\d+) accounts.*", "$1"));
            assertEquals(404, client.get("edition/release.json").statusCode(), "only what is offered");
            assertEquals(400, client.get("edition/..%2frelease.json").statusCode());
            assertEquals(404, client.get("edition/changes.csv").statusCode());
            assertTrue(Jsoup.parse(client.get("edition?lang=ru").body()).select("h1").text().contains("издании"));
        }
    }

    @Test
    void theQuadsAreSentAsTheyAre() throws IOException, InterruptedException {
        try (MusterServer server = CuratedEdition.serve(); HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> file = http.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "edition/quads.nq.gz"))
                            .header("Accept-Encoding", "gzip").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals("application/gzip", file.headers().firstValue("Content-Type").orElse(""));
            assertEquals("", file.headers().firstValue("Content-Encoding").orElse(""));
            long lines = new String(new GZIPInputStream(new ByteArrayInputStream(file.body())).readAllBytes(),
                    StandardCharsets.UTF_8).lines().count();
            assertEquals(Client.json(new Client(server).get("health")).path("quads").asLong(), lines);
        }
    }

    /** Data of the test's own that states no licence and says "&lt;b&gt;" in a name, compared with an earlier edition. */
    @Test
    void changesAreShownAndNothingIsMarkup() throws IOException {
        Path data = directory.resolve("data");
        Path out = directory.resolve("editions");
        write(data, "one", "One");
        BuildOptions options = new BuildOptions(Path.of("ontology"), List.of(data), List.of(),
                "https://pow.example.org/",
                out, false, false, 2);
        Build.run(options, Progress.SILENT);
        write(data, "two", "<b>Two</b>");
        Build.run(options.since(new Releases(out).current().orElseThrow()), Progress.SILENT);
        try (MusterServer server = MusterServer
                .start(ServeOptions.of(out, SparqlEndpointTest.CONFIG).withPort(0))) {
            Client client = new Client(server);
            String body = client.get("edition").body();
            Document page = Jsoup.parse(body);
            assertEquals("1", page.select("#changes tbody tr").get(0).select("td").get(1).text());
            assertEquals("/doc/entry/book/two", page.select("#things-added a").attr("href"));
            assertFalse(body.contains("<b>Two"), body);
            assertTrue(client.get("edition/changes.csv").body()
                    .contains("added,thing,Entry,https://pow.example.org/id/entry/book/two,<b>Two</b>\r\n"));
            assertTrue(page.select("#licence").text().contains("Licence not stated"), page::text);
            assertTrue(page.select("footer").text().contains("No licence is stated"), page::text);
            assertTrue(page.select(".citation").text().contains("https://pow.example.org/edition"), page::text);
            assertEquals(200, client.get("cite/edition.bib").statusCode());
            assertTrue(client.get("cite/edition.csl.json").body().contains("https://pow.example.org/edition"));
            assertFalse(client.get("doc/entry/book/two.ttl").body().contains("dct:license"));
            assertFalse(client.get("doc/entry/book/two.json").body().contains("license"));
            assertFalse(Client.header(client.get("doc/entry/book/two"), "Link").contains("license"));
            assertLinksLead(client, page);
            assertEquals(List.of(), HtmlValidator.faults(body));
        }
        assertTrue(Files.exists(new Releases(out).current().orElseThrow().resolve(Release.REPORT)));
    }

    static void write(Path data, String key, String headword) throws IOException {
        Files.createDirectories(data.resolve("entries/book"));
        Files.createDirectories(data.resolve("sources"));
        Files.writeString(data.resolve("sources/book.json"), """
                {"sources": [{"source": "book", "title": {"en": "Book"}, "sourceKind": "reference",
                  "accessRights": "open"}]}""");
        Files.writeString(data.resolve("entries/book/" + key + ".json"), """
                {"entry": "book/%s", "headword": {"en": "%s"}}""".formatted(key, headword));
    }
}
