package org.w3id.muster.server.bounds;

import org.apache.jena.query.QueryCancelledException;

/** Memory that one part of a query holds: an operator, an aggregate, a path. Used by the thread that runs the query. */
public final class MemoryShare implements AutoCloseable {

    private final QueryBudget budget;
    private long mine;

    MemoryShare(QueryBudget budget) {
        this.budget = budget;
    }

    /**
     * Holds that many bytes more.
     *
     * @throws QueryCancelledException if the query then holds too much
     */
    public void hold(long bytes) {
        mine += bytes;
        budget.hold(bytes);
    }

    /** Holds that many bytes less. */
    void free(long bytes) {
        mine -= bytes;
        budget.free(bytes);
    }

    /** Frees all that it still holds. */
    @Override
    public void close() {
        free(mine);
    }
}
