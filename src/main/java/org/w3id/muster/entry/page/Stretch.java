package org.w3id.muster.entry.page;

/**
 * A stretch of a page's text, in UTF-16 indices.
 *
 * @param start its first character
 * @param end the character after its last
 */
record Stretch(int start, int end) {

    /** Without the blanks at both ends; empty if there is nothing else. */
    static Stretch trimmed(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    /** White space of any script, the NO-BREAK SPACE, a byte order mark, a zero-width space. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u0085';
    }

    boolean isEmpty() {
        return start >= end;
    }

    int length() {
        return end - start;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
