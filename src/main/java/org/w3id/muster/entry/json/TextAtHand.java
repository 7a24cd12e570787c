package org.w3id.muster.entry.json;

import java.util.Optional;
import org.w3id.muster.entry.Segment.Span;

/**
 * The text that the offsets of an entry count in, by code points.
 *
 * <p>Code points are found by walking from the last one asked for, so that passages in the order of the text cost one walk
 * together. Not thread-safe.
 */
final class TextAtHand {

    private final String text;
    private final int length;
    private int codePoint;
    private int unit;

    TextAtHand(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** Number of code points. */
    int length() {
        return length;
    }

    /** The characters of a span that lies inside the text. */
    String at(Span span) {
        int start = unit(span.start());
        return text.substring(start, unit(span.end()));
    }

    private int unit(int wanted) {
        unit = text.offsetByCodePoints(unit, wanted - codePoint);
        codePoint = wanted;
        return unit;
    }

    /** How often a quote stands in the text, counted up to 2. */
    int occurrences(String quote) {
        int first = text.indexOf(quote);
        return first < 0 ? 0 : text.indexOf(quote, first + 1) < 0 ? 1 : 2;
    }

    /** Where a quote stands for the first time. */
    Optional<Span> find(String quote) {
        int start = text.indexOf(quote);
        if (start < 0) {
            return Optional.empty();
        }
        int first = text.codePointCount(0, start);
        return Optional.of(new Span(first, first + quote.codePointCount(0, quote.length())));
    }
}
