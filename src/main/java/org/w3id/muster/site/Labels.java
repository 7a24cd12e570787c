package org.w3id.muster.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What to call a node. Stateless. */
final class Labels {

    private static final Comparator<Node> ENGLISH_FIRST = Comparator
            .comparing((Node text) -> !text.getLiteralLanguage().startsWith("en"))
            .thenComparing(Node::getLiteralLanguage).thenComparing(Node::getLiteralLexicalForm);

    private Labels() {}

    /** The texts that a property gives, English before others. */
    static List<Node> texts(Graph graph, Node subject, Node property) {
        return Iter.toList(Iter.map(graph.find(subject, property, Node.ANY), triple -> triple.getObject())).stream()
                .filter(Node::isLiteral).sorted(ENGLISH_FIRST).toList();
    }

    /** The labels among the triples of one subject, the better properties first, English before others, each once. */
    static List<Node> texts(Collection<Triple> star) {
        return Vocabulary.LABELS.stream().flatMap(property -> star.stream()
                .filter(triple -> triple.getPredicate().equals(property) && triple.getObject().isLiteral())
                .map(Triple::getObject).sorted(ENGLISH_FIRST)).distinct().toList();
    }

    /** The label of the first graph that has one, English before others; empty when there is none. */
    static Optional<Node> best(Node node, Graph... graphs) {
        for (Graph graph : graphs) {
            for (Node property : Vocabulary.LABELS) {
                Optional<Node> label = texts(graph, node, property).stream().findFirst();
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return Optional.empty();
    }

    /** The best label; else the local name as words. */
    static String of(Node node, Graph... graphs) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return best(node, graphs).map(Node::getLiteralLexicalForm)
                .orElseGet(() -> node.isURI() ? Words.spaced(Words.localName(node.getURI())) : node.toString());
    }
}
