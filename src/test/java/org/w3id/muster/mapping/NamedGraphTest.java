package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.w3id.muster.term.Iri;

class NamedGraphTest extends TripleSourceContract {

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final TripleSource source = TripleSource.of(dataset, new Iri("https://example.org/graph"));

    @Override
    TripleSource source() {
        return source;
    }

    @AfterEach
    void theDefaultGraphStaysEmpty() {
        assertTrue(Txn.calculateRead(dataset, () -> dataset.getDefaultGraph().isEmpty()));
    }
}
