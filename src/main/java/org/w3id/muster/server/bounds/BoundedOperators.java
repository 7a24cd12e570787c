package org.w3id.muster.server.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Jena's operators on a TDB2 store, with a bound on the memory of those that hold rows: sorting, telling apart, grouping,
 * and the side of a join, of OPTIONAL or of MINUS that is held while the other streams by. All look at the budget.
 */
final class BoundedOperators extends OpExecutorTDB2 {

    private final QueryBudget budget;

    BoundedOperators(ExecutionContext context, QueryBudget budget) {
        super(context);
        this.budget = budget;
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return new Looking(super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return new Looking(super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return new BoundedPath(path.getTriplePath(), input, execCxt, budget);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        MemoryShare share = budget.share();
        List<ExprAggregator> aggregators = new ArrayList<>();
        group.getAggregators().forEach(each -> aggregators.add(BoundedAggregator.of(each, budget, share)));
        aggregators.add(GroupKeys.of(group.getGroupVars(), share));
        return new Closing(
                new QueryIterGroup(exec(group.getSubOp(), input), group.getGroupVars(), aggregators, execCxt), share);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return joined(exec(join.getLeft(), input), exec(join.getRight(), root()));
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        if (table.isJoinIdentity() || input.isJoinIdentity()) {
            return super.execute(table, input);
        }
        return joined(table.getTable().iterator(execCxt), input);
    }

    /** The left side is held. */
    private QueryIterator joined(QueryIterator left, QueryIterator right) {
        MemoryShare share = budget.share();
        return new Closing(Join.join(new Holding(left, share), right, execCxt), share);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        MemoryShare share = budget.share();
        QueryIterator held = new Holding(exec(join.getRight(), root()), share);
        return new Closing(Join.leftJoin(exec(join.getLeft(), input), held, join.getExprs(), execCxt), share);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        MemoryShare share = budget.share();
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        QueryIterator held = new Holding(exec(minus.getRight(), root()), share);
        return new Closing(QueryIterMinus.create(exec(minus.getLeft(), input), held, common, execCxt), share);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        List<SortCondition> order = distinct.getSubOp() instanceof OpOrder sorted ? sorted.getConditions() : List.of();
        return new DistinctRows(exec(distinct.getSubOp(), input), order, execCxt, budget);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new SortedRows(exec(order.getSubOp(), input), order(order.getConditions()), execCxt, budget);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        return new TopRows(exec(top.getSubOp(), input), order(top.getConditions()), top.getLimit(), execCxt, budget);
    }

    private WatchedOrder order(List<SortCondition> conditions) {
        return new WatchedOrder(conditions, execCxt, budget);
    }

    /** Rows that stream by. */
    private final class Looking extends QueryIteratorWrapper {

        Looking(QueryIterator rows) {
            super(rows);
        }

        @Override
        protected Binding moveToNextBinding() {
            budget.look();
            return super.moveToNextBinding();
        }
    }

    /** Rows that somebody is going to keep. */
    private static final class Holding extends QueryIteratorWrapper {

        private final MemoryShare share;

        Holding(QueryIterator rows, MemoryShare share) {
            super(rows);
            this.share = share;
        }

        @Override
        protected Binding moveToNextBinding() {
            Binding row = super.moveToNextBinding();
            share.hold(Sizes.of(row));
            return row;
        }
    }

    /** The result of an operator, with whose end its memory is free. */
    private final class Closing extends QueryIteratorWrapper {

        private final MemoryShare share;

        Closing(QueryIterator result, MemoryShare share) {
            super(result);
            this.share = share;
        }

        @Override
        protected Binding moveToNextBinding() {
            budget.look();
            return super.moveToNextBinding();
        }

        @Override
        protected void closeIterator() {
            super.closeIterator();
            share.close();
        }
    }
}
