package org.w3id.muster.server;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.w3id.muster.server.bounds.BoundedExecution;
import org.w3id.muster.server.bounds.QueryBudget;

/** An admitted query inside its transaction. Used by the one thread that runs it; the signal comes from another. */
final class RunningQuery {

    private final Query query;
    private final DatasetGraph dataset;
    private final Context settings;
    private final QueryBudget budget;

    /**
     * @param settings settings for Jena, from the Fuseki configuration
     * @param budget what it may cost
     */
    RunningQuery(Query query, DatasetGraph dataset, Context settings, QueryBudget budget) {
        this.query = query;
        this.dataset = dataset;
        this.settings = settings;
        this.budget = budget;
    }

    Query query() {
        return query;
    }

    /** What who asks may want to know beside the result. */
    List<String> remarks() {
        return UnknownTerms.remarks(query, dataset.getDefaultGraph());
    }

    /** What it may cost. */
    QueryBudget budget() {
        return budget;
    }

    /** The execution of the query itself; to be closed by the caller. */
    QueryExec execution() {
        return execution(query);
    }

    private QueryExec execution(Query toRun) {
        Context own = Context.setupContextForDataset(settings, dataset);
        BoundedExecution.configure(own, budget);
        return QueryExec.dataset(dataset).query(toRun).context(own).build();
    }

    /** Sends the triples of a CONSTRUCT or DESCRIBE on, one by one. */
    void triples(Consumer<Triple> out) {
        Consumer<Triple> checked = triple -> {
            budget.look();
            out.accept(triple);
        };
        if (query.isDescribeType()) {
            Describe.run(query, dataset, this::execution, checked);
            return;
        }
        try (QueryExec exec = execution()) {
            Iterator<Triple> triples = exec.constructTriples();
            while (triples.hasNext()) {
                checked.accept(triples.next());
            }
        }
    }
}
