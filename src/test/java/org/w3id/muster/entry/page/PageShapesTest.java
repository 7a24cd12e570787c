package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Value;

/** Shapes of pages as they are found on the web and in scans; the words are invented. */
@Tag("slow")
class PageShapesTest {

    private static final List<String> WHOLE = List.of("Camp 58, Guards of",
            "The guards numbered more than 1.2 thousand.",
            "Major I. K. Lestov led them until 1944.", "A cook recalled: “We ate late. Nobody spoke.”",
            "(Some say otherwise.)", "They left in 1945–1946.", "Lexicon of Invented Camps. . 2014.");
    private static final List<String> SHORT = List.of("Camp 58", "It held many.", "Few came back.",
            "Camp lexicon. . 1999.");

    @Test
    void usualPage() {
        DataFile page = Pages.read(Pages.WHOLE);
        assertEquals(WHOLE, Pages.passages(page));
        assertEquals(List.of(), Pages.errors(page));
        Entry entry = page.entries().getFirst();
        assertEquals(Pages.BASE + "id/entry/lexicon-of-invented-camps-2014/camp-58-guards-of", entry.iri().value());
        assertEquals(Pages.BASE + "id/segment/lexicon-of-invented-camps-2014/camp-58-guards-of/s00",
                entry.segments().getFirst().iri().value());
        assertEquals(Pages.input("", Pages.WHOLE).sha256(), entry.pageSha256().orElseThrow());
    }

