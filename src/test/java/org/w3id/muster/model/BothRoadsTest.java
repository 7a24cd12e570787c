package org.w3id.muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.mapping.Change;
import org.w3id.muster.mapping.Lens;
import org.w3id.muster.mapping.Mapping;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.term.Iri;

/** A store at hand is read by its indexes, any other by a query: both give the same records of the curated edition. */
@Tag("slow")
class BothRoadsTest {

    /** Asks the query even of a store that is at hand. */
    private record ByQuery(TripleSource source) implements TripleSource {

        @Override
        public Stream<Triple> construct(Query query) {
            return source.construct(query);
        }

        @Override
        public Stream<Iri> select(Query query) {
            return source.select(query);
        }

        @Override
        public void apply(Change change) {
            source.apply(change);
        }

        @Override
        public void exclusively(Runnable work) {
            source.exclusively(work);
        }
    }

    @Test
    void giveTheSameRecords(@TempDir Path directory) throws IOException {
        try (CuratedEdition edition = CuratedEdition.build(directory)) {
            TripleSource source = TripleSource.of(edition.dataset());
            List<Iri> things;
            try (Stream<Iri> all = source.select(QueryFactory.create("SELECT DISTINCT ?thing { ?thing a ?class }"))) {
                things = all.toList();
            }
            assertTrue(things.size() > 1_000, things.size() + " things");
            for (Mapping<?> mapping : List.of(Mappings.PERSON, Mappings.PERSON_GROUP, Mappings.DETENTION_SITE,
                    Mappings.SOURCE, Mappings.ACCOUNT, Mappings.THING)) {
                assertEquals(Lens.of(mapping, new ByQuery(source)).find(things), Lens.of(mapping, source).find(things),
                        mapping.toString());
            }
        }
    }
}
