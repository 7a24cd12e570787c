package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.mapping.Music.iri;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.Composer;
import org.w3id.muster.mapping.Music.Moment;
import org.w3id.muster.mapping.Music.Movement;
import org.w3id.muster.mapping.Music.Symphony;
import org.w3id.muster.term.LangText;

/** Value nodes are read, written and removed with their owner. */
class PartTest {

    private static final String BORN = "id:ada a :Composer ; :born id:t . id:t a :Moment ; :date '1815' .";

    @Test
    void aPartGoesWithItsOwner() {
        Store store = Store.of(BORN);
        Lens.of(Music.COMPOSERS, store).remove(iri("ada"));
        assertEquals(Set.of(), store.triples());
    }

    @Test
    void aPartThatOthersPointAtStays() {
        Store store = Store.of(BORN + " id:bo a :Composer ; :born id:t .");
        Lens.of(Music.COMPOSERS, store).remove(iri("ada"));
        assertEquals(Store.triples("id:bo a :Composer ; :born id:t . id:t a :Moment ; :date '1815' ."),
                store.triples());
    }

    @Test
    void onlyWhatDiffersInAPartIsChanged() {
        Composer ada = Composer.named(iri("ada"), "Ada")
                .born(new Moment(iri("t"), Optional.of(TripleSourceContract.date("1815")), Set.of()));
        Composer corrected = ada
                .born(new Moment(iri("t"), Optional.of(TripleSourceContract.date("1816")), Set.of()));
        assertEquals("""
                D <https://example.org/id/t> <https://example.org/music#date> "1815" .
                A <https://example.org/id/t> <https://example.org/music#date> "1816" .""",
                Music.COMPOSERS.diff(ada, corrected).toString());
    }

    @Test
    void aFaultInAPartNamesThePart() {
        var read = Lens
                .of(Music.COMPOSERS, Store.of("id:ada a :Composer ; :born id:t . id:t a :Moment ; :date '18.5' ."))
                .find(iri("ada"));
        Violation fault = ((Read.Faulty<Composer>) read).violations().get(0);
        assertEquals(iri("t").value(), fault.subject());
        assertEquals("date", fault.component());
    }

    @Test
    void aBlankNodeIsNoPart() {
        assertInstanceOf(Read.Faulty.class, Lens.of(Music.COMPOSERS, Store.of(
                "id:ada a :Composer ; :born [ a :Moment ; :date '1815' ] .")).find(iri("ada")));
    }

    @Test
    void aListHasTheOrderOfItsKey() {
        Movement first = new Movement(iri("z"), 9, "slow");
        Movement second = new Movement(iri("a"), 10, "fast");
        Store store = Store.of("");
        Lens<Music.Work> works = Lens.of(Music.WORKS, store);
        works.put(new Symphony(iri("s"), new LangText("S", "en"), Set.of(), Optional.empty(), List.of(second, first)));
        Symphony read = (Symphony) works.find(iri("s")).orThrow();
        assertEquals(List.of(first, second), read.movements());
    }

    @Test
    void puttingTheSameChangesNothing() {
        Store store = Store.of(BORN);
        Lens<Composer> lens = Lens.of(Music.COMPOSERS, store);
        lens.put(lens.find(iri("ada")).orThrow());
        assertEquals(0, store.changes);
        assertTrue(Music.COMPOSERS.diff(lens.find(iri("ada")).orThrow(), lens.find(iri("ada")).orThrow()).isEmpty());
        assertFalse(store.triples().isEmpty());
    }
}
