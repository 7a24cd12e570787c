package org.w3id.muster.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples as stars: subject to property to objects, each triple once, in the order of arrival. This is all that a
 * {@link Mapping} reads from. Not to be changed once made; then safe to share between threads.
 *
 * @param stars subject to property to objects
 */
public record Triples(Map<Node, Map<Node, List<Node>>> stars) {

    /** Reads the stream to its end. The caller closes it. */
    public static Triples of(Stream<Triple> triples) {
        Map<Node, Map<Node, List<Node>>> stars = new LinkedHashMap<>();
        triples.distinct().forEach(t -> stars.computeIfAbsent(t.getSubject(), s -> new LinkedHashMap<>())
                .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>()).add(t.getObject()));
        return new Triples(stars);
    }

    /** The properties and objects of this subject; empty if it has none. */
    public Map<Node, List<Node>> star(Node subject) {
        return stars.getOrDefault(subject, Map.of());
    }

    /** The objects of this subject and property; empty if there are none. */
    public List<Node> objects(Node subject, Node property) {
        return star(subject).getOrDefault(property, List.of());
    }
}
