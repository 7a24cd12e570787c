package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;

/** An edition whose base is no localhost: search engines are told what may be fetched, and under which addresses. */
class PublishedSiteTest {

    private static final String SITE = "https://pow.example.org";

    @TempDir
    Path directory = Path.of("");

    private static Document page(Client client, String path) {
        return Jsoup.parse(client.get(path, "Accept", "text/html").body());
    }

    @Test
    void searchEnginesFindThePagesUnderTheirPublishedAddresses() throws IOException {
        Path data = directory.resolve("data");
        Path out = directory.resolve("editions");
        EditionPageTest.write(data, "one", "One");
        Build.run(new BuildOptions(Path.of("ontology"), List.of(data), List.of(), SITE + "/", out, false, false, 2),
                Progress.SILENT);
        try (MusterServer server = MusterServer.start(ServeOptions.of(out, SparqlEndpointTest.CONFIG).withPort(0))) {
            Client client = new Client(server);
            String robots = client.get("robots.txt").body();
            assertTrue(robots.contains("Disallow: /search?\n"), robots);
            assertTrue(robots.contains("Sitemap: " + SITE + "/sitemap.xml\n"), robots);
            assertTrue(client.get("sitemap.xml").body().contains("<loc>" + SITE + "/sitemap"));
            for (String path : List.of("", "search", "map", "doc/entry/book/one", "doc/source/book")) {
                Document page = page(client, path);
                assertEquals(SITE + "/" + path, page.select("link[hreflang=x-default]").attr("href"));
                assertEquals(SITE + "/" + path + "?lang=ru", page.select("link[hreflang=ru]").attr("href"));
            }
            assertEquals("An entry of Book.",
                    page(client, "doc/entry/book/one").select("meta[name=description]").attr("content"));
        }
    }
}
