package org.w3id.muster.server.bounds;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code BNODE(text)}, which remembers each row that it has seen. */
final class BoundedBlankNode extends ExprFunction1 {

    private static final long REMEMBERED = 400;

    private final E_BNode.BNode1 function;
    private final MemoryShare share;
    private final QueryBudget budget;

    BoundedBlankNode(E_BNode.BNode1 function, MemoryShare share, QueryBudget budget) {
        super(function.getArg(), "bnode");
        this.function = function;
        this.share = share;
        this.budget = budget;
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        budget.look();
        share.hold(REMEMBERED + Sizes.of(row));
        return function.evalSpecial(row, environment);
    }

    @Override
    public NodeValue eval(NodeValue value) {
        throw new ExprEvalException("BNODE is evaluated row by row");
    }

    @Override
    public Expr copy(Expr argument) {
        return new BoundedBlankNode((E_BNode.BNode1) function.copy(argument), share, budget);
    }
}
