package org.w3id.muster.entry.json;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.muster.term.LangText;

/**
 * What is odd about a text though it can be stored: signs of a wrong encoding, of a look-alike letter from another alphabet,
 * of a label copied with its markup. Remarks, as sources do print odd things.
 */
final class TextRemarks {

    /** Fields whose texts are names, not sentences. */
    private static final Set<String> LABELS = Set.of("label", "altLabel", "headword", "title", "nameText");
    private static final List<String> CYRILLIC = List.of("ru", "uk", "be");
    private static final Set<UnicodeScript> ALPHABETS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK);
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]");
    private static final int SHOWN = 40;

    private final Problems problems;

    TextRemarks(Problems problems) {
        this.problems = problems;
    }

    void look(String field, LangText text, Spot spot) {
        String tag = text.tag().toLowerCase(Locale.ROOT);
        if (CYRILLIC.contains(tag.split("-", 2)[0]) && !tag.contains("-latn") && has(text.text(), UnicodeScript.LATIN)
                && !has(text.text(), UnicodeScript.CYRILLIC)) {
            problems.note(spot,
                    "The text \"" + shortened(text.text()) + "\" is tagged " + text.tag()
                            + ", but has no Cyrillic letter.",
                    "If the file was converted from the wrong encoding, convert the original again; a text in Latin letters"
                            + " takes the tag " + text.tag() + "-Latn, or that of its language.");
        }
        NO_LETTERS.splitAsStream(text.text()).filter(TextRemarks::isMixed).findFirst()
                .ifPresent(word -> problems.note(spot, "The word \"" + shortened(word)
                        + "\" mixes letters of two alphabets: " + spelled(word) + ".",
                        "Write it in one; search does not find it as it is."));
        if (LABELS.contains(field)) {
            if (LINE_BREAK.matcher(text.text()).find()) {
                problems.note(spot, "The field \"" + field + "\" holds a line break.", "Write it in one line.");
            }
            if (TAG.matcher(text.text()).find()) {
                problems.note(spot, "The field \"" + field + "\" holds a tag: " + shortened(text.text()) + ".",
                        "Write the words alone; markup is shown as it stands.");
            }
        }
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == script);
    }

    private static boolean isMixed(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).filter(ALPHABETS::contains).distinct().count() > 1;
    }

    /** The letters by the alphabet, since they look alike: {@code Cyrillic В, Latin lasov}. */
    private static String spelled(String word) {
        StringBuilder spelled = new StringBuilder();
        UnicodeScript before = null;
        for (int c : word.codePoints().limit(SHOWN).toArray()) {
            UnicodeScript script = UnicodeScript.of(c);
            if (script != before && ALPHABETS.contains(script)) {
                spelled.append(before == null ? "" : ", ").append(Character.toString(script.name().charAt(0)))
                        .append(script.name().substring(1).toLowerCase(Locale.ROOT)).append(' ');
                before = script;
            }
            spelled.appendCodePoint(c);
        }
        return spelled.toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
