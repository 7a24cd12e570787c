package org.w3id.muster.entry.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that is no page of a dictionary though it could be read as one, with nothing right coming out of it. A table is known
 * by its name, or by lines that all have the same number of cells.
 */
enum OtherKind {
    JSON("JSON", "./muster check FILE says what is wrong with it."), TABLE("a table",
            "Tables are not read yet: write one entry for each row, as docs/entry-format.md shows."), TEI(
                    "TEI (XML of the Text Encoding Initiative)",
                    "TEI is not read yet: save the text of one article as plain text or HTML."), XML("XML",
                            "Save the article as plain text or HTML.");

    private static final int HEAD = 4_000;
    /** Fewer lines may agree by chance. */
    private static final int LINES = 4;
    private static final Pattern TEI_ROOT = Pattern
            .compile("<(?:[A-Za-z]{1,9}:)?(?:TEI|teiCorpus|TEI\\.2)[\\s>]|tei-c\\.org/ns/1\\.0");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][^>]*>");

    private final String what;
    private final String remedy;

    OtherKind(String what, String remedy) {
        this.what = what;
        this.remedy = remedy;
    }

    /** What a file is; empty when it may be a page. */
    static Optional<OtherKind> of(String name, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).replaceFirst("^\\uFEFF?\\s*", "");
        boolean html = HtmlPage.isHtml(name, text) && !head.startsWith("<!--");
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(JSON);
        }
        if (TEI_ROOT.matcher(head).find() && head.startsWith("<")) {
            return Optional.of(TEI);
        }
        if (head.startsWith("<?xml") && !html && ROOT.matcher(head).find()) {
            return Optional.of(XML);
        }
        return lower.endsWith(".csv") || lower.endsWith(".tsv") || (!html && isTable(head))
                ? Optional.of(TABLE)
                : Optional.empty();
    }

    private static boolean isTable(String head) {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
        // the last one may be cut off
        List<String> whole = head.length() < HEAD ? lines : lines.subList(0, Math.max(0, lines.size() - 1));
        return whole.size() >= LINES && (agree(whole, '\t', 1) || agree(whole, ';', 2) || agree(whole, ',', 2)
                || agree(whole, '|', 2));
    }

    private static boolean agree(List<String> lines, char separator, int atLeast) {
        long cells = separators(lines.getFirst(), separator);
        return cells >= atLeast && lines.stream().allMatch(line -> separators(line, separator) == cells);
    }

    /** Those outside of double quotes. */
    private static long separators(String line, char separator) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }

    void tell(PageProblems problems) {
        problems.error("This is " + what + ", not a page of a dictionary.",
                remedy + " ./muster read takes text and HTML.");
    }
}
