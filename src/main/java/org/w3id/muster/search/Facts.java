package org.w3id.muster.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The triples of one subject.
 *
 * @param values the objects by the IRI of the property
 */
record Facts(Map<String, List<Node>> values) {

    static Facts of(Graph graph, Node subject) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        graph.find(subject, Node.ANY, Node.ANY).forEach(triple -> values
                .computeIfAbsent(triple.getPredicate().getURI(), property -> new ArrayList<>())
                .add(triple.getObject()));
        return new Facts(values);
    }

    boolean has(String property) {
        return values.containsKey(property);
    }

    List<Node> nodes(String property) {
        return values.getOrDefault(property, List.of());
    }

    Stream<String> iris(String property) {
        return nodes(property).stream().filter(Node::isURI).map(Node::getURI);
    }

    Stream<Node> literals(String property) {
        return nodes(property).stream().filter(Node::isLiteral);
    }

    boolean isTrue(String property) {
        return literals(property).anyMatch(node -> node.getLiteralLexicalForm().equals("true"));
    }

    List<String> types() {
        return iris(RDF.type.getURI()).toList();
    }

    /** Every triple with an IRI as its object. */
    void forEachLink(BiConsumer<String, Node> consumer) {
        values.forEach((property, nodes) -> nodes.stream().filter(Node::isURI)
                .forEach(node -> consumer.accept(property, node)));
    }
}
