package org.w3id.muster.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.muster.entry.Withdrawal;
import org.w3id.muster.names.Folding;
import org.w3id.muster.names.Mention;
import org.w3id.muster.names.NameFinder;
import org.w3id.muster.names.PersonalName;

/**
 * Names and keys that must not be told any more, and how to find them in texts, IRIs and names of files. Not thread-safe.
 */
final class RevealingNames {

    /** @param single whether it was learnt as a name of one word */
    private record Known(Withdrawal withdrawal, boolean single) {}

    private final NameFinder<Known> finder = new NameFinder<>();
    private final Set<Withdrawal> named = new HashSet<>();
    /** The words of names of several words: one of them alone is less than the name. */
    private final Map<Withdrawal, Set<String>> words = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    /**
     * Learns a name.
     *
     * @return false for words that only describe somebody, such as "a German soldier"
     */
    boolean learn(String name, Withdrawal withdrawal) {
        List<PersonalName> parsed = PersonalName.parse(name);
        parsed.forEach(known -> {
            if (!known.isSingle()) {
                known.words().forEach(word -> words.computeIfAbsent(withdrawal, key -> new HashSet<>())
                        .add(Folding.fold(word.word())));
            }
            named.add(withdrawal);
            finder.add(known, new Known(withdrawal, known.isSingle()));
        });
        return !parsed.isEmpty();
    }

    /** Learns words that an editor calls a name, whatever they look like. */
    void learnAsGiven(String name, Withdrawal withdrawal) {
        PersonalName.verbatim(name).forEach(known -> {
            named.add(withdrawal);
            finder.add(known, new Known(withdrawal, false));
        });
    }

    /** Learns the key of a thing, {@code person/ivan-petrov}; one word alone, as in {@code person/p1}, is a key of others too. */
    void learnKey(String name) {
        String key = name.substring(name.indexOf('/') + 1);
        keys.add(key.indexOf('-') < 0 && key.indexOf('/') < 0 ? name : key);
    }

    /** Whether any name of it is known. */
    boolean knows(Withdrawal withdrawal) {
        return named.contains(withdrawal);
    }

    int size() {
        return finder.size() + keys.size();
    }

    /** What a text mentions, or may mention. */
    List<Mention<Withdrawal>> in(String text) {
        return finder.find(text).stream().map(mention -> {
            boolean less = mention.of().single() && words.getOrDefault(mention.of().withdrawal(), Set.of())
                    .contains(Folding.fold(text.substring(mention.start(), mention.end())));
            return new Mention<>(mention.start(), mention.end(),
                    less ? Mention.Sureness.POSSIBLE : mention.sureness(), mention.of().withdrawal());
        }).toList();
    }

    /** Whether an IRI, or the name of a file, holds one of the keys. */
    boolean hasKey(String iri) {
        String path = path(iri);
        for (int start = 0; start < path.length(); start++) {
            if (start > 0 && isPartOfKey(path.charAt(start - 1))) {
                continue;
            }
            for (int end = start + 1; end <= path.length(); end++) {
                if ((end == path.length() || !isPartOfKey(path.charAt(end)))
                        && keys.contains(path.substring(start, end))
                        && !isNumbered(path, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the words of an IRI, or of the name of a file, mention. */
    List<Mention<Withdrawal>> inPath(String iri) {
        String path = path(iri);
        // a name of one word is a part of too many others
        return finder.findInPath(path).stream()
                .filter(mention -> !mention.of().single() && !isNumbered(path, mention.end()))
                .map(mention -> new Mention<>(mention.start(), mention.end(), mention.sureness(),
                        mention.of().withdrawal()))
                .toList();
    }

    private static boolean isPartOfKey(char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
    }

    /** A number behind it makes it the key of somebody else of that name. */
    private static boolean isNumbered(String path, int end) {
        return end + 1 < path.length() && path.charAt(end) == '-' && Character.isDigit(path.charAt(end + 1));
    }

    /** Without scheme and host, which name whoever publishes, and without escapes. */
    static String path(String iri) {
        int scheme = iri.indexOf("://");
        int slash = scheme < 0 ? -1 : iri.indexOf('/', scheme + "://".length());
        String path = scheme < 0 ? iri : slash < 0 ? "" : iri.substring(slash);
        return path.indexOf('%') < 0 ? path : withoutEscapes(path);
    }

    /** With the characters that escapes stand for; an escape that is none hides nothing and stays. */
    private static String withoutEscapes(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < path.length()) {
            if (path.charAt(i) == '%' && i + 2 < path.length() && HexFormat.isHexDigit(path.charAt(i + 1))
                    && HexFormat.isHexDigit(path.charAt(i + 2))) {
                bytes.write(HexFormat.fromHexDigits(path, i + 1, i + 3));
                i += 3;
            } else {
                int next = path.offsetByCodePoints(i, 1);
                bytes.writeBytes(path.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
