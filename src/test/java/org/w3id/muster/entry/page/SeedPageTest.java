package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.InputFile;
import org.w3id.muster.entry.Inputs;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Segment;

/** The page that the project began with, where the shared folder is at hand; {@link PageShapesTest} needs nothing. */
class SeedPageTest {

    private static final Pattern ROW = Pattern
            .compile("\\| (s\\d\\d|x\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (.*) \\|");

    private Path shared = Path.of("");
    private DataFile page = new DataFile(List.of(), List.of(), List.of(), List.of(), List.of());

    @BeforeEach
    void readPage() throws IOException {
        shared = Path.of(Optional.ofNullable(System.getProperty("MUSTER_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("MUSTER_SHARED"))).orElse("../shared"));
        assumeTrue(Files.isDirectory(shared.resolve("seed")), "the seed page is not at hand");
        try (Stream<Path> files = Files.list(shared.resolve("seed"))) {
            Path file = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
            if (Inputs.ofPages().read(file) instanceof InputFile.Opened opened) {
                page = Pages.OPEN.read(opened.input());
            }
        }
    }

    @Test
    void exactlyTheListedSegments() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        List<Segment> segments = page.entries().stream().flatMap(entry -> entry.segments().stream()).toList();
        for (String line : Files.readAllLines(shared.resolve("facts/segments.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                expected.add("%s %s-%s line %s".formatted(row.group(1), row.group(3), row.group(4), row.group(2)));
                String words = row.group(5).replace("…", "");
                assertTrue(segments.get(expected.size() - 1).exactText().orElseThrow()
                        .replace('\u00A0', ' ').startsWith(words), words);
            }
        }
        for (Segment segment : segments) {
            Segment.Span span = segment.span().orElseThrow();
            actual.add("%s %d-%d line %d".formatted(PageNames.lastPart(segment.iri()), span.start(), span.end(),
                    segment.where().line()));
        }
        assertEquals(34, expected.size());
        assertEquals(expected, actual);
    }

    @Test
    void namesOfEntryAndSources() {
        Entry entry = page.entries().getFirst();
        String source = "historical-dictionary-of-russian-and-soviet-intelligence-2014";
        assertEquals("http://localhost:3030/id/entry/" + source + "/prisoners-of-war-soviet", entry.iri().value());
        assertEquals(entry.source(), page.entries().get(1).source());
        assertEquals(List.of("http://localhost:3030/id/source/" + source, "http://localhost:3030/id/source/wikipedia"),
                page.sources().stream().map(s -> s.iri().value()).toList());
        assertEquals(10,
                entry.description().properties().stream().filter(p -> p.iri().equals(PageTerms.REFERENCES)).count());
    }

    @Test
    void onlyTheFurnitureIsReported() {
        assertEquals(List.of("Left out as furniture of the page: lines 10, 32, 34–36, 38."),
                page.problems().stream().map(Problem::what).toList());
    }
}
