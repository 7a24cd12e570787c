package org.w3id.muster.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand in names and are no names: particles, titles; and how patronymics are known. Stateless. */
final class NameWords {

    private static final Set<String> PARTICLES = Set.of("von", "van", "der", "den", "de", "del", "della", "di", "da",
            "do", "dos",
            "das", "du", "la", "le", "les", "las", "los", "el", "al", "ibn", "bin", "ben", "bint", "v", "d", "z", "zu",
            "zum", "zur", "ter",
            "ten", "af", "av", "y", "und", "e", "i", "д", "де", "дер", "фон", "ван", "ибн", "бен", "ла", "ле", "эль",
            "аль",
            "оглы", "кызы", "заде", "st", "san", "o");
    private static final Set<String> TITLES = Set.of("general", "gen", "major", "maj", "colonel", "col", "lieutenant",
            "lt",
            "leutnant", "captain", "capt", "hauptmann", "oberst", "sergeant", "sgt", "private", "pvt", "marshal",
            "admiral",
            "commander", "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "herr", "frau", "sir", "lord", "lady",
            "graf",
            "count", "prince", "baron", "freiherr", "don", "dona", "pan", "pani", "генерал", "ген", "майор",
            "полковник",
            "капитан", "лейтенант", "сержант", "рядовой", "маршал", "адмирал", "доктор", "профессор", "проф",
            "господин",
            "госпожа", "товарищ", "тов", "князь", "граф", "барон", "комбриг", "комдив", "комкор", "jr", "sr", "junior",
            "senior",
            "младший", "старший", "brigadier", "brig", "генерала", "майора", "полковника", "капитана", "лейтенанта");
    private static final Pattern PATRONYMIC = Pattern
            .compile("(?i).{2,}(?:[оеёиії]вич|ьич|ич|[оеё]вн|ичн|івн|инишн)(?:а|у|ем|ом|е|ы|ой|ою|ем|еві|ові|і|и)?"
                    + "|.{2,}(?:[oeiy]vi(?:ch|tch|tsch|c)|[oe]wi(?:cz|tsch)|[yij]i?ch|[oeiy]vn|[oe]wn|i(?:ch|tsch)n)"
                    + "(?:a|u|em|om|e|y|oy|oi|oj|s|i)?");

    private NameWords() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word has the form of a patronymic, in any case. */
    static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word).matches();
    }

    /** Whether a word can be one or several initials: a letter, two or three capitals, or a letter and its companion. */
    static boolean isInitial(String word, boolean anyCase) {
        int letters = word.codePointCount(0, word.length());
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return letters == 1
                ? Character.isLetter(word.codePointAt(0)) && (capital || anyCase)
                : letters <= 2
                        ? capital
                        : letters == 3 && word.codePoints().allMatch(Character::isUpperCase);
    }
}
