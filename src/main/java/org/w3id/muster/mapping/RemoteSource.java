package org.w3id.muster.mapping;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateRequest;
import org.w3id.muster.term.Iri;

/** The default graph behind a SPARQL endpoint, asked by POST because 1,000 IRIs are too long for a URL. */
final class RemoteSource implements TripleSource {

    private final String endpoint;

    RemoteSource(String endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Stream<Triple> construct(Query query) {
        // N-Triples are the cheapest to parse and have no prefixes that could go wrong
        QueryExecHTTP exec = request(query).acceptHeader(WebContent.contentTypeNTriples).build();
        return Iter.asStream(exec.constructTriples()).onClose(exec::close);
    }

    @Override
    public Stream<Iri> select(Query query) {
        QueryExecHTTP exec = request(query).acceptHeader(WebContent.contentTypeResultsThrift
                + ", " + WebContent.contentTypeResultsJSON + ";q=0.5").build();
        return Iter.asStream(Iris.of(exec.select())).onClose(exec::close);
    }

    @Override
    public void apply(Change change) {
        // one request of several updates is one transaction (SPARQL 1.1 Update §2.2: "should be atomic")
        UpdateRequest request = new UpdateRequest();
        if (!change.removed().isEmpty()) {
            request.add(new UpdateDataDelete(quads(change.removed())));
        }
        if (!change.added().isEmpty()) {
            request.add(new UpdateDataInsert(quads(change.added())));
        }
        if (!change.isEmpty()) {
            UpdateExecHTTP.service(endpoint).update(request).build().execute();
        }
    }

    @Override
    public void exclusively(Runnable work) {
        work.run();
    }

    private QueryExecHTTPBuilder request(Query query) {
        return QueryExecHTTP.service(endpoint).query(query).sendMode(QuerySendMode.asPost);
    }

    private static QuadDataAcc quads(Iterable<Triple> triples) {
        QuadDataAcc quads = new QuadDataAcc();
        triples.forEach(t -> quads.addQuad(Quad.create(Quad.defaultGraphNodeGenerated, t)));
        return quads;
    }
}
