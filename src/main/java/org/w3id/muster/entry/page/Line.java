package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a page that is not blank.
 *
 * @param number its number in the page, from 1
 * @param indent blanks before its first character
 * @param content the line without blanks at both ends
 */
record Line(int number, int indent, Stretch content) {

    /** The lines of a text; they end with LF, CR, CRLF, a form feed, or a line or paragraph separator. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isLineEnd(text.charAt(i))) {
                continue;
            }
            Stretch content = Stretch.trimmed(text, start, i);
            if (!content.isEmpty()) {
                lines.add(new Line(number, content.start() - start, content));
            }
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                i++;
            }
            number++;
            start = i + 1;
        }
        return lines;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    boolean follows(Line other) {
        return number == other.number + 1;
    }
}
