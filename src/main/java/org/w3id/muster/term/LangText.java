package org.w3id.muster.term;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text with the language (and, where it matters, the script) it is written in.
 *
 * <p>The text is kept to the character, spaces and all, but is never blank: no words are an absent {@code LangText}.
 * The tag must be well-formed (RFC 5646 §2.2.9; whether its parts are registered is not checked) and is put into the
 * letter case of RFC 5646 §2.1.1, as Jena 5 does, so that {@code RU-latn} and {@code ru-Latn} are one tag. Text of
 * unknown language has the tag {@code und}. Immutable.
 *
 * @param text the text, verbatim; never blank
 * @param tag a BCP 47 tag such as {@code ru} or {@code ru-Latn}
 */
public record LangText(String text, String tag) {

    /** In a Java string half of a character can stand alone; in UTF-8, and so in every RDF format, it cannot. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    /**
     * @throws IllegalArgumentException if the text is blank or the tag not well-formed; for outside input see {@link
     * #parse}
     */
    public LangText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text must have words: leave it out where there are none");
        }
        if (HALF_CHARACTER.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "the text holds half of a character (a lone UTF-16 surrogate): write the whole character");
        }
        tag = wellFormed(tag);
    }

    /** Text and tag from outside: understood, or the text kept verbatim with the reason. */
    public static Reading<LangText> parse(String text, String tag) {
        try {
            return new Reading.Understood<>(new LangText(text, tag));
        } catch (IllegalArgumentException fault) {
            return new Reading.Verbatim<>(text, String.valueOf(fault.getMessage()));
        }
    }

    private static String wellFormed(String tag) {
        if (tag.isEmpty()) {
            throw new IllegalArgumentException(
                    "the language tag is empty: write one such as en or ru-Latn, or und if it is unknown");
        }
        try {
            // an underscore is fine for Locale, but not in RFC 5646
            if (tag.indexOf('_') >= 0) {
                throw new IllformedLocaleException("underscore");
            }
            // Locale puts regions and scripts right by itself, but leaves variants as they are
            return new Locale.Builder().setLanguageTag(tag.toLowerCase(Locale.ROOT)).build().toLanguageTag();
        } catch (IllformedLocaleException fault) {
            throw new IllegalArgumentException(
                    new NotUnderstood(tag, "not a language tag: write one such as en, ru-Latn or zh-Hant-TW (BCP 47)")
                            .why(),
                    fault);
        }
    }
}
