package org.w3id.muster.server.bounds;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate of SPARQL that counts what it holds in memory. It evaluates the expression once for each row, tells values
 * apart itself where DISTINCT is asked for, and hands the rest to Jena's aggregate.
 */
final class BoundedAggregator extends AggregatorBase {

    private static final Var VALUE = Var.alloc(".value");
    private static final ExprVar OF_VALUE = new ExprVar(VALUE);
    private static final long ACCUMULATOR = 300;
    private static final long REMEMBERED = 64;
    /** A text grows in a builder of twice its length and is then copied. */
    private static final int COPIES_OF_A_TEXT = 4;

    private final Aggregator original;
    private final Aggregator plain;
    private final @Nullable Expr expression;
    private final int separator;
    private final QueryBudget budget;
    private final MemoryShare share;

    private BoundedAggregator(Aggregator original, Aggregator plain, QueryBudget budget, MemoryShare share) {
        super(original.getName(), isDistinct(original), original.getExprList());
        this.original = original;
        this.plain = plain;
        this.expression = original.getExprList() == null || original.getExprList().isEmpty()
                ? null
                : original.getExprList().get(0);
        this.separator = plain instanceof AggGroupConcat concat && concat.getSeparator() != null
                ? concat.getSeparator().length()
                : 1;
        this.budget = budget;
        this.share = share;
    }

    static ExprAggregator of(ExprAggregator aggregator, QueryBudget budget, MemoryShare share) {
        Aggregator original = aggregator.getAggregator();
        return new ExprAggregator(aggregator.getVar(), new BoundedAggregator(original,
                plain(original).orElseThrow(() -> AllowedFunctions.aggregate(original.getName())), budget, share));
    }

    /**
     * The aggregate of Jena that takes each value that it is given, as it is; empty for one that is not of SPARQL.
     */
    static Optional<Aggregator> plain(Aggregator aggregator) {
        return Optional.ofNullable(switch (aggregator) {
            case AggCount count -> count;
            case AggCountDistinct count -> new AggCount();
            case AggNull none -> none;
            case AggCountVar count -> new AggCountVar(OF_VALUE);
            case AggCountVarDistinct count -> new AggCountVar(OF_VALUE);
            case AggSum sum -> new AggSum(OF_VALUE);
            case AggSumDistinct sum -> new AggSum(OF_VALUE);
            case AggAvg average -> new AggAvg(OF_VALUE);
            case AggAvgDistinct average -> new AggAvg(OF_VALUE);
            case AggMin min -> new AggMin(OF_VALUE);
            case AggMinDistinct min -> new AggMin(OF_VALUE);
            case AggMax max -> new AggMax(OF_VALUE);
            case AggMaxDistinct max -> new AggMax(OF_VALUE);
            case AggSample sample -> new AggSample(OF_VALUE);
            case AggSampleDistinct sample -> new AggSample(OF_VALUE);
            case AggGroupConcat concat -> new AggGroupConcat(OF_VALUE, concat.getSeparator());
            case AggGroupConcatDistinct concat -> new AggGroupConcat(OF_VALUE, concat.getSeparator());
            default -> null;
        });
    }

    private static boolean isDistinct(Aggregator aggregator) {
        return switch (aggregator) {
            case AggCountDistinct count -> true;
            case AggCountVarDistinct count -> true;
            case AggSumDistinct sum -> true;
            case AggAvgDistinct average -> true;
            case AggGroupConcatDistinct concat -> true;
            // of the least, the largest or any value it makes no difference
            default -> false;
        };
    }

    @Override
    public Accumulator createAccumulator() {
        share.hold(ACCUMULATOR);
        return new Counted();
    }

    private final class Counted implements Accumulator {

        private final Accumulator accumulator = plain.createAccumulator();
        private final Set<Object> seen = new HashSet<>();
        private long largest;
        private long characters;

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            budget.look();
            if (expression == null) {
                if (!isDistinct || isNew(new BindingProjectNamed(row), Sizes.of(row))) {
                    accumulator.accumulate(row, environment);
                }
                return;
            }
            NodeValue value = ExprLib.evalOrNull(expression, row, environment);
            if (value == null) {
                accumulator.accumulate(BindingFactory.empty(), environment);
                return;
            }
            Node node = value.asNode();
            if (!isDistinct || isNew(node, Sizes.of(node))) {
                count(node);
                accumulator.accumulate(BindingFactory.binding(VALUE, node), environment);
            }
        }

        private boolean isNew(Object value, long size) {
            boolean isNew = seen.add(value);
            if (isNew) {
                share.hold(REMEMBERED + size);
            }
            return isNew;
        }

        private void count(Node node) {
            if (plain instanceof AggGroupConcat) {
                long added = Sizes.characters(node) + separator;
                characters += added;
                BoundedTexts.check(budget, "GROUP_CONCAT", characters);
                share.hold(COPIES_OF_A_TEXT * added);
            } else if (Sizes.of(node) > largest) {
                share.hold(Sizes.of(node) - largest);
                largest = Sizes.of(node);
            }
        }

        @Override
        public @Nullable NodeValue getValue() {
            return accumulator.getValue();
        }
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return original.getValueEmpty();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new BoundedAggregator(original.copy(expressions), plain, budget, share);
    }

    @Override
    public boolean equals(Aggregator other, boolean byAlgebra) {
        return other instanceof BoundedAggregator that && original.equals(that.original, byAlgebra);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }
}
