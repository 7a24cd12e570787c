package org.w3id.muster.site;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A number with its bound words where the source's own wording was not kept. Stateless. */
final class QuantityWords {

    private QuantityWords() {}

    static String of(Graph graph, Node quantity, Document document) {
        boolean approximate = value(graph, quantity, "approximate").filter("true"::equals).isPresent();
        String unit = object(graph, quantity, "unitOfMeasure").map(node -> " " + document.label(node)).orElse("");
        Optional<String> lower = value(graph, quantity, "lower");
        Optional<String> upper = value(graph, quantity, "upper");
        String number = value(graph, quantity, "amount")
                .or(() -> object(graph, quantity, "quantifier").map(document::label))
                .orElseGet(() -> bounds(graph, quantity, lower, upper));
        return (approximate ? "about " : "") + number + unit;
    }

    private static String bounds(Graph graph, Node quantity, Optional<String> lower, Optional<String> upper) {
        if (lower.isPresent() && upper.isPresent()) {
            return lower.get().equals(upper.get()) ? lower.get() : lower.get() + " to " + upper.get();
        }
        if (lower.isPresent()) {
            return (isTrue(graph, quantity, "lowerOpen") ? "more than " : "at least ") + lower.get();
        }
        return upper.map(most -> (isTrue(graph, quantity, "upperOpen") ? "fewer than " : "at most ") + most)
                .orElse("number not stated");
    }

    private static boolean isTrue(Graph graph, Node quantity, String property) {
        return value(graph, quantity, property).filter("true"::equals).isPresent();
    }

    private static Optional<String> value(Graph graph, Node quantity, String property) {
        return object(graph, quantity, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private static Optional<Node> object(Graph graph, Node quantity, String property) {
        return graph.find(quantity, Vocabulary.pow(property), Node.ANY).nextOptional()
                .map(triple -> triple.getObject());
    }
}
