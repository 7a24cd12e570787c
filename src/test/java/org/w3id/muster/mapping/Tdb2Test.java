package org.w3id.muster.mapping;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;

class Tdb2Test extends TripleSourceContract {

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final TripleSource source = TripleSource.of(dataset);

    @Override
    TripleSource source() {
        return source;
    }

    @AfterEach
    void close() {
        dataset.close();
    }
}
