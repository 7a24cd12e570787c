package org.w3id.muster.server.bounds;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** An aggregate that gives no value and counts the memory of the keys of GROUP BY, one for each group. */
final class GroupKeys extends AggregatorBase {

    private static final Var NAME = Var.alloc(".keys");

    private final VarExprList keys;
    private final MemoryShare share;

    private GroupKeys(VarExprList keys, MemoryShare share) {
        super("KEYS", false, (ExprList) null);
        this.keys = keys;
        this.share = share;
    }

    static ExprAggregator of(VarExprList keys, MemoryShare share) {
        return new ExprAggregator(NAME, new GroupKeys(keys, share));
    }

    @Override
    public Accumulator createAccumulator() {
        return new Accumulator() {
            private boolean counted;

            @Override
            public void accumulate(Binding row, FunctionEnv environment) {
                if (!counted) {
                    counted = true;
                    long size = Sizes.ROW;
                    for (Var key : keys.getVars()) {
                        Node node = keys.get(key, row, environment);
                        size += node == null ? 0 : Sizes.of(node);
                    }
                    share.hold(size);
                }
            }

            @Override
            public @Nullable NodeValue getValue() {
                return null;
            }
        };
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return null;
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return this;
    }

    @Override
    public boolean equals(Aggregator other, boolean byAlgebra) {
        return other instanceof GroupKeys that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
