package org.w3id.muster.server.bounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.ProblemDetail;

/**
 * REGEX and REPLACE that can be stopped: the text that is searched looks at the clock ({@link WatchedText}), and what that
 * does not reach is refused beforehand. For one query; used by the thread that runs it.
 *
 * <p>The language is that of {@link Pattern}, as in Jena: look-around, back-references and Unicode scripts are in use, and
 * an engine of linear time (RE2/J) has none of them.
 */
final class BoundedPatterns {

    /** Characters of the longest pattern. */
    static final int LONGEST = 4096;
    /** How often a pattern may repeat its innermost part by counted quantifiers. */
    static final int MOST_REPETITIONS = 1000;

    private static final int MOST_REMEMBERED = 100;
    private static final Pattern FLAGS = Pattern.compile("[smixq]*");
    private static final Pattern FREE_SPACING = Pattern.compile("\\(\\?[a-zA-Z]*x");

    private record Key(String pattern, String flags) {}

    private final QueryBudget budget;
    private final Map<Key, Pattern> compiled = new HashMap<>();

    BoundedPatterns(QueryBudget budget) {
        this.budget = budget;
    }

    /** {@code REGEX(text, pattern, flags)}; SPARQL 1.1 §17.4.3.14. */
    NodeValue regex(List<NodeValue> values) {
        String text = text("REGEX", values.get(0));
        Matcher matcher = pattern("REGEX", values.get(1), values.size() > 2 ? values.get(2) : null)
                .matcher(new WatchedText(text, budget));
        return NodeValue.booleanReturn(deepEnough(matcher::find));
    }

    /** {@code REPLACE(text, pattern, replacement, flags)}; SPARQL 1.1 §17.4.3.15. */
    NodeValue replace(List<NodeValue> values) {
        Node subject = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(0));
        String replacement = text("REPLACE", values.get(2));
        Matcher matcher = pattern("REPLACE", values.get(1), values.size() > 3 ? values.get(3) : null)
                .matcher(new WatchedText(subject.getLiteralLexicalForm(), budget));
        long references = replacement.chars().filter(c -> c == '$').count();
        StringBuilder replaced = new StringBuilder();
        boolean found = false;
        try {
            while (deepEnough(matcher::find)) {
                budget.look();
                // as Jena does it: of matches of nothing only the first one counts
                if (!found || matcher.start() < matcher.end()) {
                    found = true;
                    BoundedTexts.check(budget, "REPLACE",
                            replaced.length() + replacement.length() + references * longestGroup(matcher));
                    matcher.appendReplacement(replaced, replacement);
                    BoundedTexts.check(budget, "REPLACE", replaced.length());
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
        }
        if (!found) {
            return values.get(0);
        }
        matcher.appendTail(replaced);
        BoundedTexts.check(budget, "REPLACE", replaced.length());
        return BoundedTexts.like(subject, replaced.toString());
    }

    /** Refuses a pattern that is written in the query, before anything runs. */
    static void admit(String pattern, String flags) {
        String why = tooLarge(pattern, flags);
        if (why != null) {
            throw refused(why).toException();
        }
    }

    private Pattern pattern(String function, NodeValue pattern, @Nullable NodeValue flags) {
        Key key = new Key(text(function, pattern), flags == null ? "" : text(function, flags));
        Pattern known = compiled.get(key);
        if (known == null) {
            known = compile(function, key);
            if (compiled.size() < MOST_REMEMBERED) {
                compiled.put(key, known);
            }
        }
        return known;
    }

    private Pattern compile(String function, Key key) {
        if (!FLAGS.matcher(key.flags()).matches()) {
            throw new ExprEvalException(function + ": flags are s, m, i, x and q, not " + key.flags());
        }
        String why = tooLarge(key.pattern(), key.flags());
        if (why != null) {
            throw budget.stop(refused(why));
        }
        try {
            return RegexEngine.makePattern(function, key.pattern(), key.flags());
        } catch (StackOverflowError e) {
            throw budget.stop(refused("Its brackets are nested too deeply."));
        }
    }

    private static @Nullable String tooLarge(String pattern, String flags) {
        if (pattern.length() > LONGEST) {
            return "It is longer than " + LONGEST + " characters.";
        }
        if (flags.contains("q")) {
            return null;
        }
        // a comment may hold brackets, so in a commented pattern all numbers are taken as nested
        boolean commented = flags.contains("x") || FREE_SPACING.matcher(pattern).find();
        long repetitions = Repetition.of(commented ? pattern.replaceAll("[()\\[\\]\\\\]", "") : pattern);
        return repetitions > MOST_REPETITIONS
                ? "Its counted quantifiers repeat a part more than " + MOST_REPETITIONS + " times."
                : null;
    }

    private boolean deepEnough(BooleanSupplier search) {
        try {
            return search.getAsBoolean();
        } catch (StackOverflowError e) {
            throw budget.stop(refused("The text is too long for it: each repetition of a group goes a level deeper."));
        }
    }

    private static long longestGroup(Matcher matcher) {
        long longest = 0;
        for (int group = 0; group <= matcher.groupCount(); group++) {
            longest = Math.max(longest, (long) matcher.end(group) - matcher.start(group));
        }
        return longest;
    }

    private static ProblemDetail refused(String why) {
        return ProblemDetail.of("pattern-too-large", 422, "A regular expression asks for too much", why,
                "Write a shorter pattern with smaller numbers in braces; [ab]* in place of (a|b)*; CONTAINS or STRSTARTS "
                        + "where no pattern is needed.");
    }

    private static String text(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }
}
