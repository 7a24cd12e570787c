package org.w3id.muster.server.bounds;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Rewrites expressions into ones with bounds: each function looks at the budget, at its arguments where it would cost
 * more than they are long, and at what it has made. So every step is short, as all that goes into it is. For one query.
 *
 * <p>Left as they are: comparisons, logic and what chooses between its arguments. They are cheap, and the optimiser knows
 * them.
 */
final class BoundedExpressions extends ExprTransformCopy {

    private static final Set<Class<? extends Expr>> AS_THEY_ARE = Set.of(E_LogicalAnd.class, E_LogicalOr.class,
            E_LogicalNot.class, E_Equals.class, E_NotEquals.class, E_LessThan.class, E_LessThanOrEqual.class,
            E_GreaterThan.class, E_GreaterThanOrEqual.class, E_OneOf.class, E_NotOneOf.class, E_Bound.class,
            E_If.class, E_Coalesce.class, E_SameTerm.class);

    private final QueryBudget budget;
    private final BoundedPatterns patterns;
    private final MemoryShare remembered;

    BoundedExpressions(QueryBudget budget) {
        this.budget = budget;
        this.patterns = new BoundedPatterns(budget);
        this.remembered = budget.share();
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr copy = super.transform(function, argument);
        if (copy instanceof E_BNode.BNode1 blank) {
            return new BoundedBlankNode(blank, remembered, budget);
        }
        return bounded(function, copy, (values, environment) -> {
            if (function instanceof E_IRI) {
                BoundedTexts.checkIri(budget, values);
            }
            return function.eval(values.get(0), environment);
        });
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        return bounded(function, super.transform(function, first, second), (values, environment) -> {
            switch (function) {
                case E_StrContains contains -> BoundedTexts.checkSearch(budget, "CONTAINS", values);
                case E_StrBefore before -> BoundedTexts.checkSearch(budget, "STRBEFORE", values);
                case E_StrAfter after -> BoundedTexts.checkSearch(budget, "STRAFTER", values);
                case E_StrDatatype typed -> BoundedNumbers.checkRead(budget, values.get(0).asNode(),
                        values.get(1).asNode().isURI() ? values.get(1).asNode().getURI() : "");
                case E_Add add -> BoundedNumbers.checkValues(budget, values);
                case E_Subtract subtract -> BoundedNumbers.checkValues(budget, values);
                case E_Multiply multiply -> BoundedNumbers.checkValues(budget, values);
                case E_Divide divide -> BoundedNumbers.checkValues(budget, values);
                default -> {
                    // its cost grows with its arguments, which are bounded
                }
            }
            NodeValue result = function.eval(values.get(0), values.get(1), environment);
            BoundedNumbers.checkValues(budget, List.of(result));
            return result;
        });
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
        return bounded(function, super.transform(function, first, second, third),
                (values, environment) -> function.eval(values.get(0), values.get(1), values.get(2), environment));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        Expr copy = super.transform(function, arguments);
        return switch (function) {
            case E_Regex regex -> bounded(function, copy, (values, environment) -> patterns.regex(values));
            case E_StrReplace replace -> bounded(function, copy, (values, environment) -> patterns.replace(values));
            case E_StrConcat concat -> bounded(function, copy, (values, environment) -> {
                BoundedTexts.checkConcat(budget, values);
                return concat.eval(values);
            });
            case E_Function byIri -> {
                NamedFunction named = NamedFunction.of(byIri.getFunctionIRI(), budget);
                yield bounded(function, copy, named::eval);
            }
            default -> bounded(function, copy, (values, environment) -> function.eval(values, environment));
        };
    }

    private Expr bounded(ExprFunction function, Expr copy, BoundedFunction.Evaluation evaluation) {
        if (AS_THEY_ARE.contains(function.getClass())) {
            return copy;
        }
        String iri = function.getFunctionIRI();
        String name = iri != null ? iri : function.getFunctionSymbol().getSymbol();
        return new BoundedFunction(name, new ExprList(((ExprFunction) copy).getArgs()), evaluation, budget);
    }
}
