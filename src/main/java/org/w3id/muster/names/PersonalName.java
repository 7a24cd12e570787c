package org.w3id.muster.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody is called, word by word. Immutable.
 *
 * @param words its words, in order, without particles and titles; one at least
 */
public record PersonalName(List<Part> words) {

    private static final Pattern ASIDE = Pattern.compile("[(\\[{].*?[)\\]}]|[«\"“„].*?[»\"”“]");
    private static final Pattern LIKE_A_SURNAME = Pattern
            .compile("(?i).+(?:[оеё]в|[иы]н|ск[ио]й|цк[ио]й|[оеё]ва|ина|ская|енко|ук|юк"
                    + "|швили|дзе|янц?|[oe](?:v|w|ff)|sk[iy]y?|[oe](?:v|w)a|ina|enko|shvili|dze)");

    /** What a word is in a name. */
    public enum Role {
        GIVEN, PATRONYMIC, SURNAME
    }

    /** A word and what it is. */
    public record Part(String word, Role role) {}

    public PersonalName {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A name has a word at least.");
        }
        words = List.copyOf(words);
    }

    /** Whether it is one word, which says everything that there is to say. */
    public boolean isSingle() {
        return words.size() == 1;
    }

    /**
     * Reads a name in the order of a list ({@code Petrov, Ivan Sergeevich}) or of speech.
     *
     * @return its reading; two where the surname may stand first or last; none for words that only describe somebody, such
     *     as "a German soldier"
     */
    public static List<PersonalName> parse(String text) {
        String bare = ASIDE.matcher(text).replaceAll(" ");
        int comma = bare.indexOf(',');
        List<String> before = names(comma < 0 ? bare : bare.substring(0, comma));
        List<String> after = comma < 0 ? List.of() : names(bare.substring(comma + 1));
        if (before.isEmpty()) {
            return List.of();
        }
        if (!after.isEmpty() && (before.size() == 1 || after.size() == 1)) {
            List<String> words = new ArrayList<>(after);
            words.addAll(before);
            return List.of(of(words, before.size(), true));
        }
        return inEitherOrder(before);
    }

    /**
     * All words of a text as a name, whatever they look like.
     *
     * @return its readings; none if it holds no word
     */
    public static List<PersonalName> verbatim(String text) {
        List<String> words = Words.of(text).stream().map(Words.Word::text).toList();
        List<PersonalName> parsed = parse(text).stream().filter(name -> !name.isSingle()).toList();
        return words.isEmpty() || !parsed.isEmpty() ? parsed : inEitherOrder(words);
    }

    private static List<PersonalName> inEitherOrder(List<String> words) {
        List<String> turned = new ArrayList<>(words.subList(1, words.size()));
        turned.add(words.getFirst());
        if (words.size() > 2 && NameWords.isPatronymic(words.getLast())) {
            return List.of(of(turned, 1, false));
        }
        boolean isUnclear = words.size() > 1 && isSurname(words.getFirst()) && !isSurname(words.getLast());
        return isUnclear ? List.of(of(words, 1, false), of(turned, 1, false)) : List.of(of(words, 1, false));
    }

    private static PersonalName of(List<String> words, int surnames, boolean isCertain) {
        List<Part> parts = new ArrayList<>();
        boolean hasPatronymic = false;
        for (int i = 0; i < words.size(); i++) {
            boolean last = i >= words.size() - surnames;
            boolean patronymic = i > 0 && !last && NameWords.isPatronymic(words.get(i));
            hasPatronymic |= patronymic;
            // the surnames of Spain are two, and people are called by the first
            parts.add(new Part(words.get(i), patronymic
                    ? Role.PATRONYMIC
                    : last || (i > 0 && !hasPatronymic && isLong(words.get(i)) && !isCertain)
                            ? Role.SURNAME
                            : Role.GIVEN));
        }
        return new PersonalName(parts);
    }

    private static boolean isSurname(String word) {
        return LIKE_A_SURNAME.matcher(word).matches();
    }

    private static boolean isLong(String word) {
        return !NameWords.isInitial(word, false);
    }

    /** The names among words; none if the words describe somebody. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (Words.Word word : Words.of(text)) {
            if (Character.isDigit(word.text().codePointAt(0)) || NameWords.isTitle(word.text())
                    || (NameWords.isParticle(word.text()) && Character.isLowerCase(word.text().codePointAt(0)))) {
                continue;
            }
            if (Character.isLowerCase(word.text().codePointAt(0))) {
                // what follows a name describes it; what stands before it makes it a part of a description
                return names.size() > 1 ? names : List.of();
            }
            names.add(word.text());
        }
        return names.stream().allMatch(name -> name.codePointCount(0, name.length()) == 1
                && Character.isUpperCase(name.codePointAt(0))) ? List.of() : names;
    }
}
