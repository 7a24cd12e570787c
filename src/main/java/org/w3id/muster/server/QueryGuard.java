package org.w3id.muster.server;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;

/**
 * Parses a query and refuses, before anything runs, what would reach outside the store: SERVICE, functions that are not
 * SPARQL's, and other languages than SPARQL 1.1/1.2. Bounds the texts that the query can make. FROM and GRAPH are harmless: they only name graphs of the store.
 *
 * <p>The check walks the algebra, so it sees sub-queries, EXISTS and aggregates at any depth. Property paths are left out: their steps are only ever matched.
 * Stateless.
 */
public final class QueryGuard {

    private final Limits limits;

    public QueryGuard(Limits limits) {
        this.limits = limits;
    }

    /**
     * Parses and checks.
     *
     * @param base resolves relative IRIs: the URL of the endpoint
     * @throws ProblemException saying what is wrong and where
     */
    public Query admit(String text, String base) {
        return admit(text, base, List.of(), List.of());
    }

    /** Parses and checks a query whose request names its dataset, by the IRIs of graphs of the store. */
    Query admit(String text, String base, List<String> defaultGraphs, List<String> namedGraphs) {
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
            if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
                // SPARQL 1.1 Protocol §2.1.4: the dataset of the request wins over that of the query
                query.getGraphURIs().clear();
                query.getNamedGraphURIs().clear();
                defaultGraphs.forEach(query::addGraphURI);
                namedGraphs.forEach(query::addNamedGraphURI);
            }
            Check check = new Check();
            Walker.walk(Algebra.compile(query), check, check.expressions);
            return BoundedText.in(query);
        } catch (QueryException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep();
            }
            throw unreadable(SyntaxFault.of(text, e));
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static ProblemException unreadable(SyntaxFault fault) {
        if (fault.update()) {
            return readOnly(fault.found().toUpperCase(Locale.ROOT) + " would change the data").toException();
        }
        ProblemDetail problem = ProblemDetail.of("query-syntax", 400, "The query cannot be read", fault.sentence(),
                fault.remedy()).with("found", fault.found()).with("expected", fault.expected());
        return fault.place().map(at -> problem.with("line", at.line()).with("column", at.column())).orElse(problem)
                .toException();
    }

    /** The problem that a request wants to write. */
    static ProblemDetail readOnly(String why) {
        return ProblemDetail.of("read-only", 403, "Nothing can be changed here",
                why + ". This endpoint is read-only: an edition never changes.",
                "Ask by SELECT, ASK, CONSTRUCT or DESCRIBE. New data goes into files, and ./muster build makes an edition "
                        + "of them.");
    }

    static ProblemException tooDeep() {
        return ProblemDetail.of("query-too-deep", 400, "The query is nested too deeply",
                "Its brackets, groups or UNIONs lie more levels deep than can be followed.",
                "Flatten it: VALUES says in one level what a chain of UNION or || says in thousands.").toException();
    }

    static ProblemException forbidden(String what, String remedy) {
        return ProblemDetail.of("forbidden-in-query", 403, "The query asks for what this endpoint never does",
                what, remedy).toException();
    }

    private static void checkProperty(Node node) {
        if (node.isURI()) {
            AllowedFunctions.check(node.getURI());
        }
    }

    private final class Check extends OpVisitorBase {

        private int rows;

        private final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionN function) {
                if (function instanceof E_Function called) {
                    AllowedFunctions.check(called.getFunctionIRI());
                } else if (function instanceof E_Call) {
                    throw forbidden("CALL runs a function that is only known while the query runs.",
                            "Name the function in the query.");
                }
            }
        };

        @Override
        public void visit(OpService service) {
            throw forbidden("The query has a SERVICE, and this endpoint calls no other.",
                    "Ask the other endpoint yourself and join the answers, for example by VALUES.");
        }

        @Override
        public void visit(OpTable table) {
            rows += table.getTable().size();
            if (rows > limits.valuesRows()) {
                throw ProblemDetail.of("too-many-values", 413, "The query holds too much data",
                        "Its VALUES have more than " + limits.valuesRows() + " rows.", "Send it in parts.")
                        .toException();
            }
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> checkProperty(triple.getPredicate()));
        }

        @Override
        public void visit(OpQuadPattern pattern) {
            pattern.getBasicPattern().forEach((Triple triple) -> checkProperty(triple.getPredicate()));
        }

        @Override
        public void visit(OpOrder order) {
            // the walker does not go into sort conditions
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
        }

        @Override
        public void visit(OpGroup group) {
            // the walker does not go into the arguments of aggregates
            for (ExprAggregator aggregator : group.getAggregators()) {
                ExprList arguments = aggregator.getAggregator().getExprList();
                if (arguments != null) {
                    Walker.walk(arguments, this, expressions);
                }
            }
        }
    }
}
