package org.w3id.muster.mapping;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;

class HttpTest extends TripleSourceContract {

    private final FusekiServer server = FusekiServer.create().port(0).loopback(true)
            .add("/data", DatasetGraphFactory.createTxnMem(), true).build().start();
    private final TripleSource source = TripleSource.at(URI.create(server.datasetURL("/data")));

    @Override
    TripleSource source() {
        return source;
    }

    @AfterEach
    void stop() {
        server.stop();
    }
}
