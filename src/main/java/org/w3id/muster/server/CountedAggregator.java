package org.w3id.muster.server;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** An aggregate that counts what it holds in memory: a row for each group, or a row for each value it remembers. */
final class CountedAggregator extends AggregatorBase {

    /** Those that keep one value, however many rows they see. */
    private static final Set<Class<? extends Aggregator>> OF_ONE_VALUE = Set.of(AggCount.class, AggCountVar.class,
            AggSum.class, AggAvg.class, AggMin.class, AggMax.class, AggSample.class);
    private static final Var GROUPS = Var.alloc(".groups");
    private static final int CHARACTERS_OF_A_ROW = 100;

    private final Aggregator counted;
    private final HeldRows.Share share;
    private final boolean groups;

    private CountedAggregator(Aggregator counted, HeldRows.Share share, boolean groups) {
        super(counted.getName(), false, counted.getExprList());
        this.counted = counted;
        this.share = share;
        this.groups = groups;
    }

    /** One that gives no value and counts the groups, of which each gets an accumulator. */
    static ExprAggregator ofGroups(HeldRows.Share share) {
        return new ExprAggregator(GROUPS, new CountedAggregator(new AggNull(), share, true));
    }

    /** The aggregate itself, counted if it remembers many values, such as COUNT(DISTINCT) or GROUP_CONCAT. */
    static ExprAggregator remembering(ExprAggregator aggregator, HeldRows.Share share) {
        return OF_ONE_VALUE.contains(aggregator.getAggregator().getClass())
                ? aggregator
                : new ExprAggregator(aggregator.getVar(),
                        new CountedAggregator(aggregator.getAggregator(), share, false));
    }

    @Override
    public Accumulator createAccumulator() {
        if (groups) {
            share.hold(1);
            return counted.createAccumulator();
        }
        Accumulator accumulator = counted.createAccumulator();
        return new Accumulator() {
            @Override
            public void accumulate(Binding row, FunctionEnv environment) {
                share.hold(1 + length(row, environment) / CHARACTERS_OF_A_ROW);
                accumulator.accumulate(row, environment);
            }

            @Override
            public @Nullable NodeValue getValue() {
                return accumulator.getValue();
            }
        };
    }

    /** Characters that a GROUP_CONCAT adds to its text. */
    private int length(Binding row, FunctionEnv environment) {
        if (counted instanceof AggGroupConcat || counted instanceof AggGroupConcatDistinct) {
            Expr expression = counted.getExprList().get(0);
            try {
                return expression.eval(row, environment).asString().length();
            } catch (ExprEvalException e) {
                return 0;
            }
        }
        return 0;
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return counted.getValueEmpty();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new CountedAggregator(counted.copy(expressions), share, groups);
    }

    @Override
    public boolean equals(Aggregator other, boolean byAlgebra) {
        return other instanceof CountedAggregator that && counted.equals(that.counted, byAlgebra);
    }

    @Override
    public int hashCode() {
        return counted.hashCode();
    }
}
