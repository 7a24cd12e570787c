package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.server.Client.header;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.site.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that a browser gets at {@code /sparql}. */
@Tag("slow")
class SparqlPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        SmallRelease.publish(root, "aaaa");
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0).withQuestions(
                () -> List.of(new Question("Q1", "Who <died>?", "SELECT * { ?s ?p \"a&b\" }"))));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aBrowserGetsThePageAndAMachineTheDescription() {
        HttpResponse<String> page = client.get("sparql", "Accept", BROWSER);
        assertEquals(200, page.statusCode());
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
        assertEquals("Accept-Encoding, Accept, Accept-Language", header(page, "Vary"));
        for (String accept : List.of("*/*", "text/turtle", "application/ld+json;q=0.9, */*;q=0.1")) {
            assertFalse(header(client.get("sparql", "Accept", accept), "Content-Type").startsWith("text/html"), accept);
        }
        assertEquals("text/html;charset=utf-8", header(client.query("ASK {}", "Accept", BROWSER), "Content-Type"));
        assertEquals("application/sparql-results+json",
                header(client.query("ASK {}", "Accept", "application/json;q=0.9, */*"), "Content-Type"));
        HttpResponse<String> head = client.send("HEAD", "sparql", null, "Accept", BROWSER);
        assertEquals(header(page, "Content-Length"), header(head, "Content-Length"));
    }

    @Test
    void isAPlainFormWithoutScripts() {
        String page = client.get("sparql", "Accept", BROWSER).body();
        assertTrue(page.contains("<form action=\"/query\" method=\"get\">"), page);
        assertTrue(
                page.contains(
                        "/query?query=SELECT+*+%7B+%3Fs+%3Fp+%22a%26b%22+%7D\" lang=\"en\">Who &lt;died&gt;?</a>"),
                page);
        assertTrue(page.contains("href=\"/cookbook\""), page);
    }

    @Test
    void loadsFromThisServerAloneAndRunsNothingInline() {
        HttpResponse<String> page = client.get("sparql", "Accept", BROWSER);
        String policy = header(page, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'") && policy.contains("connect-src 'self'"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("http") || policy.contains("*"), policy);
        assertFalse(Pattern.compile("<script(?! type=\"application/json\"|[^>]* src=)|<style|\\sstyle=|\\son\\w+=")
                .matcher(page.body()).find());
        List<String> loaded = Pattern
                .compile("<(?:script[^>]* src|link rel=\"(?:stylesheet|icon)\"[^>]* href)=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1)).toList();
        assertTrue(loaded.size() >= 5, loaded.toString());
        loaded.forEach(file -> {
            assertTrue(file.startsWith("/static/"), file);
            assertEquals(200, client.get(file.substring(1)).statusCode(), file);
        });
        assertEquals(200, client.get("static/yasqe.min.js.LICENSE.txt").statusCode());
    }

    /** The scripts read no text that is not there, and no text is there that they do not read. */
    @Test
    void theScriptsHaveTheirWords() {
        Set<String> read = new TreeSet<>();
        for (String script : List.of("sparql", "value", "zoom", "result-table", "result-truth", "result-chart",
                "result-map")) {
            Pattern.compile("\\bsay\\.(\\w+)").matcher(client.get("static/" + script + ".js").body()).results()
                    .forEach(found -> read.add(found.group(1)));
        }
        for (String language : List.of("en", "ru", "de")) {
            String page = client.get("sparql?lang=" + language, "Accept", BROWSER).body();
            JsonNode words = JsonMapper.shared().readTree(Jsoup.parse(page).select("#words").html());
            assertEquals(read, new TreeSet<>(words.propertyNames()), language);
            assertEquals(language.equals("en"), words.path("stop").stringValue().equals("Stop"), language);
        }
    }

    @Test
    void filesAreCompressedForThoseWhoTakeIt() {
        HttpResponse<String> plain = client.get("static/yasqe.min.js");
        HttpResponse<String> packed = client.send("HEAD", "static/yasqe.min.js", null, "Accept-Encoding",
                "br, gzip;q=0.8");
        assertEquals("", header(plain, "Content-Encoding"));
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertEquals("Accept-Encoding", header(packed, "Vary"));
        assertTrue(Integer
                .parseInt(header(packed, "Content-Length")) < Integer.parseInt(header(plain, "Content-Length")) / 3);
        for (String refused : List.of("gzip;q=0", "br", "identity")) {
            assertEquals("", header(client.send("HEAD", "static/yasqe.min.js", null, "Accept-Encoding", refused),
                    "Content-Encoding"), refused);
        }
    }

    /** The page in a browser: the scripts run under the policy, and a query in the address is asked and shown. */
    @Test
    void worksInABrowser() throws IOException, InterruptedException {
        Path chromium = Chromium.executable().orElse(Path.of(""));
        Assumptions.assumeTrue(Files.isExecutable(chromium) && !chromium.toString().isEmpty(),
                "Chromium is not installed: the editor page is not looked at in a browser.");
        String query = Client.encoded("SELECT ?answer { BIND(6 * 7 AS ?answer) }").replace("+", "%20");
        Process process = new ProcessBuilder(chromium.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--user-data-dir=" + root.resolve("browser"), "--virtual-time-budget=20000",
                "--dump-dom", server.url() + "sparql#query=" + query)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(page.contains("class=\"yasqe\""), page);
        assertTrue(page.contains("<td class=\"number\">42</td>"), page);
        assertTrue(page.contains("Rows: 1, in "), page);
    }
}
