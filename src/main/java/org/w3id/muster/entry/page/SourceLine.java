package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line under an article that names the work it is from: {@code Work. Author. Year.}, often with an empty author.
 *
 * @param where the line
 * @param title title of the work
 * @param author its author or editor, where the line names one
 * @param year its year, where the line names one
 * @param guessed two parts could both be the author: the usual order was taken
 */
record SourceLine(Stretch where, String title, Optional<String> author, Optional<String> year, boolean guessed) {

    private static final int LONGEST = 300;
    private static final int MOST_PARTS = 4;
    private static final Pattern YEAR = Pattern.compile("\\.[ \u00A0\r\n]{0,5}((?:1[4-9]|20)[0-9]{2})[.]?$");
    private static final Pattern LABEL = Pattern.compile("^[-–—•*]?[ \u00A0]?source ?: ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \u00A0,]+");
    private static final Set<String> WORDS_OF_WORKS = Set.of("academic", "academy", "archive", "archives", "atlas",
            "dictionary", "encyclopaedia", "encyclopedia", "encyclopædia", "foundation", "handbook", "history",
            "institute",
            "lexicon", "library", "museum", "press", "the", "universal", "university", "war", "wars", "wikimedia",
            "wikipedia", "world");
    private static final Set<String> PARTICLES = Set.of("and", "da", "de", "der", "di", "du", "la", "le", "van", "von",
            "&");

    /** Reads a line that ends with a year of its own, or says "Source:"; empty if it is no such line. */
    static Optional<SourceLine> of(String text, Stretch where) {
        if (where.length() > LONGEST) {
            return Optional.empty();
        }
        String line = where.of(text);
        Matcher label = LABEL.matcher(line);
        boolean labelled = label.find();
        String words = labelled ? line.substring(label.end()) : line;
        if (words.isEmpty() || !Character.isLetterOrDigit(words.codePointAt(0))) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(words);
        if (year.find()) {
            List<String> parts = parts(words.substring(0, year.start() + 1));
            return parts.isEmpty() || parts.size() > MOST_PARTS
                    ? Optional.empty()
                    : Optional.of(read(where, parts, Optional.of(year.group(1))));
        }
        return labelled ? Optional.of(read(where, List.of(words), Optional.empty())) : Optional.empty();
    }

    private static SourceLine read(Stretch where, List<String> parts, Optional<String> year) {
        String first = parts.getFirst();
        String last = parts.getLast();
        if (parts.size() > 1 && looksLikeName(last)) {
            String title = String.join(". ", parts.subList(0, parts.size() - 1));
            return new SourceLine(where, title, Optional.of(last), year, looksLikeName(first));
        }
        if (parts.size() > 1 && looksLikeName(first)) {
            String title = String.join(". ", parts.subList(1, parts.size()));
            return new SourceLine(where, title, Optional.of(first), year, false);
        }
        return new SourceLine(where, String.join(". ", parts), Optional.empty(), year, false);
    }

    /** Parts between full stops; a full stop after an initial ("J. K. Smith") divides nothing. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean ends = words.charAt(i) == '.' && (i + 1 == words.length() || Stretch.isBlank(words.charAt(i + 1)));
            if (ends && !(isInitial(words, i) && hasWord(words, i + 1))) {
                Stretch part = Stretch.trimmed(words, start, i);
                if (!part.isEmpty()) {
                    parts.add(part.of(words));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isInitial(String words, int stop) {
        return stop > 0 && Character.isUpperCase(words.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(words.charAt(stop - 2)));
    }

    private static boolean hasWord(String words, int from) {
        return words.chars().skip(from).anyMatch(Character::isLetter);
    }

    private static boolean looksLikeName(String part) {
        List<String> words = BETWEEN_WORDS.splitAsStream(part).toList();
        if (words.size() < 2 || words.size() > 6) {
            return false;
        }
        for (String word : words) {
            boolean name = Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(word);
            if (!name || WORDS_OF_WORKS.contains(word.toLowerCase(Locale.ROOT))
                    || word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }
}
