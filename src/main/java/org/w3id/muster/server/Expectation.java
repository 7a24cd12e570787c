package org.w3id.muster.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the grammar of SPARQL allows at a place, said shortly: kinds of things instead of dozens of tokens. */
final class Expectation {

    private static final Pattern TOKEN = Pattern.compile("^\\s+(<\\w+>|\".+\")", Pattern.MULTILINE);
    private static final int MOST = 6;

    /** When the first token is allowed, all of them are, and these words say so. */
    private record Kind(String words, Set<String> tokens, String sign) {
        Kind(String words, String... tokens) {
            this(words, Set.of(tokens), tokens[0]);
        }
    }

    static final String QUERY = "SELECT, ASK, CONSTRUCT or DESCRIBE";

    private static final String EXPRESSION = "an expression such as ?x > 5";
    private static final String BRACKETED = "an expression in brackets such as (?x > 5)";
    private static final Set<String> BESIDE_EXPRESSION = Set.of(",", "*", "distinct", "asc", "desc", "<eof>");
    private static final List<Kind> KINDS = List.of(
            new Kind(QUERY, "construct", "select", "ask", "describe", "base", "prefix",
                    "version"),
            new Kind("FILTER, OPTIONAL or another pattern", "optional", "graph", "minus", "bind", "service", "filter",
                    "values", "{", "unfold", "lateral", "exists", "not", "let"),
            new Kind("an operator such as = or <", "!=", "=", "<", ">", "<=", ">=", "in", "not", "||", "&&", "+", "-",
                    "*", "/", "<integer_positive>", "<decimal_positive>", "<double_positive>", "<integer_negative>",
                    "<decimal_negative>", "<double_negative>"),
            new Kind("a variable such as ?x", "<var1>", "<var2>"),
            new Kind("a name such as pow:Person or <https://…>", "<iriref>", "<pname_ns>", "<pname_ln>"),
            new Kind("a value such as 5 or \"text\"", "<string_literal1>", "<string_literal2>",
                    "<string_literal_long1>", "<string_literal_long2>", "true", "false", "<integer>", "<decimal>",
                    "<double>", "<integer_positive>", "<decimal_positive>", "<double_positive>", "<integer_negative>",
                    "<decimal_negative>", "<double_negative>"),
            new Kind("a blank node such as []", "<blank_node_label>", "<anon>", "[", "<nil>", "("),
            new Kind("a path such as pow:partOf+", "^", "!", "(", "a"),
            new Kind("a whole number", "<integer>"));
    private static final List<String> CLOSING = List.of("}", ")");
    private static final Set<String> RARE = Set.of("{|", "~", "<<", "<<(", "<lparen>");

    private Expectation() {}

    /** The expectations in a message of Jena's parser ("Was expecting one of: …"). */
    static List<String> of(String message) {
        Set<String> tokens = new LinkedHashSet<>();
        TOKEN.matcher(message).results().forEach(found -> tokens.add(found.group(1).replaceAll("^\"|\"$", "")
                .toLowerCase(Locale.ROOT)));
        tokens.removeAll(RARE);
        List<String> expected = new ArrayList<>();
        CLOSING.stream().filter(tokens::remove).map(Expectation::shown).forEach(expected::add);
        if (tokens.contains("coalesce")) {
            expected.add(tokens.contains("<var1>") ? EXPRESSION : BRACKETED);
            tokens.retainAll(BESIDE_EXPRESSION);
        }
        for (Kind kind : KINDS) {
            if (tokens.contains(kind.sign())) {
                expected.add(kind.words());
                tokens.removeAll(kind.tokens());
            }
        }
        tokens.forEach(token -> expected.add(shown(token)));
        return expected.size() > MOST ? List.copyOf(expected.subList(0, MOST)) : List.copyOf(expected);
    }

    private static String shown(String token) {
        if (token.equals("<eof>")) {
            return "the end of the query";
        }
        return Character.isLetter(token.charAt(0)) ? token.toUpperCase(Locale.ROOT) : "“" + token + "”";
    }
}
