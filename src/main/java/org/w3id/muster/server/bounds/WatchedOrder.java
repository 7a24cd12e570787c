package org.w3id.muster.server.bounds;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;

/** The order of ORDER BY; looks at the budget while it compares. */
final class WatchedOrder implements Comparator<Binding> {

    private final BindingComparator order;
    private final QueryBudget budget;

    WatchedOrder(List<SortCondition> conditions, ExecutionContext context, QueryBudget budget) {
        this.order = new BindingComparator(conditions, context);
        this.budget = budget;
    }

    @Override
    public int compare(Binding one, Binding other) {
        budget.look();
        return order.compare(one, other);
    }
}
