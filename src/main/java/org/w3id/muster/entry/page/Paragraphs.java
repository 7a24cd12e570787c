package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a body into paragraphs, so that a sentence broken at a line end is one again.
 *
 * <p>A page has either one line per paragraph or lines of a fixed width, as scans do. A line goes on in the next one when it was
 * broken for width, ends within a word or a list, or the next begins in lower case.
 */
final class Paragraphs {

    /** Longer lines were not broken for width. */
    private static final int WIDEST = 160;
    /** Shorter lines without an end mark are headings. */
    private static final int NARROWEST = 45;

    private Paragraphs() {}

    /** The paragraphs that these consecutive lines make up. */
    static List<Stretch> of(String text, List<Line> lines) {
        List<Stretch> paragraphs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (start < 0) {
                start = line.content().start();
            }
            if (i + 1 == lines.size() || !goesOn(text, line, lines.get(i + 1))) {
                paragraphs.add(new Stretch(start, line.content().end()));
                start = -1;
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(String text, Line line, Line next) {
        if (!next.follows(line) || line.content().length() > WIDEST) {
            return false;
        }
        int last = text.codePointBefore(line.content().end());
        boolean ended = ".!?…:”’\"»)]".indexOf(last) >= 0;
        if (next.indent() > line.indent() || (ended && next.indent() > 0)) {
            return false;
        }
        return ended || line.content().length() >= NARROWEST || "-¬,;—–".indexOf(last) >= 0
                || Character.isLowerCase(text.codePointAt(next.content().start()));
    }
}
