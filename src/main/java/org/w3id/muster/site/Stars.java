package org.w3id.muster.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Triples by subject, each once, subjects in the order they were met: so a document begins with its thing, and every
 * account stands before what it rests on. Filled by one thread, then only read.
 */
final class Stars {

    private final Map<Node, Set<Triple>> stars = new LinkedHashMap<>();
    private final Set<Node> whole = new LinkedHashSet<>();
    private @Nullable Graph graph;

    void add(Triple triple) {
        stars.computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>()).add(triple);
    }

    /** Adds all that the store says of a subject. */
    void addWhole(Node subject, Collection<Triple> star) {
        if (!star.isEmpty()) {
            star.forEach(this::add);
            whole.add(subject);
        }
    }

    /** The subjects of which all is known that the store says; of the others only what they are and are called. */
    Stream<Node> whole() {
        return whole.stream();
    }

    boolean isWhole(Node subject) {
        return whole.contains(subject);
    }

    Stream<Node> subjects() {
        return stars.keySet().stream();
    }

    Set<Triple> star(Node subject) {
        return stars.getOrDefault(subject, Set.of());
    }

    boolean has(Node subject) {
        return stars.containsKey(subject);
    }

    boolean isEmpty() {
        return stars.isEmpty();
    }

    Stream<Triple> triples() {
        return stars.values().stream().flatMap(Set::stream);
    }

    /** The IRIs that the triples of a kind lead to, in their order. */
    Set<Node> objects(Predicate<Triple> kind) {
        return triples().filter(triple -> triple.getObject().isURI() && kind.test(triple)).map(Triple::getObject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same as a graph to look things up in; made when first asked for. */
    Graph graph() {
        if (graph == null) {
            Graph made = GraphFactory.createDefaultGraph();
            triples().forEach(made::add);
            graph = made;
        }
        return graph;
    }
}
