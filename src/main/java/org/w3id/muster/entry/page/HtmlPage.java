package org.w3id.muster.entry.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page saved as HTML. Offsets of its passages count in this text, which is made by these rules:
 *
 * <ol>
 *   <li>Left out: scripts, styles, templates, navigation, forms, frames, drawings, hidden elements, and everything before the
 *       element with {@code itemprop="title"} or else the first {@code h1}, where there is one.
 *   <li>Entities become characters. A run of spaces, tabs and line ends becomes one space; the NO-BREAK SPACE stays.
 *   <li>{@code br} is a line end (LF); around every block element stands an empty line; an item of a list begins with "• ".
 *   <li>No blanks at line ends, no empty line at the beginning or the end, no more than one in a row.
 * </ol>
 */
public final class HtmlPage {

    private static final String LEFT_OUT = "script, style, noscript, template, nav, form, button, select, textarea, iframe,"
            + " object, svg, [hidden], [role=navigation]";

    private HtmlPage() {}

    /** Whether a file is HTML, by its name or its first characters. */
    public static boolean isHtml(String name, String text) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        if (lowerName.endsWith(".html") || lowerName.endsWith(".htm") || lowerName.endsWith(".xhtml")) {
            return true;
        }
        Stretch start = Stretch.trimmed(text, 0, Math.min(text.length(), 1_000));
        String beginning = start.of(text).toLowerCase(Locale.ROOT);
        return beginning.startsWith("<!doctype html") || beginning.startsWith("<html") || beginning.startsWith("<dl")
                || beginning.startsWith("<div") || beginning.startsWith("<body") || beginning.startsWith("<head")
                || (beginning.startsWith("<?xml") && beginning.contains("<html")) || beginning.startsWith("<!--");
    }

    /** The text of a page, by the rules above. */
    public static String text(String html) {
        Document document = Jsoup.parse(html);
        document.select(LEFT_OUT).remove();
        Element body = document.body();
        Optional<Element> title = Optional.ofNullable(body.selectFirst("[itemprop=title]"))
                .or(() -> Optional.ofNullable(body.selectFirst("h1")));
        TextCollector collector = new TextCollector(title);
        body.traverse(collector);
        return collector.text();
    }

    /** The language the page declares, such as {@code en}. */
    static Optional<String> language(String html) {
        Element root = Jsoup.parse(html).selectFirst("html[lang]");
        return Optional.ofNullable(root).map(element -> element.attr("lang").strip()).filter(tag -> !tag.isEmpty());
    }

    private static final class TextCollector implements NodeVisitor {

        private static final String BULLET = "• ";

        private final StringBuilder text = new StringBuilder();
        private final Optional<Element> first;
        private boolean started;
        private int lineEndsOwed;
        private boolean spaceOwed;
        private boolean bulletOwed;

        TextCollector(Optional<Element> first) {
            this.first = first;
            this.started = first.isEmpty();
        }

        String text() {
            return text.toString();
        }

        @Override
        public void head(Node node, int depth) {
            if (first.filter(node::equals).isPresent()) {
                started = true;
            }
            if (!started) {
                return;
            }
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    lineEndsOwed = Math.max(lineEndsOwed, 1);
                } else if (element.isBlock()) {
                    lineEndsOwed = 2;
                    bulletOwed |= element.normalName().equals("li");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (started && node instanceof Element element && element.isBlock()) {
                lineEndsOwed = 2;
                bulletOwed &= !element.normalName().equals("li");
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                    spaceOwed = true;
                } else {
                    settle();
                    text.append(c);
                }
            }
        }

        /** Writes the line ends, the bullet or the space that stand before the next character. */
        private void settle() {
            if (lineEndsOwed > 0 || text.isEmpty()) {
                text.append("\n".repeat(text.isEmpty() ? 0 : lineEndsOwed));
                text.append(bulletOwed ? BULLET : "");
                bulletOwed = false;
            } else if (spaceOwed) {
                text.append(' ');
            }
            lineEndsOwed = 0;
            spaceOwed = false;
        }
    }
}
