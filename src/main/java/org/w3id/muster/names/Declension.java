package org.w3id.muster.names;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Endings that names take in a sentence (the cases of Russian, Ukrainian, Polish, Czech, German, Latin; plural and
 * feminine forms of surnames), and what of a name stays before them. Works on {@link Sounds}. Stateless.
 */
final class Declension {

    private static final Set<String> ENDINGS = Set.of("", "a", "u", "e", "i", "o", "om", "em", "im", "am", "ami", "imi",
            "ag", "ig", "ov", "ev", "ei", "oi", "ou", "eu", "iu", "ogo", "ego", "omu", "emu", "ovi", "evi", "s", "es",
            "n",
            "en", "ens", "um", "us", "is", "as", "os", "ova", "ove", "ovou", "ovoi", "ovu", "se", "ui", "ia", "ie", "m",
            "sin",
            "ovie", "ovna", "ovo", "evo", "in", "ina");
    private static final int LONGEST_ENDING = 4;
    /** Of a shorter word every letter counts. */
    private static final int SHORTEST_DECLINED = 3;

    /** Before a word that takes no ending. */
    private static final String WHOLE = "=";

    private static final Pattern FLEETING = Pattern.compile("([^aeiou])[eo]([^aeiou])$");
    private static final Pattern INFLECTED = Pattern.compile("(?<=.{2})(?:[oeai]?i|[aeiou]{1,2}|us|as|os|is)$");
    private static final Pattern YOD = Pattern.compile("(?:я|[аео]е)ц$");
    private static final Pattern CLOSED_SYLLABLE = Pattern.compile("і([^аеиіоуюяєїьй]ь?)$");
    private static final Pattern SOFTENED = Pattern.compile("[кгх]а$");

    private Declension() {}

    /** What a text's word may hold before one of the endings, for it to be a form of this word. */
    static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (String base : bases(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            for (String sound : Sounds.of(base)) {
                stems.add(sound.length() < SHORTEST_DECLINED ? WHOLE + sound : sound);
                if (sound.length() >= SHORTEST_DECLINED) {
                    stems.add(FLEETING.matcher(sound).replaceAll("$1$2"));
                    stems.add(INFLECTED.matcher(sound).replaceAll(""));
                    stems.add(sound.replaceAll("(?<=..)[aeiou]$", ""));
                }
            }
        }
        return stems;
    }

    /** The word, and what it becomes before an ending where its last syllable changes. */
    private static Set<String> bases(String word) {
        Set<String> bases = new LinkedHashSet<>(Set.of(word));
        bases.add(YOD.matcher(word).replaceAll("йц"));
        bases.add(CLOSED_SYLLABLE.matcher(word).replaceAll("о$1"));
        bases.add(CLOSED_SYLLABLE.matcher(word).replaceAll("е$1"));
        if (SOFTENED.matcher(word).find()) {
            char softened = switch (word.charAt(word.length() - 2)) {
                case 'к' -> 'ц';
                case 'г' -> 'з';
                default -> 'с';
            };
            bases.add(word.substring(0, word.length() - 2) + softened);
        }
        return bases;
    }

    /** What may stand before an ending in a word of a text. */
    static Set<String> beforeEndings(String word) {
        Set<String> stems = new HashSet<>();
        for (String sound : Sounds.of(word)) {
            stems.add(FLEETING.matcher(sound).replaceAll("$1$2"));
            stems.add(sound);
            stems.add(WHOLE + sound);
            for (int ending = 1; ending <= LONGEST_ENDING && sound.length() - ending >= 2; ending++) {
                if (ENDINGS.contains(sound.substring(sound.length() - ending))) {
                    stems.add(sound.substring(0, sound.length() - ending));
                }
            }
        }
        return stems;
    }
}
