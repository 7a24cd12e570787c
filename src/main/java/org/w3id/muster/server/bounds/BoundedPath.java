package org.w3id.muster.server.bounds;

import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.path.PathLib;

/** Walks a property path for each row, on a graph that looks at the budget. */
final class BoundedPath extends QueryIterRepeatApply {

    private final TriplePath path;
    private final QueryBudget budget;
    private final MemoryShare share;

    BoundedPath(TriplePath path, QueryIterator input, ExecutionContext context, QueryBudget budget) {
        super(input, context);
        this.path = path;
        this.budget = budget;
        this.share = budget.share();
    }

    @Override
    protected QueryIterator nextStage(Binding row) {
        share.close();
        ExecutionContext watched = ExecutionContext.copyChangeActiveGraph(getExecContext(),
                new WatchedGraph(getExecContext().getActiveGraph(), budget, share));
        return PathLib.execTriplePath(row, path, watched);
    }

    @Override
    protected void closeSubIterator() {
        super.closeSubIterator();
        share.close();
    }
}
