package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Segment;

/** What holds for every page, however mangled. */
class PageProperties {

    private static final List<String> FURNITURE = List.of("Share the article and excerpts", "Direct link",
            "and select “Copy Link”", "We are using cookies here.", "[edit]",
            "From Wikipedia, the free encyclopedia", "Jump to navigation", "Read more about this topic", "1,204 views",
            "Updated Media sources (1) June 2011 views updated", "240 • SLUTSKIY");
    private static final List<String> SHARDS = List.of("\n", "\r\n", "\r", "\u00A0", "“", "”", "(", ")", "[1]", ".",
            "…", "—", "• ",
            "= ", "==", "|", "{{", "<div>", "&nbsp;", "\uD83D\uDE00", "\uFEFF", "\f", "A. B. 1999.", "Source: ",
            "Look at other dictionaries:",
            "Famous quotes containing the word camp:", "а", "中");

    @Property(tries = 400)
    void everyCharacterBelongsToOnePassageOrIsFurniture(@ForAll("mangledPages") String text) {
        DataFile page = Pages.read(text);
        int[] codePoints = text.codePoints().toArray();
        BitSet held = new BitSet();
        int last = 0;
        for (Segment segment : Pages.segments(page)) {
            Segment.Span span = segment.span().orElseThrow();
            assertTrue(span.start() >= last && span.end() > span.start(), "passages overlap at " + span);
            assertEquals(new String(codePoints, span.start(), span.end() - span.start()),
                    segment.exactText().orElseThrow());
            held.set(span.start(), span.end());
            last = span.end();
        }
        for (Stretch furniture : PageOutline.of(text).furniture()) {
            int start = text.codePointCount(0, furniture.start());
            int end = text.codePointCount(0, furniture.end());
            assertEquals(-1, firstSet(held, start, end), "furniture inside a passage");
            held.set(start, end);
        }
        for (int i = 0; i < codePoints.length; i++) {
            boolean blank = codePoints[i] < 0x10000 && Stretch.isBlank((char) codePoints[i]);
            assertTrue(blank || held.get(i), "lost at " + i + ": " + Character.toString(codePoints[i]));
        }
    }

    @Property(tries = 200)
    void furnitureBetweenParagraphsChangesNoPassage(@ForAll("furnished") String text) {
        List<String> words = Pages.passages(Pages.read(Pages.WHOLE));
        assertEquals(words, Pages.passages(Pages.read(text)));
    }

    @Property(tries = 200)
    void reportAndJsonOfAnyPage(@ForAll("mangledPages") String text) {
        DataFile page = Pages.read(text);
        assertTrue(PageReport.of(page).endsWith("\n"));
        assertTrue(new PageJson(Pages.BASE).write(page).startsWith("{"));
        assertEquals(page.entries().size(), page.entries().stream().map(e -> e.iri()).distinct().count());
    }

    @Property(tries = 200)
    void anyTextAtAll(@ForAll("anyText") String text) {
        everyCharacterBelongsToOnePassageOrIsFurniture(text);
    }

    @Provide
    Arbitrary<String> furnished() {
        Arbitrary<String> lines = Arbitraries.of(FURNITURE);
        return Combinators.combine(Arbitraries.integers().between(0, 100), lines, lines).as((at, one, other) -> {
            List<String> page = new ArrayList<>(Pages.WHOLE.lines().toList());
            page.add(at % (page.size() + 1), one);
            page.add(at * 7 % (page.size() + 1), other);
            return String.join("\n", page);
        });
    }

    @Provide
    Arbitrary<String> mangledPages() {
        Arbitrary<Mutation> mutation = Combinators
                .combine(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 2_000),
                        Arbitraries.of(SHARDS))
                .as(Mutation::new);
        return mutation.list().ofMaxSize(12).map(mutations -> {
            String text = Pages.WHOLE;
            for (Mutation next : mutations) {
                text = next.apply(text);
            }
            return text;
        });
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries
                .oneOf(Arbitraries.of(SHARDS), Arbitraries.strings().alpha().ofMaxLength(12), Arbitraries.of(FURNITURE),
                        Arbitraries.of(". ", " ", "\n", " — ", " … "))
                .list().ofMaxSize(60).map(parts -> String.join("", parts)).filter(text -> !HtmlPage.isHtml("", text));
    }

    private static int firstSet(BitSet held, int start, int end) {
        int first = held.nextSetBit(start);
        return first < end ? first : -1;
    }

    /** One change of a page: a shard inserted, some characters deleted, a line doubled, or the line ends replaced. */
    private record Mutation(int kind, int at, String shard) {

        String apply(String text) {
            int length = text.codePointCount(0, text.length());
            int start = text.offsetByCodePoints(0, Math.min(at, length));
            int end = text.offsetByCodePoints(0, Math.min(at + shard.length(), length));
            return switch (kind) {
                case 0 -> text.substring(0, start) + shard + text.substring(start);
                case 1 -> text.substring(0, start) + text.substring(end);
                case 2 -> {
                    int line = text.lastIndexOf('\n', start) + 1;
                    int next = text.indexOf('\n', start);
                    yield next <= line ? text : text.substring(0, next + 1) + text.substring(line);
                }
                default -> text.replace("\n", shard.isBlank() ? shard : "\r");
            };
        }
    }
}
