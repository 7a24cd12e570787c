package org.w3id.muster.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.w3id.muster.vocab.Prefixes;

/**
 * What keeps a query from being read, in the words of somebody who writes queries. Jena names the last word that it
 * understood and lists all tokens of its grammar; this names the first word that it did not, and what could stand there.
 *
 * @param what what is wrong, a sentence without place and full stop
 * @param place where the offending text begins; empty when it is nowhere in particular
 * @param found the offending text, shortened; empty at the end of the query
 * @param expected what could stand there instead; empty when that is not known
 * @param remedy what to do, a whole sentence
 */
record SyntaxFault(String what, Optional<Place> place, String found, List<String> expected, String remedy) {

    /** A place in a text; lines and columns (UTF-16) count from 1. */
    record Place(int line, int column) {
        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }

    private static final Pattern PLACE = Pattern.compile("line:? (\\d+),? col(?:umn)?:? (\\d+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING_PLACE = Pattern
            .compile("^(Line \\d+, column \\d+:|\\[line: \\d+, col: \\d+])\\s*");
    private static final Pattern LEXICAL = Pattern.compile("Encountered: .*? after prefix \"(.*)\"", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)", Pattern.DOTALL);
    private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:]*):");
    private static final Pattern TWICE = Pattern.compile("already in-scope: (\\?\\w+)");
    private static final Pattern NAMED = Pattern.compile("\\?\\w+|'\\d+'|\\*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_?$@:.-]+|<[^>\\s]*>?|[\"'].*|.", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Map<String, String> PREFIXES = Prefixes.all("");
    private static final Set<String> UPDATES = Set.of("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD",
            "MOVE",
            "COPY", "WITH");
    private static final int LONGEST = 40;
    private static final String MEND = "Mend the query there.";

    /** Explains an error of Jena's parser about a query text. */
    static SyntaxFault of(String text, QueryException error) {
        String message = String.valueOf(error.getMessage()).strip();
        if (message.startsWith("Encountered \"<EOF>\"")) {
            int end = text.stripTrailing().length();
            return at(text, end, "the query ends too early", Expectation.of(message), "Add what is missing.");
        }
        if (message.startsWith("Encountered ")) {
            int offset = offset(text, message).orElse(0);
            return at(text, offset, quoted(word(text, offset)) + " cannot stand here", Expectation.of(message), MEND);
        }
        if (message.startsWith("Lexical error")) {
            return lexical(text, message);
        }
        Matcher unresolved = UNRESOLVED.matcher(message);
        if (unresolved.find()) {
            String prefix = unresolved.group(1);
            return at(text, offset(text, message).orElse(0), "the prefix " + quoted(prefix + ":") + " is not declared",
                    List.of(), "Add a line at the top of the query: PREFIX " + prefix + ": <"
                            + (prefix.equals("id") ? "…" : PREFIXES.getOrDefault(prefix, "…")) + ">");
        }
        String what = LEADING_PLACE.matcher(message).replaceFirst("").replaceFirst("\\.$", "");
        return offset(text, message).or(() -> mentioned(text, message)).map(at -> at(text, at, what, List.of(), MEND))
                .orElseGet(() -> new SyntaxFault(what, Optional.empty(), "", List.of(), "Mend the query."));
    }

    /** One sentence: where, what, and what could stand there. */
    String sentence() {
        String where = place
                .map(at -> Character.toUpperCase(at.toString().charAt(0)) + at.toString().substring(1) + ": ")
                .orElse("");
        return where + what + (expected.isEmpty() ? "." : ". Expected: " + choice(expected) + ".");
    }

    /** Whether the text is no broken query but a SPARQL Update. */
    boolean update() {
        return expected.contains(Expectation.QUERY) && UPDATES.contains(found.toUpperCase(Locale.ROOT));
    }

    private static SyntaxFault lexical(String text, String message) {
        int end = offset(text, message).orElse(0);
        Matcher prefix = LEXICAL.matcher(message);
        int start = prefix.find() ? end - unescaped(prefix.group(1)).length() : end;
        // JavaCC tells no prefix of one character
        if (start == end && start > 0 && (end >= text.length() || Character.isWhitespace(text.charAt(end)))) {
            start--;
        }
        start = Math.max(0, start);
        if (start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0) {
            boolean escape = end > 0 && end < text.length() && text.charAt(end - 1) == '\\';
            return escape
                    ? at(text, end - 1, quoted(text.substring(end - 1, end + 1)) + " is no escape that SPARQL knows",
                            List.of(), "Write a backslash as \\\\.")
                    : at(text, start, "the text that begins here has no end", List.of(),
                            "Close it with the same quotation mark; a text over several lines needs three.");
        }
        return at(text, start, quoted(word(text, start)) + " is not understood",
                List.of("a keyword", "a variable such as ?x", "a name such as pow:Person", "an IRI in < >"), MEND);
    }

    private static SyntaxFault at(String text, int offset, String what, List<String> expected, String remedy) {
        return new SyntaxFault(what, Optional.of(place(text, offset)), word(text, offset), expected, remedy);
    }

    private static Optional<Integer> offset(String text, String message) {
        return PLACE.matcher(message).results().findFirst().map(found -> {
            List<MatchResult> ends = LINE_END.matcher(text).results().toList();
            int line = Math.min(Integer.parseInt(found.group(1)), ends.size() + 1);
            int begin = line < 2 ? 0 : ends.get(line - 2).end();
            return Math.min(text.length(), begin + Math.max(0, Integer.parseInt(found.group(2)) - 1));
        });
    }

    /** Where the variable or number stands that a message without a place names. */
    private static Optional<Integer> mentioned(String text, String message) {
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) {
            // of several assignments the last is one too many
            return Pattern.compile("(?i)\\bAS\\s+(" + Pattern.quote(twice.group(1)) + ")\\b").matcher(text).results()
                    .reduce((first, second) -> second).map(found -> found.start(1));
        }
        return NAMED.matcher(message).results().map(found -> found.group().replace("'", ""))
                .map(text::indexOf).filter(at -> at >= 0).findFirst();
    }

    private static Place place(String text, int offset) {
        List<MatchResult> before = LINE_END.matcher(text).results().filter(end -> end.end() <= offset).toList();
        return new Place(before.size() + 1, offset - (before.isEmpty() ? 0 : before.getLast().end()) + 1);
    }

    private static String word(String text, int offset) {
        Matcher word = WORD.matcher(text).region(offset, text.length());
        String found = word.lookingAt() ? word.group().lines().findFirst().orElse("") : "";
        return found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    private static String choice(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    private static String unescaped(String escaped) {
        return ESCAPED.matcher(escaped).replaceAll(".");
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
