package org.w3id.muster.mapping;

import org.apache.jena.sparql.core.DatasetGraphFactory;

class InMemoryTest extends TripleSourceContract {

    private final TripleSource source = TripleSource.of(DatasetGraphFactory.createTxnMem());

    @Override
    TripleSource source() {
        return source;
    }
}
