package org.w3id.muster.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.muster.term.Iri;

/** A store in memory that is filled with Turtle and counts what it is asked. */
final class Store implements TripleSource {

    private static final String PREFIXES = "PREFIX : <" + Music.NS + "> PREFIX id: <https://example.org/id/> "
            + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final TripleSource source = TripleSource.of(dataset);
    int constructs;
    int selects;
    int changes;

    static Store of(String turtle) {
        Store store = new Store();
        store.source.apply(new Change(Set.of(), triples(turtle)));
        return store;
    }

    static Set<Triple> triples(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph.stream().collect(Collectors.toSet());
    }

    /** All triples of the default graph. */
    Set<Triple> triples() {
        return Txn.calculateRead(dataset, () -> dataset.getDefaultGraph().stream().collect(Collectors.toSet()));
    }

    @Override
    public Stream<Triple> construct(Query query) {
        constructs++;
        return source.construct(query);
    }

    @Override
    public Stream<Iri> select(Query query) {
        selects++;
        return source.select(query);
    }

    @Override
    public void apply(Change change) {
        changes++;
        source.apply(change);
    }

    @Override
    public void exclusively(Runnable work) {
        source.exclusively(work);
    }
}
