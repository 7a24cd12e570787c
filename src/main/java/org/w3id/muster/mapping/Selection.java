package org.w3id.muster.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A SELECT in SPARQL with parameters: variables that get a value from outside. Values are put in as terms after the text
 * is parsed, so nothing in them is ever read as SPARQL. Immutable.
 */
public final class Selection {

    private final Query query;
    private final Map<Var, Node> values;

    private Selection(Query query, Map<Var, Node> values) {
        this.query = query;
        this.values = values;
    }

    /**
     * A query whose first variable are the IRIs wanted.
     *
     * @throws org.apache.jena.query.QueryException if the text is not SPARQL
     * @throws IllegalArgumentException if it is no SELECT
     */
    public static Selection of(String sparql) {
        Query query = QueryFactory.create(sparql);
        if (!query.isSelectType()) {
            throw new IllegalArgumentException("things are selected by a SELECT query, this is another one: " + sparql);
        }
        return new Selection(query, Map.of());
    }

    /**
     * The same with a value for a variable.
     *
     * @param variable its name without the question mark
     * @param value an Iri, a Ref or a literal of a type that components may have
     * @throws IllegalArgumentException if values of this type are not mapped, or the query does not have the variable
     */
    public Selection with(String variable, Object value) {
        if (!Pattern.compile("[?$]" + Pattern.quote(variable) + "(?!\\w)").matcher(query.toString()).find()) {
            throw new IllegalArgumentException("the query has no variable ?" + variable + ": " + query);
        }
        Map<Var, Node> more = new HashMap<>(values);
        more.put(Var.alloc(variable), SlotBuilder.term(value));
        return new Selection(query, more);
    }

    /** The query with the values in it. */
    public Query query() {
        return QueryTransformOps.replaceVars(query, values);
    }
}
