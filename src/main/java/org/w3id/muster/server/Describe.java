package org.w3id.muster.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.muster.site.ProblemDetail;

/**
 * DESCRIBE as a stream. Jena would build the whole answer in memory; this sends each triple on as it is found, and
 * remembers only which things were described.
 *
 * <p>The description of a thing: the triples of the default graph that it is the subject of, and those of blank nodes
 * found there.
 */
final class Describe {

    private static final int MOST_THINGS = 100_000;

    private final DatasetGraph dataset;
    private final Consumer<Triple> out;
    private final Set<Node> described = new HashSet<>();

    private Describe(DatasetGraph dataset, Consumer<Triple> out) {
        this.dataset = dataset;
        this.out = out;
    }

    /** Describes what the query names and finds. {@code execution} runs a SELECT query. */
    static void run(Query query, DatasetGraph store, Function<Query, QueryExec> execution, Consumer<Triple> out) {
        DatasetGraph dataset = query.hasDatasetDescription()
                ? DynamicDatasets.dynamicDataset(query.getDatasetDescription(), store, false)
                : store;
        Describe describe = new Describe(dataset, out);
        query.getResultURIs().forEach(describe::describe);
        if (query.getQueryPattern() != null && !query.getResultVars().isEmpty()) {
            Query select = query.cloneQuery();
            select.setQuerySelectType();
            select.setDistinct(true);
            try (QueryExec exec = execution.apply(select)) {
                RowSet rows = exec.select();
                while (rows.hasNext()) {
                    Binding row = rows.next();
                    for (Var variable : rows.getResultVars()) {
                        Node node = row.get(variable);
                        if (node != null) {
                            describe.describe(node);
                        }
                    }
                }
            }
        }
    }

    private void describe(Node thing) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(thing);
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (node.isLiteral() || !described.add(node)) {
                continue;
            }
            if (described.size() > MOST_THINGS) {
                throw ProblemDetail.of("result-too-large", 422, "The result is too large",
                        "DESCRIBE found more than " + MOST_THINGS + " things.", "Add LIMIT.").toException();
            }
            Iterator<Triple> triples = dataset.getDefaultGraph().find(node, Node.ANY, Node.ANY);
            while (triples.hasNext()) {
                Triple triple = triples.next();
                out.accept(triple);
                if (triple.getObject().isBlank()) {
                    open.add(triple.getObject());
                }
            }
        }
    }
}
