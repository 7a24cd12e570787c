package org.w3id.muster.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.w3id.muster.term.Iri;

/** Keeps the parts that a thing drops but others still point at: value nodes of equal content may be shared. */
final class SharedParts {

    private final TripleSource source;
    private final Node root;

    SharedParts(TripleSource source, Iri root) {
        this.source = source;
        this.root = Iris.node(root);
    }

    /** The change without the removals that would empty a part in use elsewhere. One query, if a part goes at all. */
    Change keep(Change change, Set<Triple> after) {
        Set<Node> dropped = change.removed().stream().map(Triple::getSubject).filter(s -> !s.equals(root))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        after.forEach(t -> dropped.remove(t.getSubject()));
        if (dropped.isEmpty()) {
            return change;
        }
        Set<Node> kept = new HashSet<>();
        Deque<Node> used = new ArrayDeque<>(usedElsewhere(dropped));
        while (!used.isEmpty()) {
            Node part = used.pop();
            if (kept.add(part)) {
                change.removed().stream().filter(t -> t.getSubject().equals(part)).map(Triple::getObject)
                        .filter(dropped::contains).forEach(used::push);
            }
        }
        return new Change(change.removed().stream().filter(t -> !kept.contains(t.getSubject()))
                .collect(Collectors.toSet()), change.added());
    }

    private Set<Node> usedElsewhere(Set<Node> dropped) {
        String parts = dropped.stream().map(SharedParts::text).collect(Collectors.joining(" "));
        String own = Stream.concat(Stream.of(root), dropped.stream()).map(SharedParts::text)
                .collect(Collectors.joining(", "));
        Query query = QueryFactory.create("SELECT DISTINCT ?part { VALUES ?part { %s } ?other ?p ?part "
                .formatted(parts) + "FILTER(?other NOT IN (" + own + ")) }");
        try (Stream<Iri> used = source.select(query)) {
            return used.map(Iris::node).collect(Collectors.toSet());
        }
    }

    private static String text(Node iri) {
        return "<" + iri.getURI() + ">";
    }
}
