package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/linked-data.md names every form and every problem that documents have. */
class LinkedDataDocumentationTest {

    private static final Path PAGE = Path.of("docs", "linked-data.md");
    private static final List<String> CLASSES = List.of("DocumentServlet", "DocumentAddress", "DocumentWriter",
            "PageServlet", "CannotSay", "EditionDamage", "PercentEncoding");

    @Test
    void everyProblemOfDocumentsIsDocumented() throws IOException {
        TreeSet<String> problems = new TreeSet<>();
        for (String name : CLASSES) {
            Path source = Path.of("src/main/java/org/w3id/muster/site", name + ".java");
            Pattern.compile("ProblemDetail\\s*\\.of\\(\"([a-z0-9-]+)\"").matcher(Files.readString(source)).results()
                    .map(found -> found.group(1)).filter(problem -> !problem.equals("internal-error"))
                    .forEach(problems::add);
        }
        assertTrue(problems.size() > 4, "the sources were read: " + problems);
        String page = Files.readString(PAGE);
        assertEquals(List.of(), problems.stream().filter(problem -> !page.contains("| `" + problem + "` |")).toList());
    }

    @Test
    void theTableOfFormsIsThatOfTheProgram() throws IOException {
        List<String> documented = Pattern.compile("(?m)^\\| `([a-z]+)` \\| `([^`]+/[^`]+)` \\|")
                .matcher(Files.readString(PAGE)).results().map(LinkedDataDocumentationTest::form).toList();
        Path offers = Path.of("src/main/java/org/w3id/muster/site/RdfFormat.java");
        String source = Files.readString(offers);
        Stream<String> rdf = Pattern.compile("\\(\\s*\"([a-z]+/[a-z+-]+)\",\\s*\"([a-z]+)\"").matcher(source).results()
                .map(found -> found.group(2) + " " + found.group(1));
        assertEquals(new TreeSet<>(Stream.concat(rdf, Stream.of("html text/html", "json application/json")).toList()),
                new TreeSet<>(documented));
    }

    private static String form(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }
}
