package org.w3id.muster.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a thing or concept is part of, directly or not: remembered for those met last. Not thread-safe. */
final class Ancestors {

    private final Graph held;
    private final List<Node> upwards;
    private final Remembered<String, Set<String>> remembered = new Remembered<>(50_000, this::walk);

    Ancestors(Graph held, String... upwards) {
        this.held = held;
        this.upwards = Arrays.stream(upwards).map(NodeFactory::createURI).toList();
    }

    /** The thing itself and all above it. */
    Set<String> of(String iri) {
        return remembered.get(iri);
    }

    private Set<String> walk(String iri) {
        Set<String> seen = new LinkedHashSet<>(Set.of(iri));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = NodeFactory.createURI(open.pop());
            for (Node property : upwards) {
                held.find(node, property, Node.ANY).filterKeep(triple -> triple.getObject().isURI())
                        .mapWith(triple -> triple.getObject().getURI()).filterKeep(seen::add).forEach(open::push);
            }
        }
        return seen;
    }
}
