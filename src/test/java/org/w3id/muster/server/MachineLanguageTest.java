package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.BuildResult;
import org.w3id.muster.release.Check;
import org.w3id.muster.release.Progress;
import org.w3id.muster.release.Releases;

/** The same bytes on a machine that writes Arabic digits, and on one whose small I has no dot. */
@ResourceLock(Resources.LOCALE)
@Tag("slow")
class MachineLanguageTest {

    private static final List<String> PAGES = List.of("", "map", "map/ground.svg?places=9.5,47,24,55", "map.geojson",
            "map.csv",
            "timeline", "figures", "figures.csv", "search?q=ISTANBUL", "search.json?q=ivan", "suggest?q=IVAN",
            "doc/person/ivan", "doc/person/ivan.ttl", "doc/person/ivan.jsonld", "doc/person/ivan.json",
            "doc/group/held?lang=ru",
            "doc/group/held?lang=de", "doc/site/istanbul?lang=de", "edition", "sitemap.xml", "disagreements.csv",
            "id/nobody",
            "sparql?query=SELECT%20%3F",
            "query?query=SELECT%20(1234.5%20AS%20%3Fx)%20(YEAR(%221902-01-01%22%5E%5E%3Chttp%3A%2F%2F"
                    + "www.w3.org%2F2001%2FXMLSchema%23date%3E)%20AS%20%3Fy)%20%7B%7D");

    private final Locale before = Locale.getDefault();

    @TempDir
    Path directory;

    @AfterEach
    void reset() {
        Locale.setDefault(before);
    }

    @Test
    void editionsPagesAndMessagesAreTheSame() {
        SortedMap<String, String> expected = bytes(Locale.ROOT);
        assertTrue(expected.get("quads").contains("Istanbul"));
        for (String language : List.of("ar-EG", "tr-TR")) {
            SortedMap<String, String> here = bytes(Locale.forLanguageTag(language));
            expected.forEach((name, text) -> assertEquals(text, here.get(name), language + " " + name));
        }
    }

    private SortedMap<String, String> bytes(Locale locale) {
        Locale.setDefault(locale);
        SortedMap<String, String> bytes = new TreeMap<>();
        Path data = data();
        Path out = directory.resolve("releases-" + locale.toLanguageTag());
        try {
            BuildOptions options = BuildOptions.of(Path.of("ontology"), List.of(data), out);
            BuildResult result = Build.run(options, Progress.SILENT);
            assertInstanceOf(BuildResult.Published.class, result, result::toString);
            Path current = new Releases(out).current().orElseThrow();
            try (var in = new GZIPInputStream(Files.newInputStream(current.resolve("quads.nq.gz")))) {
                bytes.put("quads", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            for (String file : List.of("report.txt", "report.json", "release.json")) {
                bytes.put(file, Files.readString(current.resolve(file)));
            }
            bytes.put("problems", Check.run(options, List.of(wrong())).stream().map(Problem::toString)
                    .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (MusterServer server = MusterServer.start(ServeOptions.of(out, SparqlEndpointTest.CONFIG).withPort(0))) {
            Client client = new Client(server);
            PAGES.forEach(page -> bytes.put("/" + page, client.get(page, "Accept", "text/html, */*;q=0.1").body()
                    .replace(server.url(), "/")));
        }
        return bytes;
    }

    private Path data() {
        file("data/sources/handbook.json", """
                {"sources": [{"source": "handbook", "title": {"en": "Handbook"}, "sourceKind": "reference",
                  "accessRights": "open", "issued": "0987"}]}""");
        file("data/authority/things.json",
                """
                        {"things": [
                          {"thing": "person/ivan", "type": "Person", "label": {"en": "Ivan Istanbul", "tr": "İvan"}},
                          {"thing": "group/held", "type": "PersonGroup", "label": {"en": "Held"}, "criterion": ["site/istanbul"]},
                          {"thing": "site/istanbul", "type": "DetentionSite", "label": {"en": "Istanbul"},
                           "identification": "named"}]}""");
        file("data/entries/a.json",
                """
                        {"entry": "handbook/i", "headword": {"en": "I"}, "passages": [{"key": "p1", "locator": "p. 1"}], "accounts": [
                          {"key": "a1", "type": "Death", "happenedTo": "person/ivan", "time": "1943-06", "place": "site/istanbul",
                           "evidence": ["p1"]},
                          {"key": "a2", "type": "Death", "happenedTo": "person/ivan", "time": "1902", "evidence": ["p1"]},
                          {"key": "a3", "type": "Observation", "population": "group/held", "quantity": "1234567", "time": "1941",
                           "evidence": ["p1"]},
                          {"key": "a4", "type": "Observation", "population": "group/held", "quantity": "12.5%", "time": "1942",
                           "evidence": ["p1"]},
                          {"key": "a5", "type": "Statement", "subject": "site/istanbul", "property": "geometry",
                           "value": {"wkt": "POINT(28.97 41.01)", "precision": "site"}, "evidence": ["p1"]}]}""");
        return directory.resolve("data");
    }

    private Path wrong() {
        return file("wrong.json", """
                {"entry": "handbook/wrong", "headword": {"en": "x"}, "headword": {"en": "y"},
                 "passages": [{"key": "p1", "start": 12345, "end": 7}, {"key": "P", "locator": "\\ud800"}],
                 "accounts": [{"key": "a1", "type": "DEATH", "happenedTo": "person/IVAN", "time": "1941-02-30",
                   "evidence": ["p1", "p2"]}]}""");
    }

    private Path file(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
