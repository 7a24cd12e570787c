package org.w3id.muster.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text with their places. An apostrophe, a mark or a character that nobody sees does not end a word;
 * everything else that is neither letter nor digit does. Stateless.
 */
public final class Words {

    private static final Pattern ONE_SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f]");
    /** From so many letters on, letters with single spaces between them are one word that is spaced out. */
    private static final int FEWEST_SPACED = 4;

    /**
     * A word.
     *
     * @param text as it stands there, without characters that nobody sees
     * @param start index of its first character
     * @param end index behind its last character
     */
    public record Word(String text, int start, int end) {}

    private Words() {}

    /** The words, in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int i = 0; i < text.length();) {
            int each = text.codePointAt(i);
            int next = i + Character.charCount(each);
            if (Character.isLetterOrDigit(each)) {
                start = start < 0 ? i : start;
                end = next;
            } else if (start >= 0 && !isInside(each, text, next)) {
                words.add(word(text, start, end));
                start = -1;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(word(text, start, end));
        }
        return spacedOut(words, text);
    }

    private static Word word(String text, int start, int end) {
        StringBuilder seen = new StringBuilder();
        text.substring(start, end).codePoints().filter(each -> !Folding.isUnseen(each)).forEach(seen::appendCodePoint);
        return new Word(seen.toString(), start, end);
    }

    private static boolean isInside(int codePoint, String text, int next) {
        return Folding.isMark(codePoint) || Folding.isUnseen(codePoint)
                || (Folding.isApostrophe(codePoint) && isLetterAt(text, next));
    }

    private static boolean isLetterAt(String text, int index) {
        int at = index;
        while (at < text.length() && Folding.isUnseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    /** {@code P e t r o w}, as old prints stress names, is one word. */
    private static List<Word> spacedOut(List<Word> words, String text) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size();) {
            int last = i;
            while (isLetter(words.get(last)) && last + 1 < words.size() && isLetter(words.get(last + 1))
                    && ONE_SPACE.matcher(text.substring(words.get(last).end(), words.get(last + 1).start()))
                            .matches()) {
                last++;
            }
            if (last - i + 1 >= FEWEST_SPACED) {
                String word = String.join("", words.subList(i, last + 1).stream().map(Word::text).toList());
                joined.add(new Word(word, words.get(i).start(), words.get(last).end()));
                i = last + 1;
            } else {
                joined.add(words.get(i++));
            }
        }
        return joined;
    }

    private static boolean isLetter(Word word) {
        return word.text().codePointCount(0, word.text().length()) == 1
                && Character.isLetter(word.text().codePointAt(0));
    }
}
