package org.w3id.muster.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a word as it sounds, in a spelling of our own, so that the usual romanizations of a name (English, German,
 * French, Polish, of libraries and passports) and the name itself meet in one spelling. Where a letter can be read in
 * two ways there are two spellings; two words may be the same name if they share one. Stateless.
 *
 * <p>Capital letters stand for sounds that need several letters: C (ч), S (ш, щ), Z (ж).
 */
public final class Sounds {

    /** At most so many readings of one word; no name needs more. */
    private static final int MOST = 16;

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; NFKD; [:M:] Remove; Lower");
    private static final Map<Integer, String> CYRILLIC = Map.ofEntries(e('а', "a"), e('б', "b"), e('в', "v"),
            e('г', "g"),
            e('д', "d"), e('е', "e"), e('є', "e"), e('ж', "Z"), e('з', "s"), e('и', "i"), e('і', "i"), e('й', "i"),
            e('ї', "i"), e('к', "k"), e('л', "l"), e('м', "m"), e('н', "n"), e('о', "o"), e('п', "p"), e('р', "r"),
            e('с', "s"), e('т', "t"), e('у', "u"), e('ф', "f"), e('х', "g"), e('ц', "c"), e('ч', "C"), e('ш', "S"),
            e('щ', "S"), e('ъ', ""), e('ы', "i"), e('ь', ""), e('э', "e"), e('ю', "iu"), e('я', "ia"), e('ј', "i"),
            e('љ', "l"), e('њ', "n"), e('ђ', "dZ"), e('ћ', "C"), e('џ', "dZ"), e('ў', "v"));

    /** What a group of Latin letters may sound like, the longest group first. */
    private record Group(String letters, List<String> sounds) {}

    private static final List<Group> LATIN = List.of(g("schtsch", "S"), g("chtch", "S"), g("shch", "S"), g("szcz", "S"),
            g("tsch", "C"), g("tch", "C"), g("sch", "S", "Z"), g("dzh", "dZ"), g("dj", "dZ", "di"), g("kh", "g"),
            g("zh", "Z"), g("sh", "S"), g("sz", "S"), g("cz", "C"), g("rz", "Z", "rs"), g("ch", "C", "g", "S"),
            g("ck", "k"),
            g("ts", "c", "ts"), g("tz", "c"), g("ph", "f"), g("th", "t"), g("qu", "kv"), g("ss", "s"),
            g("ff", "f", "v"),
            g("gh", "g"), g("ie", "e", "i"), g("ou", "ou", "u"), g("x", "ks"), g("q", "k"), g("w", "v"), g("y", "i"),
            g("z", "s", "c"), g("h", "g"), g("j", "i", "Z"));

    private static final Pattern I_BEFORE_VOWEL = Pattern.compile("i+(?=[aeou])");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Pattern SILENT_H = Pattern.compile("(?<=[aeiou])h(?=[^aeiou]|$)");

    private Sounds() {}

    private static Map.Entry<Integer, String> e(char letter, String sound) {
        return Map.entry((int) letter, sound);
    }

    private static Group g(String letters, String... sounds) {
        return new Group(letters, List.of(sounds));
    }

    /** The spellings of a word of any script; none of a word without letters. */
    public static Set<String> of(String word) {
        Set<String> sounds = new LinkedHashSet<>();
        String lower = UCharacter.foldCase(word, true);
        if (lower.indexOf('ё') >= 0 || lower.contains("е\u0308")) {
            // in other alphabets it is an o as often as an e
            sounds.addAll(spellings(lower.replace("е\u0308", "ё").replace('ё', 'о')));
        }
        sounds.addAll(spellings(withHooks(word)));
        sounds.addAll(spellings(word));
        // Petrof is Petrov, and Josef is Josef
        List.copyOf(sounds).stream().filter(sound -> sound.endsWith("of") || sound.endsWith("ef"))
                .forEach(sound -> sounds.add(sound.substring(0, sound.length() - 1) + 'v'));
        return sounds;
    }

    private static Set<String> spellings(String word) {
        String folded = Folding.fold(word);
        if (folded.codePoints().anyMatch(CYRILLIC::containsKey)) {
            StringBuilder latin = new StringBuilder();
            folded.codePoints().forEach(each -> latin.append(CYRILLIC.getOrDefault(each, Character.toString(each))));
            return Set.of(even(latin.toString()));
        }
        String latin = folded.codePoints().allMatch(each -> each < 0x80)
                ? folded
                : Folding.fold(TO_LATIN.transliterate(folded));
        Set<String> sounds = new LinkedHashSet<>();
        read(SILENT_H.matcher(latin).replaceAll(""), 0, "", sounds);
        return sounds;
    }

    /** Marks that make another sound, which folding would take off. */
    private static String withHooks(String word) {
        if (word.codePoints().allMatch(each -> each < 0x80)) {
            return word;
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        return composed.replace("č", "cz").replace("Č", "Cz").replace("š", "sz").replace("Š", "Sz").replace("ž", "zh")
                .replace("Ž", "Zh").replace("ř", "rz").replace("Ř", "Rz").replace("ż", "zh").replace("Ż", "Zh");
    }

    private static void read(String latin, int at, String soFar, Set<String> sounds) {
        if (sounds.size() >= MOST) {
            return;
        }
        if (at >= latin.length()) {
            String even = even(soFar);
            if (!even.isEmpty()) {
                sounds.add(even);
            }
            return;
        }
        for (Group group : LATIN) {
            if (latin.startsWith(group.letters, at)) {
                group.sounds.forEach(sound -> read(latin, at + group.letters.length(), soFar + sound, sounds));
                return;
            }
        }
        char letter = latin.charAt(at);
        if (letter == 'c') {
            boolean soft = at + 1 < latin.length() && "eiy".indexOf(latin.charAt(at + 1)) >= 0;
            List.of(soft ? "s" : "k", "c").forEach(sound -> read(latin, at + 1, soFar + sound, sounds));
        } else {
            read(latin, at + 1, soFar + letter, sounds);
        }
    }

    /** Without what romanizations differ in most: an i before another vowel, doubled letters. */
    private static String even(String sounds) {
        return TWICE.matcher(I_BEFORE_VOWEL.matcher(sounds).replaceAll("")).replaceAll("$1");
    }
}
