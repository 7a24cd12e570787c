package org.w3id.muster.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A batch to be validated, with the authority things behind it: what is asked of a known subject is answered from both,
 * but nobody who looks for all persons finds more than those of the batch.
 *
 * <p>So SHACL can check that a camp is a camp without validating every camp again with every batch.
 */
final class BatchGraph extends GraphBase {

    private final Graph batch;
    private final Graph authority;

    BatchGraph(Graph batch, Graph authority) {
        this.batch = batch;
        this.authority = authority;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        ExtendedIterator<Triple> own = batch.find(pattern);
        if (!pattern.getSubject().isConcrete()) {
            return own;
        }
        return own.andThen(authority.find(pattern).filterDrop(batch::contains));
    }
}
