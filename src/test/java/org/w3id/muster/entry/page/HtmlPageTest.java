package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;

class HtmlPageTest {

    /** The definition list layout of online dictionaries, invented words. */
    private static final String DEFINITION_LIST = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Dictionaries</title><style>p { color: red }</style></head>
            <body>
            <nav><a href="/">Home</a></nav>
            <div class="banner">Academic things</div>
            <h1>Camp 58</h1>
            <dl><div itemprop="title" class="term" lang="en">Camp 58</div>
            <dd itemprop="content"><div>&nbsp;&nbsp;&nbsp;It held many &amp; more.The <b>fate</b> of
              most is&#8212;alas&mdash;known.</div><div>&nbsp;&nbsp;&nbsp;Few came back<br>in 1945&ndash;1946.</div>
            <script>var x = "Two. Three.";</script></dd></dl>
            <p class="src"><em><span itemprop="source">Lexicon of Invented Camps</span>.
              <span itemprop="author"></span>. <span>2014</span>.</em></p>
            <h3>Look at other dictionaries:</h3>
            <ul><li><p><strong><a href="#">Gate</a></strong> &mdash; a way in&hellip; &hellip; &nbsp; <i>Wikipedia</i></p></li>
            <li><p><strong>Fence</strong> — around it … … &nbsp; <i>Lexicon of Invented Camps</i></p></li></ul>
            <form><input value="search"><button>Go</button></form>
            <div><div>Share the article and excerpts</div><div>Direct link</div></div>
            </body></html>
            """;

    @Test
    void definitionListLayout() {
        DataFile page = Pages.read("page.html", DEFINITION_LIST);
        assertEquals(List.of("Camp 58", "It held many & more.", "The fate of most is—alas—known.",
                "Few came back\nin 1945–1946.", "Lexicon of Invented Camps. . 2014."), Pages.passages(page));
        assertEquals(List.of("lexicon-of-invented-camps-2014/camp-58", "wikipedia/gate",
                "lexicon-of-invented-camps-2014/fence"),
                page.entries().stream().map(e -> e.iri().value().substring((Pages.BASE + "id/entry/").length()))
                        .toList());
        assertEquals(List.of(), Pages.errors(page));
        assertTrue(page.entries().getFirst().description().properties().stream()
                .anyMatch(p -> p.value() instanceof Value.Text text && text.text().tag().equals("en-GB")));
    }

    @Test
    void offsetsCountInTheExtractedText() {
        Input input = Pages.input("page.html", DEFINITION_LIST);
        String text = DictionaryPageReader.textOf(input);
        for (Segment segment : Pages.segments(new DictionaryPageReader(Pages.BASE).read(input))) {
            Segment.Span span = segment.span().orElseThrow();
            assertEquals(segment.exactText().orElseThrow(),
                    text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())));
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {"<p>a</p><p>b</p>|a^^b", "a<br>b<br/>c|a^b^c",
            "  a \t <b>b</b>  c |a b c", "<ul><li>a<li><p>b</p></ul>|• a^^• b", "a<script>x</script>b|ab",
            "a&nbsp; b|a~ b", "<div><div><p>a</p></div></div>b|a^^b", "x<h1>a</h1>b|a^^b",
            "<table><tr><td>a<td>b</table>|a^^b",
            "<p hidden>a</p>b|b", "\"\"|\"\""})
    void rulesOfTheText(String html, String text) {
        assertEquals(text.replace('^', '\n').replace('~', '\u00A0'), HtmlPage.text(html));
    }

    @Test
    void toldFromTextByNameOrBeginning() {
        assertTrue(HtmlPage.isHtml("a.HTM", "text"));
        assertTrue(HtmlPage.isHtml("a", "\uFEFF \n<!DOCTYPE html><p>"));
        assertFalse(HtmlPage.isHtml("a.txt", "<unknown> is no mark-up. x < y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<p", "<ul><li>", "&", "</p>", "<table><tr>", "<!--"})
    void hostileHtmlTakesLinearTime(String unit) {
        String html = "<html><h1>Camp</h1>" + unit.repeat((1 << 19) / unit.length());
        assertTimeout(Duration.ofSeconds(20), () -> Pages.read("page.html", html));
    }
}
