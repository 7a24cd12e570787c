package org.w3id.muster.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;

/**
 * An encoding that files of our field come in. UTF-8 is the one that is read; the others are recognised so that an editor
 * can be told how to convert a file. How well a text fits is a mean over its characters that are not ASCII: Russian letters
 * are common or rare, and a capital behind a small letter or a letter between Latin ones is what a wrong table of characters
 * makes of them.
 */
public enum Encoding {
    UTF_8("UTF-8", "UTF-8", Script.ANY), UTF_16LE("UTF-16LE", "UTF-16LE", Script.ANY), UTF_16BE("UTF-16BE", "UTF-16BE",
            Script.ANY), WINDOWS_1251("windows-1251", "CP1251", Script.CYRILLIC), KOI8_R("KOI8-R", "KOI8-R",
                    Script.CYRILLIC), ISO_8859_5("ISO-8859-5", "ISO-8859-5", Script.CYRILLIC), CP866("IBM866", "CP866",
                            Script.CYRILLIC), WINDOWS_1250("windows-1250", "CP1250", Script.LATIN), ISO_8859_2(
                                    "ISO-8859-2",
                                    "ISO-8859-2", Script.LATIN), WINDOWS_1252("windows-1252", "CP1252", Script.LATIN);

    private enum Script {
        ANY, CYRILLIC, LATIN
    }

    /** By how common they are in Russian; the second row has the letters of Ukrainian and Belarusian too. */
    private static final String COMMON = "оеаинтсрвлкм";
    private static final String LESS_COMMON = "дпуяыьгзбчйхіїєґў";
    private static final String RARE = "жшюцщэфъё";
    private static final String[] ACCENTED = {"äöüßÄÖÜ", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
            "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",
            "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ", "áéíñóúü¿¡ÁÉÍÑÓÚÜ", "àèéìòùÀÈÉÌÒÙ", "åäöæøÅÄÖÆØ"};
    /** Signs that text of any language has: quotation marks, dashes, numbers, the mark of a section. */
    private static final String SIGNS = "«»„“”‚‘’–—…№§°•·©\u00a0×†‰€";

    private final String name;
    private final String iconv;
    private final Script script;

    Encoding(String name, String iconv, Script script) {
        this.name = name;
        this.iconv = iconv;
        this.script = script;
    }

    /** The name that a page declares; empty if it is no encoding that is known here. */
    public static Optional<Encoding> named(String declared) {
        String wanted = declared.strip().toLowerCase(Locale.ROOT);
        for (Encoding encoding : values()) {
            if (encoding.isCalled(wanted)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(String wanted) {
        // by the Encoding Standard, who says Latin-1 or ASCII means windows-1252, and who says UTF-16 UTF-16LE
        return switch (wanted) {
            case "latin1", "iso-8859-1", "us-ascii", "ascii" -> this == WINDOWS_1252;
            case "utf-16" -> this == UTF_16LE;
            default -> wanted.equals(name.toLowerCase(Locale.ROOT)) || wanted.equals(iconv.toLowerCase(Locale.ROOT))
                    || charset().aliases().stream().anyMatch(alias -> alias.toLowerCase(Locale.ROOT).equals(wanted));
        };
    }

    /** The name by which {@code iconv} knows it. */
    public String iconv() {
        return iconv;
    }

    public Charset charset() {
        return Charset.forName(name);
    }

    /** Bytes as text; empty when there are bytes that are no character. */
    public Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    boolean isLatin() {
        return script == Script.LATIN;
    }

    boolean isOfOneByte() {
        return script != Script.ANY;
    }

    /** How well a text that was decoded with it reads: about 2 for what people write, below 0 for a wrong table. */
    double fitness(String text) {
        return script == Script.CYRILLIC ? cyrillic(text) : latin(text);
    }

    private static double cyrillic(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                count++;
                sum += letter(c) + neighbours(i == 0 ? ' ' : text.charAt(i - 1), c,
                        i + 1 == text.length() ? ' ' : text.charAt(i + 1), i < 2 ? ' ' : text.charAt(i - 2));
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double letter(char c) {
        char small = Character.toLowerCase(c);
        if (COMMON.indexOf(small) >= 0) {
            return 2;
        }
        if (LESS_COMMON.indexOf(small) >= 0) {
            return 1;
        }
        if (RARE.indexOf(small) >= 0) {
            return 0.3;
        }
        return SIGNS.indexOf(c) >= 0 ? 0 : -3;
    }

    private static double neighbours(char before, char c, char after, char beforeThat) {
        double sum = 0;
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            sum -= 3;
        }
        if (Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(beforeThat)) {
            sum -= 2;
        }
        if (Character.isLetter(c) && (isAsciiLetter(before) || isAsciiLetter(after))) {
            sum -= 2;
        }
        return sum;
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    /** By the language that fits best: letters of several at once are what a wrong table makes. */
    private double latin(String text) {
        double best = -3;
        for (String letters : ACCENTED) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80 && SIGNS.indexOf(c) < 0) {
                    count++;
                    sum += letters.indexOf(c) >= 0 ? 2 : -1.5;
                }
            }
            best = Math.max(best, count == 0 ? 0 : sum / count);
        }
        return best;
    }
}
