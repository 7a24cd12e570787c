package org.w3id.muster.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * Takes off a word what does not make another letter: case, accents and other marks, width, characters that nobody sees,
 * apostrophes. So {@code ПЁТР} and {@code Петр} are the same, {@code Groß} and {@code GROSS}, {@code Müller} and
 * {@code Mueller} (an umlaut may be written with an e, or without any mark), {@code Łoś} and {@code Los}. Stateless.
 */
public final class Folding {

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

    /** Letters with a mark that Unicode does not take apart, and letters that are one to some and two to others. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'ħ', "h"), Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"), Map.entry((int) 'ĸ', "k"), Map.entry((int) 'þ', "th"), Map.entry((int) 'æ', "a"),
            Map.entry((int) 'œ', "o"), Map.entry((int) 'ŋ', "n"), Map.entry((int) 'ə', "a"), Map.entry((int) 'ґ', "г"),
            Map.entry((int) 'ƶ', "z"), Map.entry((int) 'ɨ', "i"), Map.entry((int) 'ѣ', "е"), Map.entry((int) 'ѳ', "ф"),
            Map.entry((int) 'ѵ', "и"), Map.entry((int) 'ة', "ه"), Map.entry((int) 'ى', "ي"));

    private Folding() {}

    /** The folded form; empty for what holds nothing but marks and unseen characters. */
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        lower(word).codePoints()
                .forEach(letter -> folded.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
        return folded.toString().replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** Without case, marks and unseen characters, but with all letters. */
    static String lower(String word) {
        StringBuilder kept = new StringBuilder();
        NFKD.normalize(UCharacter.foldCase(NFKD.normalize(word), true)).codePoints()
                .filter(each -> !isUnseen(each) && !isMark(each) && !isApostrophe(each)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Soft hyphens, joiners, marks of direction and the like. */
    static boolean isUnseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    static boolean isApostrophe(int codePoint) {
        return "'`´’‘‛ʼʻʹʾʿ′՚＇ˈ\u05f3".indexOf(codePoint) >= 0;
    }
}
