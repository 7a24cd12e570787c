package org.w3id.muster.entry.page;

import java.util.Optional;

/**
 * An entry of another work that the page points to: {@code • Headword — the beginning of its text … …   Work}.
 *
 * @param where from the headword to the name of the work
 * @param headword the other entry's headword
 * @param snippet the beginning of its text, verbatim, with the marks that it is cut off
 * @param work the work it is from
 */
record CrossReference(Stretch where, String headword, String snippet, String work) {

    private static final String BULLETS = "•*·●▪◦‣■-–";
    private static final int LONGEST_HEADWORD = 300;
    private static final int LONGEST_WORK = 200;

    /** Characters of the bullet and the blanks after it; 0 if the line has none. */
    static int bullet(String text, Stretch line) {
        if (line.length() < 2 || BULLETS.indexOf(text.charAt(line.start())) < 0
                || !Stretch.isBlank(text.charAt(line.start() + 1))) {
            return 0;
        }
        int i = line.start() + 1;
        while (i < line.end() && Stretch.isBlank(text.charAt(i))) {
            i++;
        }
        return i - line.start();
    }

    /** Whether the words have all parts, and the snippet breaks off with an ellipsis, as snippets do. */
    static boolean isWhole(String text, Stretch where) {
        return of(text, where)
                .filter(reference -> reference.snippet().endsWith("…") || reference.snippet().endsWith("..."))
                .isPresent();
    }

    /** Reads the words after the bullet; empty if headword, snippet and work cannot be told apart. */
    static Optional<CrossReference> of(String text, Stretch where) {
        String line = where.of(text);
        int dash = dash(line);
        int ellipsis = Math.max(line.lastIndexOf('…'), line.lastIndexOf("...") + 2);
        int snippetEnd = ellipsis > dash && ellipsis > 1 ? ellipsis + 1 : wideGap(line, dash);
        if (dash < 1 || snippetEnd <= dash || line.length() - snippetEnd > LONGEST_WORK) {
            return Optional.empty();
        }
        Stretch headword = Stretch.trimmed(line, 0, dash);
        Stretch snippet = Stretch.trimmed(line, dash + 1, snippetEnd);
        Stretch work = Stretch.trimmed(line, snippetEnd, line.length());
        if (headword.isEmpty() || snippet.isEmpty() || work.isEmpty()
                || !Character.isLetterOrDigit(line.codePointAt(work.start()))) {
            return Optional.empty();
        }
        return Optional.of(new CrossReference(where, headword.of(line), snippet.of(line), work.of(line)));
    }

    /** The dash between headword and snippet stands free; a hyphen counts only where there is no dash. */
    private static int dash(String line) {
        for (String mark : new String[]{"—", "–", "-"}) {
            int at = line.indexOf(mark, 1);
            while (at > 0 && at < LONGEST_HEADWORD) {
                if (Stretch.isBlank(line.charAt(at - 1)) && at + 1 < line.length()
                        && Stretch.isBlank(line.charAt(at + 1))) {
                    return at;
                }
                at = line.indexOf(mark, at + 1);
            }
        }
        return -1;
    }

    /** The last gap of two blanks, which parts the work from a snippet that lost its ellipsis; -1 if there is none. */
    private static int wideGap(String line, int from) {
        for (int i = line.length() - 2; i > from + 1; i--) {
            if (Stretch.isBlank(line.charAt(i)) && Stretch.isBlank(line.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
