package org.w3id.muster.server.bounds;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;

/**
 * Looks through a query before anything runs, and refuses what it may not ask for: SERVICE, functions, aggregates and
 * properties that are not on the list, more rows of VALUES than are taken, numbers and patterns that cost too much.
 *
 * <p>It walks the algebra, so it sees sub-queries, EXISTS, property paths, sort conditions and the arguments of aggregates
 * at any depth. For one query.
 */
public final class Admission extends OpVisitorBase {

    /** Patterns and steps of paths in the largest query. The optimiser's work grows with their square. */
    private static final int MOST_PATTERNS = 2000;

    private final int mostRows;
    private int rows;
    private int patterns;

    private final ExprVisitorBase expressions = new ExprVisitorBase() {
        @Override
        public void visit(NodeValue value) {
            BoundedNumbers.admit(value.asNode());
        }

        @Override
        public void visit(ExprFunctionN function) {
            switch (function) {
                case E_Function called -> AllowedFunctions.check(called.getFunctionIRI());
                case E_Call call -> throw AllowedFunctions.forbidden(
                        "CALL runs a function that is only known while the query runs.",
                        "Name the function in the query.");
                case E_Regex regex -> pattern(regex.getArg(2), regex.getArg(3));
                case E_StrReplace replace -> pattern(replace.getArg(2), replace.getArg(4));
                default -> {
                    // what it costs is counted while it runs
                }
            }
        }
    };

    private Admission(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * Looks at the text, before it is parsed.
     *
     * @throws ProblemException if it holds what the parser would need long for
     */
    public static void checkText(String query) {
        BoundedNumbers.admit(query);
    }

    /**
     * Looks at the parsed query.
     *
     * @param mostRows most rows of VALUES
     * @throws ProblemException saying what it may not ask for
     */
    public static void check(Query query, int mostRows) {
        Admission admission = new Admission(mostRows);
        Walker.walk(Algebra.compile(query), admission, admission.expressions);
    }

    @Override
    public void visit(OpService service) {
        throw AllowedFunctions.forbidden("The query has a SERVICE, and this endpoint calls no other.",
                "Ask the other endpoint yourself and join the answers, for example by VALUES.");
    }

    @Override
    public void visit(OpTable table) {
        rows += table.getTable().size();
        if (rows > mostRows) {
            throw ProblemDetail.of("too-many-values", 413, "The query holds too much data",
                    "Its VALUES have more than " + mostRows + " rows.", "Send it in parts.").toException();
        }
        table.getTable().rows().forEachRemaining(
                (Binding row) -> row.forEach((variable, value) -> BoundedNumbers.admit(value)));
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(this::visit);
    }

    @Override
    public void visit(OpQuadPattern pattern) {
        pattern.getBasicPattern().forEach(this::visit);
    }

    private void visit(Triple triple) {
        BoundedNumbers.admit(triple.getObject());
        step(triple.getPredicate());
    }

    @Override
    public void visit(OpPath path) {
        BoundedNumbers.admit(path.getTriplePath().getSubject());
        BoundedNumbers.admit(path.getTriplePath().getObject());
        path.getTriplePath().getPath().visit(new PathSteps(this::step));
    }

    @Override
    public void visit(OpOrder order) {
        // the walker does not go into sort conditions
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
    }

    @Override
    public void visit(OpGroup group) {
        // nor into the arguments of aggregates
        for (ExprAggregator each : group.getAggregators()) {
            Aggregator aggregator = each.getAggregator();
            if (BoundedAggregator.plain(aggregator).isEmpty()) {
                throw AllowedFunctions.aggregate(aggregator.toString());
            }
            ExprList arguments = aggregator.getExprList();
            if (arguments != null) {
                Walker.walk(arguments, this, expressions);
            }
        }
    }

    private void step(Node predicate) {
        if (++patterns > MOST_PATTERNS) {
            throw ProblemDetail.of("query-too-large", 422, "The query is too large",
                    "It has more than " + MOST_PATTERNS + " patterns and steps of paths.",
                    "Name many things by VALUES in place of a pattern for each.").toException();
        }
        if (predicate.isURI()) {
            AllowedFunctions.checkProperty(predicate.getURI());
        }
    }

    private static void pattern(Expr pattern, @Nullable Expr flags) {
        if (pattern.isConstant() && pattern.getConstant().isString()) {
            String chosen = flags != null && flags.isConstant() && flags.getConstant().isString()
                    ? flags.getConstant().getString()
                    : "";
            BoundedPatterns.admit(pattern.getConstant().getString(), chosen);
        }
    }
}
