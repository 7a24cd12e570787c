package org.w3id.muster.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Interface texts use words that people use, and none that hurt or mislead. */
class PlainWordsTest {

    private static final Pattern UNWANTED = Pattern
            .compile("\\b(agents?|stays?|departures?|itinerary|routes?|explore|hub"
                    + "|offences?|crimes?|killed in escape|releases?|tombstone|dump|kill|statements?|segments?|observations?"
                    + "|populations?|literals?|predicates?|subjects?|deprecated)\\b|агент", Pattern.CASE_INSENSITIVE);
    /** RFC 9309 calls crawlers so. */
    private static final String FIELD_OF_ROBOTS = "User-agent: ";
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void noTemplateUsesAnUnwantedWord() throws IOException {
        List<Path> templates = files("src/main/jte", ".jte");
        assertTrue(templates.size() >= 12, "found " + templates);
        for (Path template : templates) {
            String text = Files.readString(template).replaceAll("(?m)^@(import|param).*$", "")
                    .replaceAll("\\$\\{[^}]*}", "").replaceAll("<[^>]*>", " ")
                    .replaceAll("@(if|elseif|for|template)[^\\n<]*", " ");
            assertPlain(template, text);
        }
    }

    @Test
    void noSentenceOfThePagesUsesAnUnwantedWord() throws IOException {
        List<Path> sources = files("src/main/java/org/w3id/muster/site", ".java");
        assertTrue(sources.size() >= 20, "found " + sources);
        int strings = 0;
        for (Path source : sources) {
            Matcher string = STRING.matcher(Files.readString(source)
                    .replaceAll("(?m)^\\s*(case|LEAVING).*->", "").replace(FIELD_OF_ROBOTS, ""));
            while (string.find()) {
                // a sentence or a label begins with a capital or holds spaces; keys and class names do neither
                String text = string.group(1);
                if (text.contains(" ")) {
                    strings++;
                    assertPlain(source, text);
                }
            }
        }
        assertTrue(strings > 50, "only " + strings + " texts looked at");
    }

    @Test
    void noTextOfTheInterfaceUsesAnUnwantedWord() throws IOException {
        List<Path> files = files("src/main/resources/org/w3id/muster/site/words", ".properties");
        assertTrue(files.size() >= 5, "found " + files);
        for (Path file : files) {
            Properties texts = new Properties();
            texts.load(Files.newBufferedReader(file));
            assertTrue(texts.size() > 5, "found " + texts.size() + " texts in " + file);
            texts.values().forEach(text -> assertPlain(file, text.toString()));
        }
    }

    private static void assertPlain(Path file, String text) {
        Matcher unwanted = UNWANTED.matcher(text.toLowerCase(Locale.ROOT));
        assertFalse(unwanted.find(), () -> file + " says: " + text.strip());
    }

    private static List<Path> files(String directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(directory))) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
