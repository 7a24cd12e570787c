package org.w3id.muster.site.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or phrase of a {@link Line}.
 *
 * @param href where it links to; empty when it does not
 * @param lang the language of the text where it is not that of the page; else empty
 * @param marks the numbers of the notes that say where it stands
 */
public record Piece(String text, String href, String lang, Look look, List<Integer> marks) {

    public Piece {
        marks = List.copyOf(marks);
    }

    Piece(String text, String href, String lang, Look look) {
        this(text, href, lang, look, List.of());
    }

    /** How a piece looks: the grammar of doubt, and two degrees of weight. */
    public enum Look {
        PLAIN(""), STRONG("strong"), QUIET("quiet"), VAGUE("vague"), INFERRED("inferred"), STRUCK("struck"), QUOTED(
                "quoted");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        /** The class of the style sheet; empty for none. */
        public String style() {
            return style;
        }
    }

    public static Piece plain(String text) {
        return new Piece(text, "", "", Look.PLAIN);
    }

    public static Piece quiet(String text) {
        return new Piece(text, "", "", Look.QUIET);
    }

    /** Words that lead somewhere. */
    public static Piece link(String text, String href) {
        return new Piece(text, href, "", Look.PLAIN);
    }

    /** The same words, in their language, as a link. */
    public Piece leadingTo(String address) {
        return new Piece(text, address, lang, look, marks);
    }

    Piece with(Look other) {
        return new Piece(text, href, lang, other, marks);
    }

    Piece unlinked() {
        return leadingTo("");
    }

    Piece capital() {
        return new Piece(Links.capital(text), href, lang, look, marks);
    }

    Piece marked(List<Integer> more) {
        List<Integer> all = new ArrayList<>(marks);
        more.stream().filter(mark -> !all.contains(mark)).forEach(all::add);
        return new Piece(text, href, lang, look, all);
    }

    Piece lower() {
        return text.isEmpty()
                ? this
                : new Piece(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1), href,
                        lang, look, marks);
    }

    /** Whether it is nothing but text, so that no element is needed around it. */
    public boolean bare() {
        return href.isEmpty() && lang.isEmpty() && look == Look.PLAIN && dir().isEmpty();
    }

    /** Whether it leads away from this site. */
    public boolean leavesTheSite() {
        return href.startsWith("http");
    }

    /** {@code rtl} for a text that begins from the right; empty for others. */
    public String dir() {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return "";
        }
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "" : "rtl";
    }
}
