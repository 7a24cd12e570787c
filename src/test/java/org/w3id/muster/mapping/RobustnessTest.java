package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.w3id.muster.mapping.Music.iri;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.shared.JenaException;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.Composer;
import org.w3id.muster.term.LangText;

/** Threads, transactions that fail, endpoints that are not there, and words that look like SPARQL. */
class RobustnessTest {

    @Test
    void oneMappingServesManyThreads() {
        Store store = Store
                .of("id:ada a :Composer ; :name 'Ada'@en . id:o a :Opera ; :title 'O'@en ; :acts 1 ; :by id:ada .");
        Lens<Composer> lens = Lens.of(Music.COMPOSERS, TripleSource.of(store.dataset));
        assertEquals(1, IntStream.range(0, 400).parallel().mapToObj(n -> lens.find(iri("ada")).orThrow()).distinct()
                .count());
    }

    @Test
    void aChangeThatFailsHalfWayLeavesNothingBehind() {
        Store store = Store.of("id:ada a :Composer ; :name 'Ada'@en .");
        TripleSource source = TripleSource.of(store.dataset);
        assertThrows(IllegalStateException.class, () -> source.exclusively(() -> {
            Lens.of(Music.COMPOSERS, source).remove(iri("ada"));
            throw new IllegalStateException("power cut");
        }));
        assertEquals(2, store.triples().size());
    }

    @Test
    void anEndpointThatIsNotThereIsAnError() {
        Lens<Composer> lens = Lens.of(Music.COMPOSERS, TripleSource.at(URI.create("http://127.0.0.1:9/nothing")));
        RuntimeException fault = assertThrows(RuntimeException.class, () -> lens.find(iri("ada")));
        assertEquals(true, fault instanceof HttpException || fault instanceof JenaException, fault.toString());
    }

    @Test
    void aParameterThatTheQueryDoesNotHaveIsRefused() {
        Selection selection = Selection.of("SELECT ?x { ?x a ?type }");
        assertThrows(IllegalArgumentException.class, () -> selection.with("tpye", iri("T")));
        assertThrows(IllegalArgumentException.class, () -> selection.with("typ", iri("T")));
    }

    @Test
    void aMissingComponentIsNamed() {
        @SuppressWarnings("NullAway") // what a caller without a null checker may do
        Composer broken = new Composer(iri("ada"), null, Optional.empty(), Set.of(), View.none(), View.none());
        assertEquals("Composer.names is null: give it a value, Optional.empty() or an empty set",
                assertThrows(IllegalArgumentException.class, () -> Music.COMPOSERS.write(broken)).getMessage());
    }

    @Test
    void theDifferenceOfTwoThingsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Music.COMPOSERS.diff(Composer.named(iri("a"), "A"),
                Composer.named(iri("b"), "B")));
    }

    @Test
    void wordsAreNeverSparql() {
        Store store = Store.of("");
        Lens<Composer> lens = Lens.of(Music.COMPOSERS, store);
        Composer bobby = Composer.named(iri("b"), "\"@en } ; DROP ALL #");
        lens.put(bobby);
        var byName = Selection.of("SELECT ?c { ?c <" + Music.NS + "name> ?name }")
                .with("name", new LangText("\"@en } ; DROP ALL #", "en")).query();
        assertEquals(bobby, lens.page(byName, 10, 0).get(0).orThrow());
    }
}
