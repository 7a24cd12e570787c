package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Collects stars (all triples of a subject) of the default graph, so many for each link as a page has room for. To be
 * used within a transaction of the dataset. Not thread-safe.
 */
final class StarCollector {

    /** Neighbours of one sort that are looked at. */
    static final int MOST = 50;

    private static final Set<Node> WHOLES = Set.of(Terms.PART_OF, Terms.LOCATED_IN);

    /** So many levels a page looks upwards: from a squad to an army group, from a barrack to a continent. */
    private static final int MOST_LEVELS = 10;

    private final DatasetGraph dataset;
    private final Graph collected = GraphFactory.createDefaultGraph();

    StarCollector(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What has been collected by now; grows with each call. */
    Graph collected() {
        return collected;
    }

    void star(Node subject) {
        copy(subject, Node.ANY);
    }

    /** The triples of a subject with this property. */
    void copy(Node subject, Node property) {
        dataset.find(Quad.defaultGraphIRI, subject, property, Node.ANY)
                .forEachRemaining(quad -> collected.add(quad.asTriple()));
    }

    /** An account with its values and passages. */
    void account(Node account) {
        star(account);
        for (Node part : Iter.toList(Iter.map(
                Iter.filter(collected.find(account, Node.ANY, Node.ANY),
                        triple -> Terms.PARTS.contains(triple.getPredicate())),
                Triple::getObject))) {
            star(part);
        }
    }

    /** What the thing is part of or lies in, and so on upwards. */
    void wholes(Node thing, Graph held) {
        Set<Node> level = new LinkedHashSet<>();
        for (Node property : WHOLES) {
            held.find(thing, property, Node.ANY).forEachRemaining(link -> level.add(link.getObject()));
        }
        for (int height = 0; height < MOST_LEVELS && !level.isEmpty(); height++) {
            List<Node> parts = level.stream().limit(StarCollector.MOST).toList();
            level.clear();
            for (Node part : parts) {
                for (Node property : WHOLES) {
                    copy(part, property);
                    collected.find(part, property, Node.ANY).forEachRemaining(link -> level.add(link.getObject()));
                }
            }
        }
    }

    /** What links to a thing, at most {@link #MOST}. */
    List<Node> subjects(Node property, Node object) {
        List<Node> subjects = new ArrayList<>();
        Iterator<Quad> links = dataset.find(Quad.defaultGraphIRI, Node.ANY, property, object);
        try {
            while (links.hasNext() && subjects.size() < MOST) {
                subjects.add(links.next().getSubject());
            }
        } finally {
            Iter.close(links);
        }
        return subjects;
    }

    /** What is linked within graphs by any of these properties. */
    static Set<Node> objects(List<Graph> graphs, Set<Node> properties) {
        Set<Node> objects = new LinkedHashSet<>();
        for (Graph graph : graphs) {
            for (Node property : properties) {
                graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
                    if (triple.getObject().isURI()) {
                        objects.add(triple.getObject());
                    }
                });
            }
        }
        return objects;
    }
}
