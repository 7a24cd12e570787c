package org.w3id.muster.server;

import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.w3id.muster.server.bounds.Admission;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;

/**
 * Parses a query and refuses, before anything runs, what it may not ask for ({@link Admission}), and other languages than
 * SPARQL 1.1/1.2. FROM and GRAPH are harmless: they only name graphs of the store. Stateless.
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
            Admission.checkText(text);
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
            if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
                // SPARQL 1.1 Protocol §2.1.4: the dataset of the request wins over that of the query
                query.getGraphURIs().clear();
                query.getNamedGraphURIs().clear();
                defaultGraphs.forEach(query::addGraphURI);
                namedGraphs.forEach(query::addNamedGraphURI);
            }
            Admission.check(query, limits.valuesRows());
            return query;
        } catch (ExprEvalException e) {
            // the parser compiles the regular expressions that are written in the query
            throw ProblemDetail.of("query-syntax", 400, "The query cannot be read",
                    "A regular expression in it cannot be read: " + firstLine(e) + ".",
                    "Correct the pattern; a backslash is written twice in a SPARQL string.").toException();
        } catch (QueryException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep();
            }
            throw unreadable(SyntaxFault.of(text, e));
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    /** What Java says of a pattern, without the pattern itself, which may be long. */
    private static String firstLine(ExprEvalException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                .replaceFirst("^.*PatternSyntaxException: ", "");
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
}
