package org.w3id.muster.names;

import java.util.HashSet;
import java.util.Set;

/** The letters that a name may be shortened to, in the spelling of {@link Sounds}. Stateless. */
final class Initials {

    private static final String IOTATED = "яюеєїёЯЮЕЄЇЁ";

    private Initials() {}

    static Set<String> of(String word) {
        Set<String> initials = new HashSet<>();
        Sounds.of(word).forEach(sound -> initials.add(first(sound)));
        String folded = Folding.fold(word);
        if (!folded.isEmpty()) {
            initials.addAll(Sounds.of(first(folded)).stream().map(Initials::first).toList());
            // a name that Cyrillic begins with я may be a Yakov, a Jakob or an Iakov
            if (IOTATED.indexOf(word.codePointAt(0)) >= 0 || "yji".indexOf(folded.charAt(0)) >= 0) {
                initials.add("i");
            }
        }
        return initials;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
