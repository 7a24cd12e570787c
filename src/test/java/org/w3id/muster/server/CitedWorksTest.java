package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;
import tools.jackson.databind.JsonNode;

/** A work is cited as what it is; what a source says, with that source; in BibTeX, CSL-JSON, RIS and the head of the page. */
class CitedWorksTest {

    private static final String BASE = "https://pow.example.org/";
    private static final Pattern RIS_LINE = Pattern.compile("([A-Z][A-Z0-9])  - ([^\\r\\n]*)\\r\\n");
    private static final Pattern BIBTEX_FIELD = Pattern.compile(
            " {2}([a-z]+) = \\{((?:[^{}\\\\]|\\\\.|\\{(?:[^{}\\\\]|\\\\.|\\{\\})*\\})*)\\},\\n");

    @TempDir
    static Path directory;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        Path data = directory.resolve("data");
        Files.createDirectories(data.resolve("sources"));
        try (var in = CitedWorksTest.class.getResourceAsStream("cited-sources.json")) {
            Files.write(data.resolve("sources/cited.json"), Objects.requireNonNull(in).readAllBytes());
        }
        Files.createDirectories(data.resolve("entries/book-1997"));
        for (String key : List.of("one", "two")) {
            Files.writeString(data.resolve("entries/book-1997/" + key + ".json"), """
                    {"entry": "book-1997/%s", "headword": {"en": "About %s"},
                     "passages": [{"key": "p1", "locator": "p. 75"}],
                     "things": [{"key": "anna", "type": "Person", "label": {"en": "Anna Muster"}}],
                     "accounts": [{"key": "c051", "type": "Death", "happenedTo": "#anna", "time": "1946",
                       "evidence": ["p1"]}]}
                    """.formatted(key, key));
        }
        Path out = directory.resolve("editions");
        Build.run(new BuildOptions(Path.of("ontology"), List.of(data), List.of(), BASE, out, false, false, 2),
                Progress.SILENT);
        server = MusterServer.start(ServeOptions.of(out, SparqlEndpointTest.CONFIG).withPort(0));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aWorkIsCitedAsTheWork() {
        JsonNode item = csl("doc/source/book-1997");
        assertEquals("book", item.path("type").stringValue());
        assertEquals("{\"family\":\"Galitsky\",\"given\":\"V.\"}", item.at("/author/1").toString());
        assertEquals("{\"literal\":\"Ohio State & Sons {Press} 100%_$#~^\\\\\"}", item.at("/author/0").toString());
        assertEquals("[[1997,5]]", item.at("/issued/date-parts").toString());
        assertEquals("9780306406157", item.path("ISBN").stringValue());
        assertTrue(item.path("note").stringValue().endsWith(BASE + "id/source/book-1997"), item.toString());
        Map<String, List<String>> ris = ris("doc/source/book-1997");
        assertEquals(List.of("BOOK"), ris.get("TY"));
        assertEquals(List.of("Ohio State & Sons {Press} 100%_$#~^\\", "Galitsky, V."), ris.get("AU"));
        assertEquals(List.of("1997"), ris.get("PY"));
        assertEquals(List.of("1997/05/"), ris.get("DA"));
        assertEquals(List.of("9780306406157"), ris.get("SN"));
        Map<String, String> bibtex = bibtex("doc/source/book-1997");
        assertEquals("book", bibtex.get("@"));
        assertEquals("{Ohio State \\& Sons \\{Press\\} 100\\%\\_\\$\\#\\textasciitilde{}"
                + "\\textasciicircum{}\\textbackslash{}} and Galitsky, V.", bibtex.get("author"));
        assertEquals("1997", bibtex.get("year"));
        Document page = Jsoup.parse(client.get("doc/source/book-1997", "Accept", "text/html").body());
        assertEquals("Galitsky, V.", page.select("meta[name=citation_author]").get(1).attr("content"));
        assertEquals("1997/05", page.select("meta[name=citation_publication_date]").attr("content"));
        assertEquals("9780306406157", page.select("meta[name=citation_isbn]").attr("content"));
    }