    @Test
    void crossReferencesAreEntriesOfTheirOwn() {
        DataFile page = Pages.read(Pages.WHOLE);
        Entry own = page.entries().get(1);
        Entry wikipedia = page.entries().get(2);
        assertEquals(Pages.BASE + "id/entry/lexicon-of-invented-camps-2014/guards-foreign", own.iri().value());
        assertEquals(Pages.BASE + "id/source/wikipedia", wikipedia.source().value());
        assertEquals("Camp 58 — may refer to:*Camp 58 (Mordva) *Camp 58 (film) … \u00A0 Wikipedia",
                wikipedia.segments().getFirst().exactText().orElseThrow());
        assertEquals(List.of(own.iri(), wikipedia.iri()),
                page.entries().getFirst().description().properties().stream()
                        .filter(p -> p.iri().equals(PageTerms.REFERENCES))
                        .map(p -> ((Value.Resource) p.value()).iri()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n"})
    void otherLineEnds(String lineEnd) {
        DataFile page = Pages.read(Pages.WHOLE.replace("\n", lineEnd));
        assertEquals(WHOLE, Pages.passages(page));
        assertEquals(3, page.entries().size());
    }

    @Test
    void byteOrderMarkCountsButBelongsToNothing() {
        DataFile page = Pages.read("\uFEFF" + Pages.WHOLE);
        assertEquals(WHOLE, Pages.passages(page));
        assertEquals(1, Pages.start(page.entries().getFirst().segments().getFirst()));
    }

    @Test
    void offsetsCountCodePoints() {
        DataFile page = Pages.read("\uD83D\uDE00 Camp\n\nOne \uD83D\uDE00 came. Two left.\n\nCamp lexicon. . 1999.");
        assertEquals(List.of(0, 8, 20, 31),
                page.entries().getFirst().segments().stream().map(Pages::start).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // double title
            "Camp 58\nCamp 58\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.",
            "Camp 58\n\nCAMP 58\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.",
            // another order: furniture and cross-references first, source line on top, title wrapped in signs
            "Share the article and excerpts\nCamp 58\nIt held many. Few came back.\nCamp lexicon. . 1999.",
            "= Camp 58 =\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.",
            "Look at other dictionaries:\n\n• Gate — a way in … … Wikipedia\n\nCamp 58\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.",
            // what websites add
            "Camp 58 [edit]\n\nIt held many.\n[edit]\nFew came back.\n\nCamp lexicon. . 1999.",
            "Camp 58\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.\n\nRead more about this topic: Camps",
            "Camp 58\n\nRead more about Camp 58\nIt held many. Few came back.\n\nCamp lexicon. . 1999.",
            "Camp 58\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.\n\nFamous quotes containing the word camp:\n\n“Five men of ten died in camp.”\n—An Author (1900–1980)",
            "Camp 58\nFrom Wikipedia, the free encyclopedia\nJump to navigation\nIt held many. Few came back.\n\nCamp lexicon. . 1999.",
            "Camp 58\n\nUpdated Media sources (1) 3 June 2,011 views updated\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.\n1,204 views",
            "Camp 58\n\nViews: 1204\n\nIt held many. Few came back.\n\nCamp lexicon. . 1999.\n312 page views",
            "Camp 58\n\nIt held many.\n\n240 • SLUTSKIY\n\nFew came back.\n\nCamp lexicon. . 1999.",
            "Camp 58\n\nIt held many.\n\fCAMPS AND MEN • 241\nFew came back.\n\nCamp lexicon. . 1999.",
            "Camp 58\n\n• It held many.\n• Few came back.\n\nCamp lexicon. . 1999."})
    void furnitureAndOrderChangeNoPassage(String text) {
        DataFile page = Pages.read(text);
        assertEquals(SHORT, Pages.passages(page));
        assertEquals(List.of(), Pages.errors(page));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Lexicon of Camps. . 2014.     | Lexicon of Camps     |              | 2014 | lexicon-of-camps-2014",
            "Wikimedia Foundation. 2010.   | Wikimedia Foundation |              | 2010 | wikimedia-foundation-2010",
            "Ann Author. Of many camps. 1998. | Of many camps     | Ann Author   | 1998 | of-many-camps-1998",
            "Lexicon of Camps. J. K. Writer. 1998. | Lexicon of Camps | J. K. Writer | 1998 | lexicon-of-camps-1998",
            "Lexikon der Läger. . 1975     | Lexikon der Läger    |              | 1975 | lexikon-der-lager-1975",
            "- Source: Of many camps       | Of many camps        |              |      | of-many-camps",
            "Энциклопедия лагерей. . 2001. | Энциклопедия лагерей |              | 2001 | entsiklopediia-lagerei-2001"})
    void sourceLines(String line, String title, String author, String year, String key) {
        DataFile page = Pages.read("Camp 58\n\nIt held many.\n\n" + line + "\n");
        Description source = page.sources().getFirst();
        assertEquals(Pages.BASE + "id/source/" + key, source.iri().value());
        assertEquals(title, words(source, "title"));
        assertEquals(author == null ? "" : author, words(source, "creator"));
        assertEquals(year == null ? "" : year, words(source, "issued"));
        assertEquals(line, Pages.passages(page).getLast());
    }

    @Test
    void twoNamesAreToldApartByOrderAndReported() {
        DataFile page = Pages.read("Camp\n\nIt was.\n\nMany Camps. Ann Author. 1998.\n");
        assertEquals("Ann Author", words(page.sources().getFirst(), "creator"));
        assertTrue(page.problems().stream().anyMatch(p -> p.what().contains("only by their order")));
    }

    @Test
    void pageOfWikipediaNamesItsSourceInItsFurniture() {
        DataFile page = Pages
                .read("Camp 58\nFrom Wikipedia, the free encyclopedia\n\nIt held many.[1] Few came back.[2]\n");
        assertEquals(List.of("Camp 58", "It held many.[1]", "Few came back.[2]"), Pages.passages(page));
        assertEquals(Pages.BASE + "id/entry/wikipedia/camp-58", page.entries().getFirst().iri().value());
        assertEquals(List.of(), Pages.errors(page));
    }

    @Test
    void sectionsBulletsAndInfobox() {
        DataFile page = Pages.read("""
                Camp 58
                | built = 1941. Closed = 1950.
                | place = Mordva

                == Early years ==[edit]
                It opened in 1941. Then:
                * wood was cut. Then sold.
                * bread was short

                Camp lexicon. . 1999.
                """);
        assertEquals(List.of("Camp 58", "| built = 1941. Closed = 1950.", "| place = Mordva", "Early years",
                "It opened in 1941.", "Then:", "wood was cut.", "Then sold.", "bread was short",
                "Camp lexicon. . 1999."),
                Pages.passages(page));
    }

    @Test
    void linesBrokenForWidthAreOneParagraph() {
        DataFile page = Pages.read("""
                CAMP 58

                The camp lay on both banks of the river and it was for a long time com-
                manded by Gen.
                Lestov. It held men of the
                northern army.
                  A new paragraph began here.

                Camp lexicon. . 1999.
                """);
        assertEquals(List.of("CAMP 58",
                "The camp lay on both banks of the river and it was for a long time com-\nmanded by Gen.\nLestov.",
                "It held men of the\nnorthern army.", "A new paragraph began here.", "Camp lexicon. . 1999."),
                Pages.passages(page));
    }

    @Test
    void snippetsBrokenForWidthStayOutOfTheArticle() {
        DataFile page = Pages.read("""
                Camp 58

                It held many. Few came back.

                Camp
                lexicon. . 1999.

                Look at other dictionaries:

                • Gate, foreign — \u00A0\u00A0\u00A0Ten thousand men went
                in. Of them five came
                out of… … \u00A0 Great
                Lexicon

                • Fence — two men
                climbed it … … \u00A0 Wikipedia

                We are using cookies. Stay and
                you accept them.
                """);
        assertEquals(List.of("Camp 58", "It held many.", "Few came back.", "Camp\nlexicon. . 1999."),
                Pages.passages(page));
        assertEquals(List.of("great-lexicon/gate-foreign", "wikipedia/fence"), page.entries().stream().skip(1)
                .map(e -> e.iri().value().substring((Pages.BASE + "id/entry/").length())).toList());
    }

    @Test
    void entitiesInTextStayAsWritten() {
        DataFile page = Pages
                .read("Camp &amp; Gate\n\nHe said &quot;no.&quot; She left&nbsp;it.\n\nCamp lexicon. . 1999.");
        assertEquals("He said &quot;no.&quot;", Pages.passages(page).get(1));
        assertTrue(page.problems().stream().anyMatch(p -> p.what().contains("entities")));
    }

    @Test
    void unreadableCrossReferenceIsKeptAndReported() {
        DataFile page = Pages
                .read("Camp\n\nIt was.\n\nCamp lexicon. . 1999.\n\nLook at other dictionaries:\n• nothing here\n");
        assertTrue(Pages.passages(page).contains("nothing here"));
        Problem problem = page.problems().getLast();
        assertEquals(Problem.Severity.VERBATIM, problem.severity());
        assertEquals(8, problem.where().line());
    }

    @Test
    void crossReferencesWithOtherBulletsDashesAndBrokenLines() {
        DataFile page = Pages.read("""
                Camp

                It was.

                Camp lexicon. . 1999.

                Look at other dictionaries:
                * Gate – a way in ... ... Great Lexicon
                * Fence — it stood around
                the camp … … Wikipedia
                * Gate – a way out ... ... Great Lexicon
                """);
        assertEquals(List.of("great-lexicon/gate", "wikipedia/fence", "great-lexicon/gate-x3"), page.entries().stream()
                .skip(1).map(e -> e.iri().value().substring((Pages.BASE + "id/entry/").length())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|empty", "' \n\u00A0\n'|empty",
            "'Share the article and excerpts\n\nDirect link\n'|no article",
            "'Look at other dictionaries:\n\n• Gate — a way … … Wikipedia'|no article",
            "'Rose\n\nA rose is red\nand so are you\n'|which work",
            "'name,camp,year\nLestov,58,1942\nOrlov,59,1943\n'|which work",
            "'!@#$%^&*()\n~~~~\n'|which work", "'中文\n\n一。\n\nCamp lexicon. . 1999.'|No name"})
    void whatIsNoDictionaryPageIsRefusedWithOneError(String text, String what) {
        List<String> errors = Pages.errors(Pages.read(text));
        assertTrue(errors.stream().anyMatch(error -> error.contains(what)), errors.toString());
    }

    @Test
    void verseIsKeptLineByLine() {
        assertEquals(List.of("Rose", "A rose is red", "and so are you"),
                Pages.passages(Pages.read("Rose\n\nA rose is red\n\nand so are you\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "“", "a. ", "• ", "• a — b\n", "=", "[edit]\n", "\n", "A. B. 1999.\n", "| a\n",
            "word word\n",
            "“a\n", "- ", "Camp no. 12 held 4.4 million. ", "<div>"})
    void hugePageTakesLinearTime(String unit) {
        String text = unit.repeat((1 << 20) / unit.length());
        assertTimeout(Duration.ofSeconds(20), () -> PageReport.of(Pages.read("Camp\n\nIt was.\n" + text)));
        assertTimeout(Duration.ofSeconds(20), () -> Pages.read("Camp\n\nLook at other dictionaries:\n• x\n" + text));
    }

    private static String words(Description description, String property) {
        return description.properties().stream().filter(p -> p.iri().value().endsWith("/" + property)).findFirst()
                .map(p -> switch (p.value()) {
                    case Value.Text text -> text.text().text();
                    case Value.Literal literal -> literal.lexical();
                    default -> "";
                }).orElse("");
    }
}
