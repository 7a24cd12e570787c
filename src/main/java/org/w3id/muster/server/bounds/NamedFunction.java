package org.w3id.muster.server.bounds;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function that is named by its IRI, from the list of {@link AllowedFunctions}. For one query. */
final class NamedFunction {

    private final String iri;
    private final FunctionBase function;
    private final QueryBudget budget;

    private NamedFunction(String iri, FunctionBase function, QueryBudget budget) {
        this.iri = iri;
        this.function = function;
        this.budget = budget;
    }

    static NamedFunction of(String iri, QueryBudget budget) {
        return new NamedFunction(iri, AllowedFunctions.find(iri).orElseThrow(() -> {
            AllowedFunctions.check(iri);
            return new IllegalStateException(iri);
        }), budget);
    }

    NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
        if (iri.startsWith(XSDDatatype.XSD) && !values.isEmpty()) {
            BoundedNumbers.checkRead(budget, values.get(0).asNode(), iri);
        }
        try {
            NodeValue result = function.exec(values);
            BoundedNumbers.checkValues(budget, List.of(result));
            return result;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ExprEvalException(iri + ": " + e.getMessage(), e);
        }
    }
}
