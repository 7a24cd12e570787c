package org.w3id.muster.site;

import java.util.List;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.muster.release.Release;

/**
 * All that the store says of a subject, read from one place of an index. To be used within a transaction.
 *
 * @param base the base of the release's IRIs
 */
record StoredStars(DatasetGraph dataset, String base) {

    /** The graph of what is held. */
    static final Node HELD = Quad.defaultGraphIRI;

    static StoredStars of(Release release) {
        return new StoredStars(release.dataset(), release.manifest().base());
    }

    /** The graph of what is held, or that of what is rejected. */
    Node graph(boolean rejected) {
        return rejected ? rejected() : HELD;
    }

    Node rejected() {
        return NodeFactory.createURI(base + "graph/rejected");
    }

    boolean knows(Node thing) {
        return dataset.contains(HELD, thing, Node.ANY, Node.ANY)
                || dataset.contains(rejected(), thing, Node.ANY, Node.ANY);
    }

    List<Triple> star(Node graph, Node subject) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, Node.ANY, Node.ANY), Quad::asTriple));
    }

    void copy(Node graph, Node subject, Stars into) {
        into.addWhole(subject, star(graph, subject));
    }

    /** Copies only what a subject is and is called. */
    void copyNaming(Node subject, Stars into) {
        star(HELD, subject).stream().filter(Vocabulary::isNaming).forEach(into::add);
    }
}
