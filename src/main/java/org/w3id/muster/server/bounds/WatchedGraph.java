package org.w3id.muster.server.bounds;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that looks at the budget for each triple that is found: the path engine itself looks at no clock and counts
 * nothing. What it finds it may remember until the path of that row is walked.
 */
final class WatchedGraph extends GraphWrapper {

    /** A reference to a node in a set or list; the node itself is in the store's cache. */
    private static final long REMEMBERED = 40;

    private final QueryBudget budget;
    private final MemoryShare share;

    WatchedGraph(Graph graph, QueryBudget budget, MemoryShare share) {
        super(graph);
        this.budget = budget;
        this.share = share;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return watched(super.find(subject, predicate, object));
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return watched(super.find(pattern));
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        budget.look();
        return super.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
        budget.look();
        return super.contains(triple);
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> found) {
        budget.look();
        return WrappedIterator.create(Iter.map(found, triple -> {
            budget.look();
            share.hold(REMEMBERED);
            return triple;
        }));
    }
}
