package org.w3id.muster.server.bounds;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of SPARQL that looks at the budget before it runs and at the length of its result. */
final class BoundedFunction extends ExprFunctionN {

    /** The function itself, on the values of its arguments. */
    interface Evaluation {
        NodeValue of(List<NodeValue> values, FunctionEnv environment);
    }

    private final String name;
    private final Evaluation evaluation;
    private final QueryBudget budget;

    /** @param name the word of SPARQL or the IRI: two functions of one name are the same function */
    BoundedFunction(String name, ExprList arguments, Evaluation evaluation, QueryBudget budget) {
        super(name, arguments);
        this.name = name;
        this.evaluation = evaluation;
        this.budget = budget;
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        budget.look();
        List<NodeValue> values = new ArrayList<>(args.size());
        for (Expr argument : args) {
            values.add(argument.eval(row, environment));
        }
        return BoundedTexts.checked(budget, name, evaluation.of(values, environment));
    }

    /** Nothing is evaluated before the query runs: Jena folds what it can evaluate without a row. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        throw new ExprEvalException(name + " is evaluated row by row");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedFunction(name, arguments, evaluation, budget);
    }
}
