package org.w3id.muster.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * What the query of {@link FetchText} fetches, read straight from the indexes of a graph in this process: the same stars,
 * members, totals and statements. Going through a query engine for it costs several times as much. Not thread-safe; within
 * one transaction.
 */
final class Traversal {

    private final Graph graph;
    private final Map<Node, Map<Node, List<Node>>> stars = new LinkedHashMap<>();
    private final Triples found = new Triples(stars);
    private final IdentityHashMap<Slot, Steps> beyond = new IdentityHashMap<>();

    private Traversal(Graph graph) {
        this.graph = graph;
    }

    static Triples of(Graph graph, Shape shape, Collection<Node> roots) {
        Traversal traversal = new Traversal(graph);
        Steps parts = shape.steps();
        for (Node root : roots) {
            traversal.walk(root, parts);
            Chosen.among(shape, traversal.found, root).fitting()
                    .ifPresent(record -> record.slots().forEach(slot -> traversal.add(slot, root)));
        }
        return traversal.found;
    }

    private void add(Slot slot, Node root) {
        switch (slot) {
            case Slot.Seen view -> addView(view, root);
            case Slot.Carried carried -> addStatements(carried, root);
            case Slot.Own own -> {
            }
            case Slot.Values values -> {
            }
        }
    }

    private void addView(Slot.Seen view, Node root) {
        List<Node> members = subjects(view.property(), root);
        if (members.isEmpty()) {
            return;
        }
        put(root, view.total(), NodeFactoryExtra.intToNode(members.size()));
        for (Node member : view.limit() < members.size() ? first(view, members) : members) {
            put(root, view.members(), member);
            if (view.content() instanceof Content.Part || !view.order().isEmpty()) {
                walk(member, stepsBeyond(view));
            }
        }
    }

    /** To the parts of a view's elements, and to the keys that they are ordered by. */
    private Steps stepsBeyond(Slot.Seen view) {
        return beyond.computeIfAbsent(view, seen -> {
            Steps steps = new Steps();
            if (view.content() instanceof Content.Part(Shape part)) {
                steps.addAll(part.steps());
            }
            steps.addKey(view.order());
            return steps;
        });
    }

    private List<Node> first(Slot.Seen view, List<Node> members) {
        Traversal keys = new Traversal(graph);
        Steps steps = new Steps();
        steps.addKey(view.order());
        members.forEach(member -> keys.walk(member, steps));
        return new Order(keys.found, view.order()).sorted(members).subList(0, view.limit());
    }

    private void addStatements(Slot.Carried carried, Node root) {
        Reifies reifies = carried.reifies();
        for (Node statement : subjects(Iris.node(reifies.subject()), root)) {
            if (graph.contains(statement, Iris.node(reifies.property()), carried.property())
                    && !found.objects(root, carried.statements()).contains(statement)) {
                put(root, carried.statements(), statement);
                walk(statement, beyond.computeIfAbsent(carried, slot -> carried.statement().steps()));
            }
        }
    }

    /** The star of a node and of all that the steps lead to. */
    private void walk(Node node, Steps steps) {
        if (node.isLiteral()) {
            return;
        }
        Map<Node, List<Node>> star = star(node);
        steps.forEach((property, beyond) -> List.copyOf(star.getOrDefault(property, List.of()))
                .forEach(next -> walk(next, beyond)));
    }

    private Map<Node, List<Node>> star(Node node) {
        Map<Node, List<Node>> known = stars.get(node);
        return known != null ? known : read(node);
    }

    private Map<Node, List<Node>> read(Node node) {
        Map<Node, List<Node>> star = new LinkedHashMap<>();
        stars.put(node, star);
        ExtendedIterator<Triple> triples = graph.find(node, Node.ANY, Node.ANY);
        try {
            triples.forEachRemaining(triple -> star.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                    .add(triple.getObject()));
        } finally {
            triples.close();
        }
        return star;
    }

    private List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
    }

    private void put(Node subject, Node property, Node object) {
        star(subject).computeIfAbsent(property, p -> new ArrayList<>()).add(object);
    }
}
