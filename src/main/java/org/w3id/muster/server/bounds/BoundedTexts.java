package org.w3id.muster.server.bounds;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.w3id.muster.site.ProblemDetail;

/** Bounds of the texts that a query makes and searches. Stateless. */
final class BoundedTexts {

    /** Characters of the longest text that a function makes. */
    static final int LONGEST = 1 << 20;
    /** Characters of the longest text that a function makes an IRI of. */
    static final int LONGEST_IRI = 1 << 14;

    /** Comparisons of the longest search: characters of the text times those of what is looked for. */
    private static final long LONGEST_SEARCH = 1L << 28;

    private BoundedTexts() {}

    /** Stops the query if a function is about to make, or has made, so many characters. */
    static void check(QueryBudget budget, String function, long characters) {
        if (characters > LONGEST) {
            throw budget.stop(tooLong(function));
        }
    }

    /** Stops the query if a term that a function has made is too long. */
    static NodeValue checked(QueryBudget budget, String function, NodeValue result) {
        check(budget, function, Sizes.characters(result.asNode()));
        return result;
    }

    static ProblemDetail tooLong(String function) {
        return ProblemDetail.of("text-too-long", 422, "The query makes a text that is too long",
                function + " would make a text of more than " + LONGEST + " characters.", "Join shorter texts.");
    }

    /** Looks before CONCAT joins. */
    static void checkConcat(QueryBudget budget, List<NodeValue> values) {
        check(budget, "CONCAT", values.stream().mapToLong(value -> Sizes.characters(value.asNode())).sum());
    }

    /** Looks before a text is searched for another: Java compares letter by letter from each place. */
    static void checkSearch(QueryBudget budget, String function, List<NodeValue> values) {
        if (Sizes.characters(values.get(0).asNode()) * Sizes.characters(values.get(1).asNode()) > LONGEST_SEARCH) {
            throw budget.stop(ProblemDetail.of("text-too-long", 422, "The query searches a text that is too long",
                    function + " would look for a long text in a long text.", "Look for a shorter text."));
        }
    }

    /** Looks before an IRI is made. */
    static void checkIri(QueryBudget budget, List<NodeValue> values) {
        if (values.stream().anyMatch(value -> Sizes.characters(value.asNode()) > LONGEST_IRI)) {
            throw budget.stop(ProblemDetail.of("text-too-long", 422, "The query makes an IRI that is too long",
                    "IRI would make one of more than " + LONGEST_IRI + " characters.", "Make shorter IRIs."));
        }
    }

    /** A text with the language of another one. */
    static NodeValue like(Node subject, String text) {
        String language = subject.getLiteralLanguage();
        if (language == null || language.isEmpty()) {
            return NodeValue.makeString(text);
        }
        return NodeValue.makeNode(subject.getLiteralBaseDirection() == null
                ? NodeFactory.createLiteralLang(text, language)
                : NodeFactory.createLiteralDirLang(text, language, subject.getLiteralBaseDirection()));
    }
}
