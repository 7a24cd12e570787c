package org.w3id.muster.entry.page;

import org.w3id.muster.entry.Segment;

/** Turns UTF-16 indices into code points; one pass over the text when it is asked in ascending order. Not thread-safe. */
final class CodePoints {

    private final String text;
    private int index;
    private int codePoints;

    CodePoints(String text) {
        this.text = text;
    }

    Segment.Span span(Stretch stretch) {
        int start = at(stretch.start());
        return new Segment.Span(start, start + text.codePointCount(stretch.start(), stretch.end()));
    }

    private int at(int wanted) {
        if (wanted < index) {
            index = 0;
            codePoints = 0;
        }
        codePoints += text.codePointCount(index, wanted);
        index = wanted;
        return codePoints;
    }
}
