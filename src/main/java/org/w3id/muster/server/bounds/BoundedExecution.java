package org.w3id.muster.server.bounds;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Puts the bounds into the settings that Jena runs a query with. Stateless. */
public final class BoundedExecution {

    private BoundedExecution() {}

    /** Bounds the query that is run with these settings, and that one only. */
    public static void configure(Context settings, QueryBudget budget) {
        settings.set(ARQConstants.symCancelQuery, budget.cancelSignal());
        settings.set(ARQConstants.sysOptimizerFactory, optimizer(budget));
        QC.setFactory(settings, context -> new BoundedOperators(context, budget));
        // the functions of the list are bound by BoundedExpressions; nothing else is looked up by a name
        FunctionRegistry.set(settings, new FunctionRegistry());
        settings.set(ARQ.enablePropertyFunctions, false);
        settings.set(ARQ.propertyFunctions, false);
        PropertyFunctionRegistry.set(settings, new PropertyFunctionRegistry());
    }

    private static RewriteFactory optimizer(QueryBudget budget) {
        return context -> {
            Rewrite standard = Optimize.stdOptimizationFactory.create(context);
            return op -> standard
                    .rewrite(Transformer.transform(new TransformCopy(), new BoundedExpressions(budget), op));
        };
    }
}
