package org.w3id.muster.site.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text is there in every language, says the same values, and is used. */
class InterfaceWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/org/w3id/muster/site/words");
    private static final Pattern SAID = Pattern.compile("(?:say|paragraphs|joined)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");
    /** Keys that are put together in the program: of these only the beginning stands there. */
    private static final Set<String> FAMILIES = Set.of("account.", "all.", "class.", "column.", "disagreements.",
            "editor.",
            "facet.",
            "left.", "overviews.", "property.", "rule.", "standing.", "title.");

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void everyTextIsTranslatedWithTheSameValues(InterfaceLanguage language) {
        for (String file : InterfaceWords.FILES) {
            Map<String, Text> english = InterfaceWords.read(file, InterfaceLanguage.EN);
            Map<String, Text> translated = InterfaceWords.read(file, language);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(translated.keySet()),
                    file + " in " + language.tag());
            english.forEach((key, text) -> assertEquals(values(text),
                    values(translated.getOrDefault(key, text)), key + " in " + language.tag()));
        }
    }

    private static Set<String> values(Text text) {
        return VALUE.matcher(text.pattern()).results().map(value -> value.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFileOfTextsIsRead() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            assertEquals(new TreeSet<>(InterfaceWords.FILES), files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("(_\\w\\w)?\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyTextThatThePagesSayIsThereAndNoneIsLeftOver() throws IOException {
        Set<String> said = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        for (String root : List.of("src/main/java/org/w3id/muster/site", "src/main/jte")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String code = Files.readString(file);
                    all.append(code);
                    Matcher key = SAID.matcher(code);
                    while (key.find()) {
                        said.add(key.group(1));
                    }
                }
            }
        }
        assertTrue(said.size() > 150, "only " + said.size() + " texts are said");
        Set<String> missing = new TreeSet<>(said);
        missing.removeIf(key -> InterfaceWords.ENGLISH.has(key) || InterfaceWords.ENGLISH.has(key + ".1"));
        assertEquals(Set.of(), missing);
        Set<String> unused = new TreeSet<>(InterfaceWords.ENGLISH.keys());
        unused.removeIf(key -> all.indexOf('"' + key.replaceFirst("\\.\\d+$", "") + '"') >= 0
                || FAMILIES.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
    }

    @Test
    void pluralsAndValuesAreSaid() {
        InterfaceWords russian = InterfaceWords.of(InterfaceLanguage.RU);
        assertEquals("1 год", russian.say("length.years", 1));
        assertEquals("3 года", russian.say("length.years", 3));
        assertEquals("25 лет", russian.say("length.years", 25));
        assertEquals(List.of("<", "Lübeck", ">"),
                InterfaceWords.of(InterfaceLanguage.EN).fill("said.by", words -> words.contains("(") ? "<" : ">",
                        List.of("Lübeck"), value -> value));
        assertThrows(MissingResourceException.class, () -> russian.say("no.such.text"));
    }

    @Test
    void theLanguageIsThatOfTheAddressElseTheBestThatIsAccepted() {
        assertEquals(InterfaceLanguage.EN, InterfaceLanguage.accepted(null));
        assertEquals(InterfaceLanguage.EN, InterfaceLanguage.accepted("fr, *;q=0.5"));
        assertEquals(InterfaceLanguage.DE, InterfaceLanguage.accepted("fr;q=1, ru;q=0.2, de-AT;q=0.7"));
        assertEquals(InterfaceLanguage.EN, InterfaceLanguage.accepted("ru;q=0"));
        assertEquals(InterfaceLanguage.EN, InterfaceLanguage.accepted(";;;q=x,"));
        Visit visit = Visit.of("/search", "q=a&lang=ru&from=1942", InterfaceLanguage.DE);
        assertEquals(InterfaceLanguage.RU, visit.language());
        assertEquals("/search?q=a&from=1942", visit.address());
        assertEquals("/search?q=a&from=1942&lang=de", visit.in(InterfaceLanguage.DE));
        assertEquals("/doc/person/x?lang=ru#path", visit.link("/doc/person/x#path"));
        assertEquals("https://example.org/", visit.link("https://example.org/"));
        Visit unknown = Visit.of("/", "lang=tlh", InterfaceLanguage.DE);
        assertEquals(InterfaceLanguage.DE, unknown.language());
        assertEquals("/search", unknown.link("/search"));
    }
}
