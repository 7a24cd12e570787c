package org.w3id.muster.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.muster.names.Mention.Sureness;
import org.w3id.muster.names.PersonalName.Part;
import org.w3id.muster.names.PersonalName.Role;

/**
 * Finds names in texts: declined, in either order, with initials, in any spelling of {@link Sounds}. What it costs grows
 * with the length of a text and with how many names share a surname, not with how many names there are. Not thread-safe.
 *
 * @param <T> what a name belongs to
 */
public final class NameFinder<T> {

    /** Between the first and the last word of a mention, in words: initials, patronymic, particles, one more name. */
    private static final int FARTHEST = 5;
    private static final int MOST_REMEMBERED = 50_000;
    /** As of O Brien and Mac Arthur. */
    private static final int LONGEST_PREFIX = 3;
    /** No sentence or list goes on in it. */
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N};:!?|]{0,8}");
    private static final Pattern LINE_END = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*\\p{Pd}?[\\s\\p{Z}\\p{Cf}]*|['’`]\\s*");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    private record Name<T>(PersonalName name, T of) {}

    private record Place<T>(Name<T> name, int part) {}

    private final Map<String, List<Place<T>>> stems = new HashMap<>();
    /** Names of scripts that do not put spaces between words, folded and without any. */
    private final Map<String, T> unspaced = new LinkedHashMap<>();
    private final Set<List<String>> known = new HashSet<>();

    /** What words were found to be; texts repeat theirs. */
    private final Map<String, Map<Name<T>, Set<Integer>>> remembered = remembering();
    private final Map<String, Boolean> mayBeTwo = remembering();

    private static <V> Map<String, V> remembering() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }

    /** Adds a name; of the same name added twice the first counts. */
    public void add(PersonalName name, T of) {
        if (!known.add(name.words().stream().map(part -> Folding.lower(part.word())).toList())) {
            return;
        }
        remembered.clear();
        mayBeTwo.clear();
        Name<T> added = new Name<>(name, of);
        String together = String.join("", name.words().stream().map(Part::word).toList());
        if (UNSPACED.matcher(together).find()) {
            // the surname stands first there
            unspaced.put(Folding.fold(together), of);
            unspaced.put(Folding.fold(name.words().getLast().word() + String.join("",
                    name.words().stream().limit(name.words().size() - 1L).map(Part::word).toList())), of);
            return;
        }
        for (int i = 0; i < name.words().size(); i++) {
            for (String stem : Declension.stems(name.words().get(i).word())) {
                if (!stem.isEmpty()) {
                    stems.computeIfAbsent(stem, key -> new ArrayList<>(1)).add(new Place<>(added, i));
                }
            }
        }
    }

    /** How many names there are. */
    public int size() {
        return known.size();
    }

    /** The mentions in a text, in its order; of those that overlap the surest and longest. */
    public List<Mention<T>> find(String text) {
        return find(text, false);
    }

    /** The mentions in a path or an IRI, where initials are small letters. */
    public List<Mention<T>> findInPath(String path) {
        return find(path, true);
    }

    private List<Mention<T>> find(String text, boolean isPath) {
        List<Mention<T>> found = new ArrayList<>();
        if (!stems.isEmpty()) {
            List<Words.Word> words = Words.of(text);
            new Search(text, words, isPath).run(found);
        }
        if (!unspaced.isEmpty() && UNSPACED.matcher(text).find()) {
            findUnspaced(text, found);
        }
        return best(found);
    }

    private void findUnspaced(String text, List<Mention<T>> found) {
        StringBuilder folded = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length();) {
            int next = i + Character.charCount(text.codePointAt(i));
            String letter = Character.isLetterOrDigit(text.codePointAt(i)) ? Folding.fold(text.substring(i, next)) : "";
            for (int k = 0; k < letter.length(); k++) {
                places.add(i);
            }
            folded.append(letter);
            i = next;
        }
        unspaced.forEach((name, of) -> {
            for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
                found.add(new Mention<>(places.get(at), text.offsetByCodePoints(places.get(at + name.length() - 1), 1),
                        Sureness.CERTAIN, of));
            }
        });
    }

    private static <T> List<Mention<T>> best(List<Mention<T>> found) {
        List<Mention<T>> best = new ArrayList<>();
        found.sort(Comparator.comparing((Mention<T> each) -> each.sureness())
                .thenComparingInt(each -> each.start() - each.end()).thenComparingInt(Mention::start));
        for (Mention<T> each : found) {
            if (best.stream().noneMatch(other -> other.start() < each.end() && each.start() < other.end())) {
                best.add(each);
            }
        }
        best.sort(Comparator.comparingInt(Mention::start));
        return best;
    }

    /** One text. */
    private final class Search {

        private final String text;
        private final List<Words.Word> words;
        private final boolean isPath;
        private final List<Map<Name<T>, Set<Integer>>> hits = new ArrayList<>();

        Search(String text, List<Words.Word> words, boolean isPath) {
            this.text = text;
            this.words = words;
            this.isPath = isPath;
        }

        void run(List<Mention<T>> found) {
            for (int i = 0; i < words.size(); i++) {
                hits.add(new LinkedHashMap<>(hitsOf(words.get(i).text())));
            }
            joinBrokenWords();
            for (int i = 0; i < words.size(); i++) {
                for (Map.Entry<Name<T>, Set<Integer>> hit : hits.get(i).entrySet()) {
                    mention(i, hit.getKey(), hit.getValue()).ifPresent(found::add);
                }
                twoInOne(i, found);
            }
        }

        private boolean beginsWithName(String word) {
            return word.length() >= 6 && readings(word).stream().flatMap(reading -> Sounds.of(reading).stream())
                    .anyMatch(sound -> {
                        for (int end = 2; end < sound.length(); end++) {
                            if (stems.containsKey(sound.substring(0, end))) {
                                return true;
                            }
                        }
                        return false;
                    });
        }

        private Map<Name<T>, Set<Integer>> hitsOf(String word) {
            return remembered.computeIfAbsent(word, this::hits);
        }

        private Map<Name<T>, Set<Integer>> hits(String word) {
            Map<Name<T>, Set<Integer>> hits = new LinkedHashMap<>();
            for (String reading : readings(word)) {
                for (String stem : Declension.beforeEndings(reading)) {
                    for (Place<T> place : stems.getOrDefault(stem, List.of())) {
                        hits.computeIfAbsent(place.name(), key -> new LinkedHashSet<>()).add(place.part());
                    }
                }
            }
            return hits;
        }

        /** Look-alikes read as letters, and the word without an article before its apostrophe. */
        private List<String> readings(String word) {
            List<String> readings = new ArrayList<>(LookAlikes.readings(word));
            for (int i = 1; i < Math.min(3, word.length()); i++) {
                if (Folding.isApostrophe(word.codePointAt(i)) && i + 1 < word.length()) {
                    readings.add(word.substring(i + 1));
                }
            }
            return readings;
        }

        /** A word that is broken at the end of a line, or a name that others write in two words. */
        private void joinBrokenWords() {
            for (int i = 0; i + 1 < words.size(); i++) {
                boolean broken = !gap(i).isBlank() || gap(i).indexOf('\n') >= 0
                        || words.get(i).text().length() <= LONGEST_PREFIX;
                if (broken && LINE_END.matcher(gap(i)).matches()) {
                    int second = i + 1;
                    hitsOf(words.get(i).text() + words.get(second).text()).forEach((name, parts) -> {
                        hits.get(second).computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(parts);
                    });
                }
            }
        }

        /** {@code IvanTestov} and {@code testovivan}. */
        private void twoInOne(int i, List<Mention<T>> found) {
            String word = words.get(i).text();
            if (!mayBeTwo.computeIfAbsent(word, this::beginsWithName)) {
                return;
            }
            for (int cut = 3; cut <= word.length() - 3; cut++) {
                Map<Name<T>, Set<Integer>> left = hitsOf(word.substring(0, cut));
                if (left.isEmpty()) {
                    continue;
                }
                Map<Name<T>, Set<Integer>> right = hitsOf(word.substring(cut));
                int at = i;
                left.forEach((name, parts) -> {
                    Set<Role> roles = roles(name, parts);
                    Set<Role> others = roles(name, right.getOrDefault(name, Set.of()));
                    if ((roles.contains(Role.GIVEN) && others.contains(Role.SURNAME))
                            || (roles.contains(Role.SURNAME) && others.contains(Role.GIVEN))) {
                        found.add(
                                new Mention<>(words.get(at).start(), words.get(at).end(), Sureness.CERTAIN, name.of()));
                    }
                });
            }
        }

        private Set<Role> roles(Name<T> name, Set<Integer> parts) {
            Set<Role> roles = new HashSet<>();
            parts.forEach(part -> roles.add(name.name().words().get(part).role()));
            return roles;
        }

        /** The mention of a name that a word of it begins or, with initials before it, ends. */
        private Optional<Mention<T>> mention(int i, Name<T> name, Set<Integer> parts) {
            if (name.name().isSingle()) {
                return Optional.of(mention(i, i, Sureness.CERTAIN, name));
            }
            boolean isSurname = roles(name, parts).contains(Role.SURNAME);
            Optional<Mention<T>> possible = isSurname
                    ? Optional.of(mention(i, i, Sureness.POSSIBLE, name))
                    : Optional.empty();
            for (int step : List.of(1, -1)) {
                int others = 0;
                for (int k = i + step, far = 1; k >= 0 && k < words.size() && far <= FARTHEST; k += step, far++) {
                    if (!GAP.matcher(gap(Math.min(k, k - step))).matches()) {
                        break;
                    }
                    Set<Integer> more = hits.get(k).getOrDefault(name, Set.of());
                    boolean initial = isSurname && isInitialOf(k, name);
                    if (initial || !others(parts, more).isEmpty()) {
                        Sureness sureness = initial ? ofInitials(i, k, name) : ofWords(i, k, parts, more, name);
                        Mention<T> mention = mention(Math.min(i, k), Math.max(i, k), sureness, name);
                        if (sureness == Sureness.CERTAIN) {
                            return Optional.of(mention);
                        }
                        possible = Optional.of(mention);
                    }
                    if (!isFilling(k) && (!isCapital(k) || ++others > 1)) {
                        break;
                    }
                }
            }
            return possible;
        }

        private Set<Integer> others(Set<Integer> parts, Set<Integer> more) {
            Set<Integer> others = new HashSet<>(more);
            if (parts.size() == 1) {
                others.removeAll(parts);
            }
            return others;
        }

        /** Words of two kinds of a name are the name, unless they are what several brothers or friends share. */
        private Sureness ofWords(int i, int k, Set<Integer> parts, Set<Integer> more, Name<T> name) {
            Set<Role> roles = roles(name, parts);
            Set<Role> others = roles(name, more);
            boolean named = roles.contains(Role.SURNAME) || others.contains(Role.SURNAME);
            return named && !contradicts(i, k, name) && !goesOn(i, k, parts, more, name)
                    ? Sureness.CERTAIN
                    : Sureness.POSSIBLE;
        }

        /** Whether the last word of the name is missing and another follows: two given names and another surname. */
        private boolean goesOn(int i, int k, Set<Integer> parts, Set<Integer> more, Name<T> name) {
            int last = name.name().words().size() - 1;
            int next = Math.max(i, k) + 1;
            return !parts.contains(last) && !more.contains(last) && next < words.size() && gap(next - 1).isBlank()
                    && isCapital(next) && !hits.get(next).containsKey(name);
        }

        private Sureness ofInitials(int i, int k, Name<T> name) {
            return contradicts(i, k, name) ? Sureness.POSSIBLE : Sureness.CERTAIN;
        }

        /** Whether a patronymic, or its initial, beside these words is another than that of the name. */
        private boolean contradicts(int i, int k, Name<T> name) {
            Optional<Integer> patronymic = part(name, Role.PATRONYMIC);
            if (patronymic.isEmpty()) {
                return false;
            }
            int from = Math.min(i, k);
            int to = Math.min(words.size() - 1, Math.max(i, k) + 1);
            for (int at = from; at <= to; at++) {
                if (NameWords.isPatronymic(words.get(at).text()) && !hits.get(at).containsKey(name)
                        && (at <= Math.max(i, k) || gap(at - 1).isBlank())) {
                    return true;
                }
            }
            String initials = "";
            for (int at = from; at < Math.max(i, k) + 2 && at < words.size(); at++) {
                if (isInitial(at)) {
                    initials += words.get(at).text().length() > 1 && at + 1 < words.size() && isInitial(at + 1)
                            ? words.get(at).text().substring(0, 1)
                            : words.get(at).text();
                }
            }
            return initials.length() == 2
                    && !isInitialOf(initials.substring(1), name.name().words().get(patronymic.get()).word());
        }

        private Optional<Integer> part(Name<T> name, Role role) {
            for (int i = 0; i < name.name().words().size(); i++) {
                if (name.name().words().get(i).role() == role) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        /** A small letter is one with a full stop. */
        private boolean isInitial(int k) {
            int end = words.get(k).end();
            return NameWords.isInitial(words.get(k).text(), isPath || (end < text.length() && text.charAt(end) == '.'));
        }

        private boolean isInitialOf(int k, Name<T> name) {
            String word = words.get(k).text();
            return isInitial(k) && name.name().words().stream()
                    .anyMatch(part -> part.role() == Role.GIVEN && isInitialOf(word, part.word()));
        }

        private boolean isInitialOf(String initial, String word) {
            Set<String> first = Initials.of(word);
            return LookAlikes.readings(initial).stream().flatMap(each -> Initials.of(each).stream())
                    .anyMatch(first::contains);
        }

        private boolean isCapital(int k) {
            return Character.isUpperCase(words.get(k).text().codePointAt(0));
        }

        /** What may stand between the words of one name. */
        private boolean isFilling(int k) {
            String word = words.get(k).text();
            return isInitial(k) || NameWords.isPatronymic(word) || NameWords.isTitle(word)
                    || LookAlikes.readings(word).stream().anyMatch(NameWords::isParticle);
        }

        private String gap(int i) {
            return text.substring(words.get(i).end(), words.get(i + 1).start());
        }

        private Mention<T> mention(int first, int last, Sureness sureness, Name<T> name) {
            return new Mention<>(words.get(first).start(), words.get(last).end(), sureness, name.of());
        }
    }
}
