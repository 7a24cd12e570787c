package org.w3id.muster.server;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/** An admitted query inside its transaction. Used by the one thread that runs it; the signal comes from another. */
final class RunningQuery {

    private final Query query;
    private final DatasetGraph dataset;
    private final Context settings;
    private final AtomicBoolean cancel;
    private final int mostRows;

    /**
     * @param settings settings for Jena, from the Fuseki configuration
     * @param cancel set when the query is to stop
     * @param mostRows most rows that it may hold in memory
     */
    RunningQuery(Query query, DatasetGraph dataset, Context settings, AtomicBoolean cancel, int mostRows) {
        this.query = query;
        this.dataset = dataset;
        this.settings = settings;
        this.cancel = cancel;
        this.mostRows = mostRows;
    }

    Query query() {
        return query;
    }

    /** The execution of the query itself; to be closed by the caller. */
    QueryExec execution() {
        return execution(query);
    }

    private QueryExec execution(Query toRun) {
        Context own = Context.setupContextForDataset(settings, dataset);
        own.set(ARQConstants.symCancelQuery, cancel);
        QC.setFactory(own, BoundedOperators.factory(mostRows));
        return QueryExec.dataset(dataset).query(toRun).context(own).build();
    }

    /** Sends the triples of a CONSTRUCT or DESCRIBE on, one by one. */
    void triples(Consumer<Triple> out) {
        Consumer<Triple> checked = triple -> {
            if (cancel.get()) {
                throw new QueryCancelledException();
            }
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
