package org.w3id.muster.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** A tree of properties that lead from a node to its parts, and from there on. */
final class Steps {

    private final Map<String, Steps> next = new TreeMap<>();

    /** What comes behind this property. */
    Steps step(String property) {
        return next.computeIfAbsent(property, p -> new Steps());
    }

    void addAll(Steps other) {
        other.next.forEach((property, beyond) -> step(property).addAll(beyond));
    }

    /** The nodes on the way to a key; the key itself is a value of the last of them. */
    void addKey(List<String> path) {
        Steps at = this;
        for (String property : path.subList(0, Math.max(0, path.size() - 1))) {
            at = at.step(property);
        }
    }

    /** Each property that leads on, and what comes behind it. */
    void forEach(BiConsumer<Node, Steps> action) {
        next.forEach((property, beyond) -> action.accept(Iris.node(property), beyond));
    }

    /**
     * The triple patterns that reach the stars of {@code ?from} and of all behind it. Zero-or-one steps give every node
     * once, where OPTIONAL would multiply them.
     */
    String stars(String from) {
        return next.isEmpty()
                ? from + " ?p ?o . BIND(" + from + " AS ?x)"
                : from + " " + path() + " ?x . ?x ?p ?o .";
    }

    private String path() {
        return next.entrySet().stream()
                .map(e -> "<" + e.getKey() + ">" + (e.getValue().next.isEmpty() ? "" : "/" + e.getValue().path()))
                .collect(Collectors.joining("|", "(", ")?"));
    }
}
