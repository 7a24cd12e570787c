package org.w3id.muster.mapping;

import java.net.URI;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.muster.term.Iri;

/**
 * Where triples come from and go to: the only seam between the layer and a store, the same for a store in this process
 * and one behind HTTP.
 *
 * <p>Safe for many threads if the store is. A stream must be closed, by the thread that opened it: it may hold a
 * transaction or a connection. Reading the same triple twice from one stream is allowed. What goes wrong in the store or
 * on the way to it is thrown as the unchecked exception of Jena that tells it; a stream never ends early in silence.
 */
public interface TripleSource {

    /** The triples of a CONSTRUCT query. */
    Stream<Triple> construct(Query query);

    /**
     * What a mapping needs to read these things, up to {@link Mapping#BATCH} of them. Any source can do it with the one
     * query of {@link Mapping#fetch}; one that is nearer to its data may do it faster.
     */
    default Triples fetch(Mapping<?> mapping, Collection<Iri> roots) {
        try (Stream<Triple> triples = construct(mapping.fetch(roots))) {
            return Triples.of(triples);
        }
    }

    /**
     * The IRIs that the first variable of a SELECT query is bound to, in the order of the rows; rows where it is
     * anything else than an IRI are left out.
     */
    Stream<Iri> select(Query query);

    /** Makes the change, all of it or nothing. */
    void apply(Change change);

    /**
     * Runs a piece of work that reads and then writes. A store in this process lets nobody write in between; one behind
     * HTTP cannot promise that, so there two writers of the same thing may mix their changes.
     */
    void exclusively(Runnable work);

    /** The default graph of a dataset in this process. */
    static TripleSource of(DatasetGraph dataset) {
        return new LocalSource(dataset);
    }

    /** One named graph of a dataset in this process. */
    static TripleSource of(DatasetGraph dataset, Iri graph) {
        return new LocalSource(dataset, Iris.node(graph));
    }

    /** The default graph behind a SPARQL 1.1 endpoint that takes queries and, if anything is written, updates. */
    static TripleSource at(URI endpoint) {
        return new RemoteSource(endpoint.toString());
    }
}
