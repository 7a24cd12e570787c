package org.w3id.muster.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** The order that {@link OrderBy} states, over fetched triples: the same as ORDER BY gives in the store. */
final class Order {

    private static final Comparator<NodeValue> VALUES = NodeValue::compareAlways;

    private final Triples triples;
    private final List<Node> path;

    Order(Triples triples, List<String> path) {
        this.triples = triples;
        this.path = path.stream().map(Iris::node).toList();
    }

    List<Node> sorted(List<Node> nodes) {
        return nodes.stream().map(node -> new Keyed(node, key(node)))
                .sorted(Comparator.<Keyed, Boolean>comparing(k -> k.key.isEmpty())
                        .thenComparing((one, other) -> one.key.isEmpty() || other.key.isEmpty()
                                ? 0
                                : VALUES.compare(one.key.get(), other.key.get()))
                        .thenComparing(k -> k.node.toString()))
                .map(Keyed::node).toList();
    }

    private Optional<NodeValue> key(Node element) {
        Stream<Node> ends = Stream.of(element);
        for (Node property : path) {
            ends = ends.flatMap(at -> triples.objects(at, property).stream());
        }
        return path.isEmpty() ? Optional.empty() : ends.map(NodeValue::makeNode).min(VALUES);
    }

    private record Keyed(Node node, Optional<NodeValue> key) {}
}
