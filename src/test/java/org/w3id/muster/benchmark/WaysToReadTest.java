package org.w3id.muster.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.term.Iri;

/** The ways that the benchmark compares see the same accounts. */
@Tag("slow")
class WaysToReadTest {

    private static final int PERSONS = 120;

    @Test
    void allSeeTheSame(@TempDir Path directory) throws IOException {
        InventedEdition.build(directory, PERSONS);
        try (InventedEdition edition = InventedEdition.open(directory)) {
            List<Iri> persons = edition.persons(PERSONS);
            assertEquals(PERSONS, persons.size());
            WaysToRead ways = new WaysToRead(edition.dataset());
            int accounts = ways.throughTheLayer(persons);
            assertTrue(accounts > PERSONS * 4, "name, capture, stay and unit of each: " + accounts);
            assertEquals(accounts, ways.oneByOne(persons));
            assertEquals(accounts, ways.optionalChain(persons));
            assertEquals(accounts, ways.queryForEachThing(persons));
            assertEquals(accounts, ways.bareFind(persons));
            FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/data", edition.dataset(), false)
                    .build().start();
            try {
                assertEquals(accounts, new WaysToRead(edition.dataset(),
                        TripleSource.at(URI.create(server.datasetURL("/data")))).throughTheLayer(persons));
            } finally {
                server.stop();
            }
        }
    }
}
