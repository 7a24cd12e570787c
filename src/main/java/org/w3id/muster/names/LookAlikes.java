package org.w3id.muster.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads words with letters of another script that look the same, such as {@code Пeтpoв} with Latin e, p and o, after
 * Unicode's table of what can be confused (UTS 39). Stateless.
 */
final class LookAlikes {

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    /** Grows with the letters that texts hold, which are some hundreds. */
    private static final Map<Integer, String> SKELETONS = new ConcurrentHashMap<>();
    private static final Map<Integer, Map<String, String>> BY_SKELETON = Map.of(
            UScript.CYRILLIC, letters(UScript.CYRILLIC, 0x400, 0x45f),
            UScript.LATIN, letters(UScript.LATIN, 'A', 'z'),
            UScript.GREEK, letters(UScript.GREEK, 0x391, 0x3c9));

    private LookAlikes() {}

    private static Map<String, String> letters(int script, int from, int to) {
        Map<String, String> letters = new HashMap<>();
        for (int each = from; each <= to; each++) {
            if (Character.isLetter(each) && UScript.getScript(each) == script) {
                letters.putIfAbsent(CHECKER.getSkeleton(Character.toString(each)), Character.toString(each));
            }
        }
        return Map.copyOf(letters);
    }

    /** The word, and the same word as it would be in other scripts if all its letters could be letters of them. */
    static List<String> readings(String word) {
        List<String> readings = new ArrayList<>(List.of(word));
        BY_SKELETON.forEach((script, letters) -> {
            String reading = inScript(script, letters, word);
            if (reading != null && !reading.equals(word)) {
                readings.add(reading);
            }
        });
        return readings;
    }

    private static @Nullable String inScript(int script, Map<String, String> letters, String word) {
        StringBuilder reading = new StringBuilder();
        boolean isMixed = word.codePoints().anyMatch(each -> UScript.getScript(each) == script);
        for (int letter : word.codePoints().toArray()) {
            int of = UScript.getScript(letter);
            if (of == script || of == UScript.INHERITED || (of == UScript.COMMON && !Character.isDigit(letter))) {
                reading.appendCodePoint(letter);
                continue;
            }
            String twin = twin(letters, letter, isMixed);
            if (twin == null) {
                return null;
            }
            reading.append(twin);
        }
        return reading.toString();
    }

    private static String skeleton(int letter) {
        return SKELETONS.computeIfAbsent(letter, key -> CHECKER.getSkeleton(Character.toString(key)));
    }

    /** In a word that mixes scripts a small letter may stand for the one whose capital looks the same. */
    private static @Nullable String twin(Map<String, String> letters, int letter, boolean isMixed) {
        String twin = letters.get(skeleton(letter));
        if (twin == null && isMixed) {
            String capital = letters.get(skeleton(UCharacter.toUpperCase(letter)));
            return capital == null ? null : UCharacter.toLowerCase(capital);
        }
        return twin;
    }
}
