package org.w3id.muster.server.bounds;

import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.jspecify.annotations.Nullable;

/** ORDER BY, in memory and then in temporary files, within a {@link SpillPolicy}. */
final class SortedRows extends QueryIter1 {

    private final MemoryShare share;
    private final SortedDataBag<Binding> bag;
    private @Nullable Iterator<Binding> sorted;

    SortedRows(QueryIterator rows, WatchedOrder order, ExecutionContext context, QueryBudget budget) {
        super(rows, context);
        this.share = budget.share();
        this.bag = BagFactory.newSortedBag(new SpillPolicy(budget, share),
                SerializationFactoryFinder.bindingSerializationFactory(), order);
    }

    private Iterator<Binding> sorted() {
        if (sorted == null) {
            bag.addAll(getInput());
            sorted = bag.iterator();
        }
        return sorted;
    }

    @Override
    protected boolean hasNextBinding() {
        return sorted().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return sorted().next();
    }

    @Override
    protected void closeSubIterator() {
        bag.close();
        share.close();
    }

    @Override
    protected void requestSubCancel() {
        bag.cancel();
    }
}
