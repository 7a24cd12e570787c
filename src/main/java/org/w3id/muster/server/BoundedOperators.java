package org.w3id.muster.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Jena's operators on a TDB2 store, those that hold rows in memory with a bound ({@link HeldRows}): GROUP BY, which Jena
 * never moves to disk, and the side of a hash join, of OPTIONAL or of MINUS that is held while the other streams by.
 */
final class BoundedOperators extends OpExecutorTDB2 {

    private final HeldRows rows;

    private BoundedOperators(ExecutionContext context, HeldRows rows) {
        super(context);
        this.rows = rows;
    }

    /** For one query. */
    static OpExecutorFactory factory(int mostRows) {
        HeldRows rows = new HeldRows(mostRows);
        return context -> new BoundedOperators(context, rows);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        HeldRows.Share share = rows.share();
        List<ExprAggregator> aggregators = new ArrayList<>();
        group.getAggregators().forEach(each -> aggregators.add(CountedAggregator.remembering(each, share)));
        aggregators.add(CountedAggregator.ofGroups(share));
        return new Closing(
                new QueryIterGroup(exec(group.getSubOp(), input), group.getGroupVars(), aggregators, execCxt),
                share);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        HeldRows.Share share = rows.share();
        QueryIterator held = new Holding(exec(join.getLeft(), input), share);
        return new Closing(Join.join(held, exec(join.getRight(), root()), execCxt), share);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        HeldRows.Share share = rows.share();
        QueryIterator held = new Holding(exec(join.getRight(), root()), share);
        return new Closing(Join.leftJoin(exec(join.getLeft(), input), held, join.getExprs(), execCxt), share);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        HeldRows.Share share = rows.share();
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        QueryIterator held = new Holding(exec(minus.getRight(), root()), share);
        return new Closing(QueryIterMinus.create(exec(minus.getLeft(), input), held, common, execCxt), share);
    }

    /** Rows that somebody is going to keep. */
    private static final class Holding extends QueryIteratorWrapper {

        private final HeldRows.Share share;

        Holding(QueryIterator rows, HeldRows.Share share) {
            super(rows);
            this.share = share;
        }

        @Override
        protected Binding moveToNextBinding() {
            share.hold(1);
            return super.moveToNextBinding();
        }
    }

    /** The result of an operator, with whose end its rows are free. */
    private static final class Closing extends QueryIteratorWrapper {

        private final HeldRows.Share share;

        Closing(QueryIterator result, HeldRows.Share share) {
            super(result);
            this.share = share;
        }

        @Override
        protected void closeIterator() {
            super.closeIterator();
            share.close();
        }
    }
}