    @Test
    void whatKeepsNoDateAndNoAuthorHasNone() {
        JsonNode item = csl("doc/source/fond-500");
        assertEquals("manuscript", item.path("type").stringValue());
        assertTrue(item.path("author").isMissingNode() && item.path("issued").isMissingNode(), item.toString());
        assertEquals("ф. 500, оп. 12450", item.path("archive_location").stringValue());
        assertEquals(List.of("ф. 500, оп. 12450"), ris("doc/source/fond-500").get("CN"));
    }

    @Test
    void whatASourceSaysIsCitedWithTheSourceAndThePlaceInIt() {
        for (String said : List.of("doc/death/book-1997/one/c051", "doc/death/book-1997/two/c051")) {
            JsonNode item = csl(said);
            assertEquals("Muster", item.path("container-title").stringValue());
            String note = item.path("note").stringValue();
            assertTrue(note.startsWith("Edition "), note);
            assertTrue(note.contains("V. Galitsky: “About ") && note.contains("p. 75")
                    && note.contains("1997"), note);
            assertEquals(2, ris(said).getOrDefault("N1", List.of()).size());
            assertTrue(bibtex(said).getOrDefault("note", "").contains("p. 75"));
        }
    }

    @Test
    void theEditionIsADataset() {
        assertEquals("dataset", csl("edition").path("type").stringValue());
        assertEquals(List.of("DATA"), ris("edition").get("TY"));
        assertEquals("dataset", bibtex("edition").get("@"));
    }

    @Test
    void keysAreUniqueAndOneInAllForms() {
        Set<String> keys = new HashSet<>();
        List<String> things = new ArrayList<>();
        Client.json(client.query("SELECT DISTINCT ?s { ?s a ?c FILTER STRSTARTS(STR(?s), '" + BASE + "id/') }"))
                .at("/results/bindings")
                .forEach(row -> things.add("doc/" + row.at("/s/value").stringValue().substring(BASE.length() + 3)));
        assertTrue(things.size() > 6, things.toString());
        for (String thing : things) {
            String key = csl(thing).path("id").stringValue();
            assertTrue(keys.add(key), key);
            assertEquals(List.of(key), ris(thing).get("ID"));
            assertEquals(key, bibtex(thing).get("id"));
            assertEquals(csl(thing).path("title").stringValue(),
                    String.join("", ris(thing).getOrDefault("TI", List.of())));
        }
    }

    private static JsonNode csl(String page) {
        return Client.json(client.get("cite/" + page + ".csl.json", "Accept-Language", "en")).get(0);
    }

    /** The fields of a RIS record; fails on anything that is not one line for each field. */
    private static Map<String, List<String>> ris(String page) {
        String body = client.get("cite/" + page + ".ris", "Accept-Language", "en").body();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher line = RIS_LINE.matcher(body);
        int end = 0;
        while (line.find()) {
            assertEquals(end, line.start(), body);
            end = line.end();
            fields.computeIfAbsent(line.group(1), tag -> new ArrayList<>()).add(line.group(2));
        }
        assertEquals(body.length(), end, body);
        assertTrue(body.startsWith("TY  - ") && body.endsWith("ER  - \r\n"), body);
        return fields;
    }

    /** The fields of a BibTeX entry; fails on braces that do not match and on characters that TeX takes for its own. */
    private static Map<String, String> bibtex(String page) {
        String body = client.get("cite/" + page + ".bib", "Accept-Language", "en").body();
        Matcher head = Pattern.compile("@([a-z]+)\\{([A-Za-z0-9.:_-]+),\\n").matcher(body);
        assertTrue(head.lookingAt(), body);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("@", head.group(1), "id", head.group(2)));
        Matcher field = BIBTEX_FIELD.matcher(body).region(head.end(), body.length());
        int end = head.end();
        while (field.lookingAt()) {
            if (!field.group(1).equals("url")) {
                assertTrue(Stream.of("&", "%", "$", "#", "_")
                        .noneMatch(special -> field.group(2).matches(".*(?<!\\\\)" + Pattern.quote(special) + ".*")),
                        field.group());
            }
            fields.put(field.group(1), field.group(2));
            end = field.end();
            field.region(end, body.length());
        }
        assertEquals("}\n", body.substring(end), body);
        return fields;
    }
}
