package org.w3id.muster.server.bounds;

import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.muster.site.ProblemDetail;

/** When rows that are sorted or told apart go from memory to a temporary file, and how many may. */
final class SpillPolicy implements ThresholdPolicy<Binding> {

    private static final long IN_MEMORY = 16L << 20;
    /** A sort holds one of these shares at a time; what is told apart, two. */
    private static final int SHARES = 4;
    private static final long ON_DISK = 512L << 20;

    private final QueryBudget budget;
    private final MemoryShare share;
    private final long mostInMemory;
    private long inMemory;
    private long written;

    SpillPolicy(QueryBudget budget, MemoryShare share) {
        this.budget = budget;
        this.share = share;
        this.mostInMemory = Math.min(IN_MEMORY, budget.mostBytes() / SHARES);
    }

    @Override
    public void increment(Binding row) {
        budget.look();
        long size = Sizes.of(row);
        share.hold(size);
        inMemory += size;
        written += Sizes.written(row);
    }

    @Override
    public boolean isThresholdExceeded() {
        return inMemory > mostInMemory;
    }

    @Override
    public void reset() {
        share.free(inMemory);
        inMemory = 0;
        if (written > ON_DISK) {
            throw budget.stop(ProblemDetail.of("query-too-large", 422, "The query needs too much room",
                    "ORDER BY or DISTINCT would write more than " + ON_DISK
                            + " bytes of rows to temporary files. Nothing of "
                            + "the result was sent.",
                    "Sort or tell apart fewer rows, or rows with fewer and shorter values.")
                    .with("limitBytes", ON_DISK));
        }
    }
}
