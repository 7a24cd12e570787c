package org.w3id.muster.server.bounds;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DistinctDataBag;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.jspecify.annotations.Nullable;

/**
 * DISTINCT. Rows stream by as long as those seen fit into the memory of a {@link SpillPolicy}; then the rest is told apart
 * by temporary files before it goes on.
 */
final class DistinctRows extends QueryIter1 {

    private final QueryBudget budget;
    private final MemoryShare share;
    private final SpillPolicy policy;
    private final List<SortCondition> order;
    private final Set<Binding> seen = new HashSet<>();
    private @Nullable DistinctDataBag<Binding> rest;
    private @Nullable Iterator<Binding> restRows;
    private @Nullable Binding next;

    /** @param order the order of the rows that come in, to be kept; empty if they have none */
    DistinctRows(QueryIterator rows, List<SortCondition> order, ExecutionContext context, QueryBudget budget) {
        super(rows, context);
        this.budget = budget;
        this.share = budget.share();
        this.policy = new SpillPolicy(budget, share);
        this.order = order;
    }

    @Override
    protected boolean hasNextBinding() {
        if (next == null && restRows == null) {
            next = unseen();
            if (next != null) {
                seen.add(next);
                policy.increment(next);
                if (policy.isThresholdExceeded()) {
                    restRows = rest();
                }
            }
        }
        return next != null || (restRows != null && restRows.hasNext());
    }

    @Override
    protected Binding moveToNextBinding() {
        if (next != null) {
            Binding row = next;
            next = null;
            return row;
        }
        if (restRows == null) {
            throw new NoSuchElementException();
        }
        return restRows.next();
    }

    /** All that is still to come and was not seen, each once. */
    private Iterator<Binding> rest() {
        DistinctDataBag<Binding> bag = BagFactory.newDistinctBag(new SpillPolicy(budget, share),
                SerializationFactoryFinder.bindingSerializationFactory(),
                new WatchedOrder(order, getExecContext(), budget));
        rest = bag;
        for (Binding row = unseen(); row != null; row = unseen()) {
            bag.add(row);
        }
        return bag.iterator();
    }

    private @Nullable Binding unseen() {
        while (getInput().hasNext()) {
            // without the variables that the query does not name
            Binding row = new BindingProjectNamed(getInput().next());
            if (!seen.contains(row)) {
                return row;
            }
        }
        return null;
    }

    @Override
    protected void closeSubIterator() {
        if (rest != null) {
            rest.close();
        }
        seen.clear();
        share.close();
    }

    @Override
    protected void requestSubCancel() {}
}
