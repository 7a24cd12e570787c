package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.muster.entry.Withdrawal;

/**
 * Names that must not be told any more, and how to find them in a text: in either order of their words, whatever the
 * case, with the endings of German and Russian declension. Not thread-safe.
 */
final class RevealingNames {

    /** Nothing matches it. */
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Shorter words are initials and particles: alone they say nothing, and they are not declined. */
    private static final int SHORTEST = 3;
    private static final String GAP = "[\\s,.\\u00a0-]+";

    private final Map<String, Withdrawal> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> keys = new TreeSet<>();
    private Pattern inTexts = NOTHING;
    private Pattern inIris = NOTHING;

    /** Learns a name; words that only describe somebody, such as "a German soldier", are none. */
    void learn(String name, Withdrawal withdrawal) {
        if (isName(name) && names.putIfAbsent(name.strip(), withdrawal) == null) {
            inTexts = pattern(names.keySet().stream().flatMap(each -> orders(each).stream()).toList());
        }
    }

    /** Learns the key of a thing: {@code ivan-petrov} of {@code person/ivan-petrov}. */
    void learnKey(String key) {
        if (keys.add(key)) {
            // a number behind it makes the key of somebody else of that name
            inIris = Pattern.compile(keys.stream().map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![a-z0-9])(?:", ")(?![a-z0-9]|-[0-9])")));
        }
    }

    int size() {
        return names.size() + keys.size();
    }

    /** Whether a text holds one of the names. */
    boolean inText(String text) {
        return inTexts.matcher(text).find();
    }

    /** The withdrawal of the one whose name a text holds; empty when it holds none. */
    Optional<Withdrawal> whose(String text) {
        return !inText(text)
                ? Optional.empty()
                : names.entrySet().stream().filter(name -> pattern(orders(name.getKey())).matcher(text).find())
                        .map(Map.Entry::getValue).findFirst();
    }

    /** Whether an IRI, or the name of a file, holds one of the keys. */
    boolean inIri(String iri) {
        return inIris.matcher(iri).find();
    }

    /** Whether a label is one of the names and nothing else: then it may be the name of somebody else. */
    boolean isOne(String label) {
        return names.containsKey(label.strip());
    }

    private static boolean isName(String text) {
        List<String> words = words(text);
        return words.stream().anyMatch(word -> word.length() >= SHORTEST) && words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(GAP)).stream().filter(word -> !word.isEmpty()).toList();
    }

    private static List<List<String>> orders(String name) {
        List<String> words = words(name);
        List<String> lastFirst = new ArrayList<>(words.subList(words.size() - 1, words.size()));
        lastFirst.addAll(words.subList(0, words.size() - 1));
        List<String> firstLast = new ArrayList<>(words.subList(1, words.size()));
        firstLast.add(words.getFirst());
        return List.of(words, lastFirst, firstLast);
    }

    private static Pattern pattern(List<List<String>> names) {
        return Pattern.compile(names.stream().distinct()
                .map(words -> words.stream().map(RevealingNames::declined).collect(Collectors.joining(GAP)))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")), FLAGS);
    }

    /** The word with another ending: what is cut off and put on is one vowel, and up to three letters. */
    private static String declined(String word) {
        if (word.length() <= SHORTEST) {
            return Pattern.quote(word);
        }
        String stem = "аяйьеиоуыюэ".indexOf(Character.toLowerCase(word.charAt(word.length() - 1))) >= 0
                ? word.substring(0, word.length() - 1)
                : word;
        return Pattern.quote(stem) + "\\p{L}{0,3}";
    }
}
