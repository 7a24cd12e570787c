package org.w3id.muster.site.map;

/** The pieces of an SVG: escaped, short. Stateless. */
final class Svg {

    private static final int LONGEST_NAME = 80;

    private Svg() {}

    /** Text as content or as the value of an attribute in double quotes. Characters that XML does not have are left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE)
                            || c > 0xFFFF) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** The first characters of a text. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** Words at a point, not read out: the link around them has the whole name. */
    static String text(String type, double x, double y, String anchor, String words) {
        return "<text class=\"%s\" x=\"%s\" y=\"%s\"%s aria-hidden=\"true\">%s</text>".formatted(type, n(x), n(y),
                anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"", escape(words));
    }

    /** A sign with its name, a link where there is an address. */
    static String link(String href, String name, String content, String type) {
        String called = escape(shortened(name, LONGEST_NAME));
        return href.isEmpty()
                ? "<g class=\"%s\" role=\"img\" aria-label=\"%s\">%s</g>".formatted(type, called, content)
                : "<a class=\"%s\" href=\"%s\" aria-label=\"%s\">%s</a>".formatted(type, escape(href), called, content);
    }

    /** A number of units; halves of a unit are too small to be seen. */
    static String n(double number) {
        return String.valueOf(Math.round(number));
    }
}
