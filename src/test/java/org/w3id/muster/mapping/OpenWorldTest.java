package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.muster.mapping.Music.iri;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.Composer;
import org.w3id.muster.term.LangText;

/** What a mapping does not know, no writing touches. */
class OpenWorldTest {

    @Test
    void unmappedTriplesSurvivePut() {
        Store store = Store.of("id:ada a :Composer, :Pianist ; :name 'Old'@en ; :wikidata id:Q1 .");
        Lens.of(Music.COMPOSERS, store).put(Composer.named(iri("ada"), "Ada"));
        assertEquals(Store.triples("id:ada a :Composer, :Pianist ; :name 'Ada'@en ; :wikidata id:Q1 ."),
                store.triples());
    }

    @Test
    void whatCannotBeReadCanBePutRight() {
        Store store = Store.of("id:w a :Opera ; :title 'A'@en, 'B'@en ; :acts 'two' .");
        Lens<Music.Work> works = Lens.of(Music.WORKS, store);
        works.put(new Music.Opera(iri("w"), new LangText("A", "en"), Set.of(),
                Optional.empty(), 2));
        assertEquals(Store.triples("id:w a :Opera ; :title 'A'@en ; :acts 2 ."), store.triples());
    }

    @Test
    void aNumberWrittenInAnotherWayStays() {
        Store store = Store.of("id:w a :Opera ; :title 'A'@en ; :acts '02'^^xsd:int .");
        Lens<Music.Work> works = Lens.of(Music.WORKS, store);
        works.put(works.find(iri("w")).orThrow());
        assertEquals(Store.triples("id:w a :Opera ; :title 'A'@en ; :acts '02'^^xsd:int ."), store.triples());
    }

    @Test
    void aThingOfAnotherTypeIsNotRemoved() {
        Store store = Store.of("id:w a :Opera ; :name 'not a composer'@en .");
        Lens.of(Music.COMPOSERS, store).remove(iri("w"));
        assertEquals(2, store.triples().size());
    }
}
