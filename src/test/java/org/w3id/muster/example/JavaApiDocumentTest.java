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
        StringBuilder classes = new StringBuilder();
        for (String name : List.of("Garden", "GardenTest", "Captivity")) {
            classes.append(Files.readString(HERE.resolve(name + ".java")));
        }
        String code = flat(classes.toString());
        List<String> snippets = SNIPPET.matcher(Files.readString(Path.of("docs/java-api.md"))).results()
                .map(found -> found.group(1)).toList();
        assertTrue(snippets.size() >= 10, () -> "only " + snippets.size() + " snippets");
        for (String snippet : snippets) {
            for (String paragraph : snippet.split("\n\n", -1)) {
                assertEquals(paragraph,
                        code.contains(flat(paragraph)) ? paragraph : "in none of the classes: " + paragraph);
            }
        }
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
