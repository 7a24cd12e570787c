package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.w3id.muster.mapping.Music.iri;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.OtherWork;
import org.w3id.muster.mapping.Music.Work;
import org.w3id.muster.term.Iri;

/** A sealed interface is read as the record that the types of the node call for. */
class PolymorphismTest {

    private static Read<Work> read(String turtle) {
        return Lens.of(Music.WORKS, Store.of(turtle)).find(iri("w"));
    }

    @Test
    void theTypeChoosesTheRecord() {
        assertInstanceOf(Music.Opera.class, read("id:w a :Opera ; :title 'O'@en ; :acts 2 .").orThrow());
        assertInstanceOf(Music.Symphony.class, read("id:w a :Symphony ; :title 'S'@en .").orThrow());
    }

    @Test
    void anUnknownTypeIsKept() {
        assertEquals(new OtherWork(iri("w"), Set.of(new Iri(Music.NS + "Etude")), Set.of()),
                read("id:w a :Etude .").orThrow());
    }

    @Test
    void twoTypesAreAFaultAndNoChoice() {
        assertInstanceOf(Read.Faulty.class, read("id:w a :Opera, :Symphony ; :title 'O'@en ; :acts 2 ."));
    }

    @Test
    void aThingMayBecomeAnother() {
        Store store = Store.of("id:w a :Opera ; :title 'O'@en ; :acts 2 ; :unmapped 1 .");
        Lens.of(Music.WORKS, store).put(new OtherWork(iri("w"), Set.of(new Iri(Music.NS + "Etude")), Set.of()));
        assertEquals(Store.triples("id:w a :Etude ; :unmapped 1 ."), store.triples());
    }
}
