package org.w3id.muster.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every snippet of docs/java-api.md stands in a class that is compiled and run. */
class JavaApiDocumentTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path HERE = Path.of("src/test/java/org/w3id/muster/example");

    @Test
    void everySnippetIsCompiledCode() throws IOException {
        String code = flat(
                Files.readString(HERE.resolve("Garden.java")) + Files.readString(HERE.resolve("GardenTest.java")));
        List<String> snippets = SNIPPET.matcher(Files.readString(Path.of("docs/java-api.md"))).results()
                .map(found -> found.group(1)).toList();
        assertTrue(snippets.size() >= 6, () -> "only " + snippets.size() + " snippets");
        for (String snippet : snippets) {
            for (String paragraph : snippet.split("\n\n", -1)) {
                assertEquals(paragraph, code.contains(flat(paragraph)) ? paragraph : "in neither class: " + paragraph);
            }
        }
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
