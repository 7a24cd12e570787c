package org.w3id.muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;

/** An edition that was built from data of one's own is never replaced by the bundled data because an option was left out. */
@Tag("slow")
class RememberedOptionsTest {

    private static final String BASE = "https://example.org/pow/";

    @TempDir
    Path directory = Path.of("");

    private Path out;
    private Path data;

    @BeforeEach
    void build() throws IOException {
        out = directory.resolve("releases");
        data = directory.resolve("own");
        Files.createDirectories(data.resolve("questions"));
        Files.writeString(data.resolve("questions/Own1.rq"), """
                # question: Who is here?
                SELECT ?p { ?p a <https://w3id.org/muster/ontology#Person> }""");
        entry("First");
        Outcome built = Outcome.of("build", "--data", data.toString(), "--base", BASE, "--out", out.toString());
        assertEquals(0, built.exitCode(), built.err());
    }

    private void entry(String headword) throws IOException {
        Files.createDirectories(data.resolve("entries"));
        Files.writeString(data.resolve("entries/one.json"),
                """
                        {"sources": [{"source": "book", "title": {"en": "Book"}, "sourceKind": "reference", "accessRights": "open"}],
                         "entries": [{"entry": "book/one", "headword": {"en": "%s"},
                           "passages": [{"key": "p1", "locator": "p. 1"}],
                           "things": [{"key": "someone", "type": "Person", "label": {"en": "%s"}}],
                           "accounts": [{"key": "a", "type": "Death", "happenedTo": "#someone", "evidence": ["p1"]}]}]}"""
                        .formatted(headword, headword));
    }

    private Manifest manifest() {
        return Release.manifestOf(new Releases(out).current().orElseThrow());
    }

    @Test
    void buildTakesThemOver() throws IOException {
        Outcome same = Outcome.of("build", "--out", out.toString());
        assertTrue(same.out().startsWith("Nothing to do"), same.toString());
        entry("Second");
        Outcome changed = Outcome.of("build", "--out", out.toString());
        assertTrue(changed.out().contains(" 1 entries"), changed.toString());
        assertEquals(BASE, manifest().base());

        Outcome bundled = Outcome.of("build", "--anew", "--keep", "1", "--out", out.toString());
        assertEquals(0, bundled.exitCode(), bundled.err());
        assertTrue(manifest().inputs().size() > 50, "the bundled data, because it was asked for");
        try (var editions = Files.list(out)) {
            assertEquals(1, editions.filter(Files::isDirectory).filter(file -> !Files.isSymbolicLink(file)).count());
        }
    }

    @Test
    void askKnowsTheQuestionsOfTheEdition() {
        assertEquals("Own1     Who is here?", Outcome.of("ask", "--out", out.toString()).out().stripTrailing());
        Outcome answer = Outcome.of("ask", "Own1", "--out", out.toString());
        assertTrue(answer.out().contains("id/person/book/one/someone"), answer.toString());
    }

    @Test
    void serveServesThatEditionAndBuildsItAgainWhenItsFilesChange() throws Exception {
        String before = manifest().id();
        assertTrue(served("person/book/one/someone").contains("First"));
        assertEquals(before, manifest().id(), "it was replaced");
        entry("Second");
        assertTrue(served("person/book/one/someone").contains("Second"));
        assertEquals(BASE, manifest().base());
    }

    @Test
    void serveServesAsItIsWhatCannotBeBuiltAgain() throws Exception {
        String before = manifest().id();
        Files.move(data, directory.resolve("elsewhere"));
        assertTrue(served("person/book/one/someone").contains("First"));
        Files.delete(out.resolve(before + ".options.json"));
        assertTrue(served("person/book/one/someone").contains("First"), "an edition that was copied here");
        assertEquals(before, manifest().id());

        Outcome build = Outcome.of("build", "--data", data.toString(), "--out", out.toString());
        assertEquals(1, build.exitCode());
        assertTrue(build.err().contains("There is no directory " + data), build.err());
    }

    /** What a server in a process of its own, told nothing but where the editions are, says of a thing. */
    private String served(String thing) throws Exception {
        Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "serve", "--port", "0", "--out", out.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = server.inputReader(); HttpClient client = HttpClient.newHttpClient()) {
            String line = said.readLine();
            while (line != null && !line.startsWith("ready ")) {
                line = said.readLine();
            }
            assertFalse(line == null, "the server did not start");
            URI document = URI.create(line.substring("ready ".length()) + "doc/" + thing);
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(document).header("Accept", "text/turtle").build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
            return response.body();
        } finally {
            server.destroy();
            assertTrue(server.waitFor(30, TimeUnit.SECONDS), "the server does not stop");
        }
    }
}
