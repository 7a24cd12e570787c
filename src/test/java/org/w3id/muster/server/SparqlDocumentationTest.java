package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.muster.site.RdfFormat;

class SparqlDocumentationTest {

    private static final Path PAGE = Path.of("docs", "sparql.md");

    @Test
    void everyProblemAndFormatIsDocumented() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/w3id/muster/server"))) {
            for (Path source : sources.filter(Files::isRegularFile).filter(file -> !file.endsWith("NothingHere.java"))
                    .toList()) {
                Pattern.compile("ProblemDetail\\.of\\(\"([a-z0-9-]+)\"").matcher(Files.readString(source)).results()
                        .forEach(found -> names.add(found.group(1)));
            }
        }
        assertTrue(names.size() > 12, "the sources were read: " + names);
        RdfFormat.all().forEach(format -> names.add(format.mediaType()));
        List.of(TableFormat.values()).forEach(format -> names.add(format.mediaType()));
        String page = Files.readString(PAGE);
        assertEquals(List.of(), names.stream().filter(name -> !page.contains("`" + name + "`")).toList());
    }

    @Test
    void theLimitsAreTheDocumentedOnes() throws IOException {
        Limits limits = Limits.standard();
        String page = Files.readString(PAGE);
        for (String stated : List.of((limits.resultBytes() >> 20) + " MiB", (limits.queryBytes() >> 10) + " KiB",
                limits.timeout().toSeconds() + " seconds", "10 000 rows", "100 000 triples",
                (limits.heldBytes() >> 20) + " MiB of rows", "1 048 576 characters")) {
            assertTrue(page.contains(stated), stated);
        }
        assertEquals(10_000, limits.valuesRows());
        assertEquals(100_000, limits.graphTriples());
        assertEquals(128 << 20, limits.heldBytes());
    }
}
