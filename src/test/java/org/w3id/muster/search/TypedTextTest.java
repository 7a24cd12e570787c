package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.vocab.Pow;

/** What people type, kindly meant or not. */
class TypedTextTest {

    private static Edition edition;

    @BeforeAll
    static void build() {
        edition = new Edition();
        String vlasov = edition.thing("person/vlasov", Pow.PERSON, "Andrei Vlasov", "en");
        edition.label(vlasov, "Андрей Власов", "ru");
        edition.text(vlasov, SKOS.altLabel.getURI(), "Wlassow");
        String emile = edition.thing("person/emile", Pow.PERSON, "Émile Müller-Strauß", "fr");
        edition.label(emile, "Эмиль Семёнов", "ru");
        edition.thing("site/stalag-2", Pow.DETENTION_SITE, "Stalag 2 B", "en");
        edition.thing("site/stalag-10", Pow.DETENTION_SITE, "Stalag 10", "en");
        edition.thing("person/tanaka", Pow.PERSON, "田中太郎", "ja");
        edition.thing("person/arabic", Pow.PERSON, "محمد علي", "ar");
        String nameless = edition.thing("person/nameless", Pow.PERSON, "", "en");
        String death = edition.account(Pow.DEATH, Pow.HAPPENED_TO, nameless);
        edition.add(death, Pow.EVIDENCE, Edition.ID + "segment/register/list/s1");
        edition.text(Edition.ID + "segment/register/list/s1", Pow.EXACT_TEXT, "He was buried near the brickworks.");
        edition.thing("person/angle", Pow.PERSON, "<script>alert(1)</script>", "en");
        edition.thing("person/long", Pow.PERSON, "\uFDFA".repeat(20_000), "ar");
    }

    @AfterAll
    static void close() {
        edition.close();
    }

    @Test
    void foldsCaseAccentsAndWidthButNoScript() {
        assertEquals(List.of("vlasov"), found("VLASOV"));
        assertEquals(List.of("vlasov"), found("ｖｌａｓｏｖ"));
        assertEquals(List.of("vlasov"), found("власов андрей"));
        assertEquals(List.of("vlasov"), found("wlassow"));
        assertEquals(List.of("emile"), found("emile muller strauss"));
        assertEquals(List.of("emile"), found("СЕМЕНОВ"));
        assertEquals(List.of("tanaka"), found("田中"));
        assertEquals(List.of("arabic"), found("محمد"));
        assertEquals(List.of(), found("wlasow"));
    }

    @Test
    void findsTheWordsOfPassages() {
        assertEquals(List.of("nameless"), found("brickworks"));
        assertEquals(List.of("nameless"), found("buried brickw"));
        assertEquals(List.of(), found("brickw buried"), "only the last word may be a beginning");
    }

    @Test
    void findsAThingByItsIri() {
        assertEquals(List.of("vlasov"), found(Edition.ID + "person/vlasov"));
    }

    @Test
    void saysWhichOtherNameMatched() {
        Hit hit = edition.index().page(Criteria.all().text("wlass"), Sort.RELEVANCE, Optional.empty(), 1).hits()
                .getFirst();
        assertEquals("Wlassow", hit.matched().orElseThrow().text());
        assertEquals("Andrei Vlasov", hit.label(Language.GERMAN).text());
        assertEquals(Optional.empty(), edition.index()
                .page(Criteria.all().text("vlasov"), Sort.RELEVANCE, Optional.empty(), 1).hits().getFirst().matched());
    }

    @Test
    void suggestsWholeNamesFirst() {
        assertEquals(List.of("Stalag 2 B", "Stalag 10"),
                edition.index().suggest("stal", Language.ENGLISH, 5).stream().map(s -> s.name().text()).toList());
        assertEquals("Андрей Власов", edition.index().suggest("вла", Language.RUSSIAN, 5).getFirst().name().text());
        assertEquals(List.of(), edition.index().suggest("", Language.ENGLISH, 5));
        assertEquals(List.of(), edition.index().suggest("*", Language.ENGLISH, 5));
    }

    static Stream<String> hostile() {
        return Stream.of("*:*", "*", "?", "\"", "\"\"", "\\", "\\\\", "a\\", "a AND", "NOT", "type:Person", "/.*/",
                "[a TO z]", "{!func}", "vlasov~9", "^5", "+-&&||!(){}[]^\"~*?:\\/", "((((((((", "\u0000", "\uD800",
                "\uDC00\uD800", "vlasov\uD800", "\u202Eabc\u202C", "علي\u200F", "\uFEFF", "\u0301", "’", "…", "—", "💥",
                "a".repeat(100_000), "a ".repeat(50_000), "é".repeat(9_999), "\uFDFA".repeat(5_000), "<script>",
                "' OR 1=1 --", "} UNION { ?s ?p ?o", "\n\r\t", "%00", "http://", "http://" + "x".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noTextIsAnOperator(String text) {
        Index index = edition.index();
        for (Sort sort : Sort.values()) {
            Results results = index.search(Criteria.all().text(text), sort, Optional.empty(), 5,
                    EnumSet.allOf(Facet.class), 5);
            assertTrue(text.isBlank() || results.page().total() < index.size(), "found everything");
        }
        assertTrue(index.suggest(text, Language.RUSSIAN, 5).size() <= 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "*", "\"", "...", "—", "((("})
    void aTextWithoutWordsFindsNothing(String text) {
        assertEquals(0, edition.index().count(Criteria.all().text(text)));
    }

    @Test
    void aSearchThatTakesTooLongIsStopped() {
        try (Index hasty = Index.open(edition.directory(), Duration.ofNanos(-1))) {
            SearchException.TimedOut stopped = assertThrows(SearchException.TimedOut.class,
                    () -> hasty.page(Criteria.all().text("vlasov"), Sort.RELEVANCE, Optional.empty(), 5));
            assertTrue(String.valueOf(stopped.getMessage()).contains("took too long"));
            assertThrows(SearchException.TimedOut.class,
                    () -> hasty.page(Criteria.all(), Sort.NAME_RUSSIAN, Optional.empty(), 5));
        }
    }

    private static List<String> found(String text) {
        return edition.index().page(Criteria.all().text(text), Sort.RELEVANCE, Optional.empty(), 10).hits().stream()
                .map(hit -> Labels.key(hit.iri())).toList();
    }
}
