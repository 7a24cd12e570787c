package org.w3id.muster.server.bounds;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** ORDER BY with a small LIMIT: keeps only the first rows of the order, in memory. */
final class TopRows extends QueryIter1 {

    private final WatchedOrder order;
    private final long most;
    private final MemoryShare share;
    private @Nullable Iterator<Binding> top;

    TopRows(QueryIterator rows, WatchedOrder order, long most, ExecutionContext context, QueryBudget budget) {
        super(rows, context);
        this.order = order;
        this.most = most;
        this.share = budget.share();
    }

    private Iterator<Binding> top() {
        if (top == null) {
            PriorityQueue<Binding> kept = new PriorityQueue<>(order.reversed());
            while (most > 0 && getInput().hasNext()) {
                Binding row = getInput().next();
                if (kept.size() < most || order.compare(row, kept.peek()) < 0) {
                    share.hold(Sizes.of(row));
                    kept.add(row);
                    if (kept.size() > most) {
                        share.free(Sizes.of(kept.remove()));
                    }
                }
            }
            List<Binding> sorted = new ArrayList<>(kept);
            sorted.sort(order);
            top = sorted.iterator();
        }
        return top;
    }

    @Override
    protected boolean hasNextBinding() {
        return top().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return top().next();
    }

    @Override
    protected void closeSubIterator() {
        share.close();
    }

    @Override
    protected void requestSubCancel() {}
}
