package org.w3id.muster.mapping;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.term.Iri;

/** One graph of a dataset in this process. A stream holds a read transaction until it is closed. */
final class LocalSource implements TripleSource {

    private final DatasetGraph dataset;
    private final Graph graph;
    private final boolean isDefault;

    /** The default graph. */
    LocalSource(DatasetGraph dataset) {
        this.dataset = dataset;
        this.graph = dataset.getDefaultGraph();
        this.isDefault = true;
    }

    /** A named graph. */
    LocalSource(DatasetGraph dataset, Node name) {
        this.dataset = dataset;
        this.graph = dataset.getGraph(name);
        this.isDefault = false;
    }

    @Override
    public Stream<Triple> construct(Query query) {
        return open(query, QueryExec::constructTriples);
    }

    @Override
    public Triples fetch(Mapping<?> mapping, Collection<Iri> roots) {
        List<Node> nodes = roots.stream().distinct().map(Iris::node).toList();
        return dataset.isInTransaction()
                ? Traversal.of(graph, mapping.shape(), nodes)
                : Txn.calculateRead(dataset, () -> Traversal.of(graph, mapping.shape(), nodes));
    }

    @Override
    public Stream<Iri> select(Query query) {
        return open(query, exec -> Iris.of(exec.select()));
    }

    @Override
    public void apply(Change change) {
        exclusively(() -> {
            change.removed().forEach(graph::delete);
            change.added().forEach(graph::add);
        });
    }

    @Override
    public void exclusively(Runnable work) {
        Txn.executeWrite(dataset, work);
    }

    /** Joins the transaction that the thread is in, or begins one that ends with the stream. */
    private <T> Stream<T> open(Query query, Function<QueryExec, Iterator<T>> run) {
        boolean own = !dataset.isInTransaction();
        if (own) {
            dataset.begin(ReadWrite.READ);
        }
        boolean opened = false;
        @Nullable
        QueryExec exec = null;
        try {
            exec = isDefault
                    ? QueryExec.dataset(dataset).query(query).build()
                    : QueryExec.graph(graph).query(query).build();
            QueryExec running = exec;
            Stream<T> stream = Iter.asStream(run.apply(running)).onClose(() -> close(running, own));
            opened = true;
            return stream;
        } finally {
            if (!opened) {
                close(exec, own);
            }
        }
    }

    private void close(@Nullable QueryExec exec, boolean own) {
        try {
            if (exec != null) {
                exec.close();
            }
        } finally {
            if (own) {
                dataset.end();
            }
        }
    }
}
