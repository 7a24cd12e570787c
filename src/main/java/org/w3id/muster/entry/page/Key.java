package org.w3id.muster.entry.page;

import java.text.Normalizer;
import java.util.Locale;

/** Keys for IRIs: lower-case ASCII letters, digits and hyphens. The same words give the same key, always. */
final class Key {

    private static final int LONGEST = 100;
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String[] LATIN = {"a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n",
            "o",
            "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia", "i", "i", "ie",
            "g"};
    private static final String UNDECOMPOSED = "ßæœøłđðþı";
    private static final String[] SPELT_OUT = {"ss", "ae", "oe", "o", "l", "d", "d", "th", "i"};

    private Key() {}

    /** The key of a title; empty if it has no letter or digit that ASCII can stand for. */
    static String of(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < composed.length(); i++) {
            ascii.append(latin(composed.charAt(i)));
        }
        StringBuilder key = new StringBuilder();
        for (char c : Normalizer.normalize(ascii, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (!isInsideWord(c) && !key.isEmpty() && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        return cut(key.toString());
    }

    private static String latin(char c) {
        int cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return LATIN[cyrillic];
        }
        int spelt = UNDECOMPOSED.indexOf(c);
        return spelt >= 0 ? SPELT_OUT[spelt] : String.valueOf(c);
    }

    private static boolean isInsideWord(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String cut(String key) {
        String shorter = key;
        if (key.length() > LONGEST) {
            int hyphen = key.lastIndexOf('-', LONGEST);
            shorter = key.substring(0, hyphen > 0 ? hyphen : LONGEST);
        }
        return shorter.endsWith("-") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }
}
