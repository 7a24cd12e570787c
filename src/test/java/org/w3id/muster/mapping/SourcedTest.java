package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.muster.mapping.Music.iri;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.Claim;
import org.w3id.muster.mapping.Music.Composer;
import org.w3id.muster.term.Ref;

/** A value comes with the statements that carry it, also one that is only denied. */
class SourcedTest {

    private static final String TURTLE = """
            id:ada a :Composer ; :pupilOf id:bo, id:cy .
            id:c1 a :Claim ; :about id:ada ; :says :pupilOf ; :value id:bo ; :source "a letter" .
            id:c2 a :Claim ; :about id:ada ; :says :pupilOf ; :value id:bo ; :source "a diary" .
            id:c3 a :Claim ; :about id:ada ; :says :pupilOf ; :value id:di ; :source "a rival" ; :denied true .
            id:c4 a :Claim ; :about id:ada ; :says :name ; :literal "Ada"@en ; :source "a register" .
            id:c5 a :Claim ; :about id:bo ; :says :pupilOf ; :value id:di ; :source "of another" .
            """;

    private static Ref<Composer> ref(String key) {
        return Ref.to(iri(key));
    }

    @Test
    void everyValueHasItsStatements() {
        Composer ada = Lens.of(Music.COMPOSERS, Store.of(TURTLE)).find(iri("ada")).orThrow();
        assertEquals(Set.of(
                new Sourced<>(ref("bo"), true, Set.of(new Claim(iri("c1"), "a letter", Optional.empty()),
                        new Claim(iri("c2"), "a diary", Optional.empty())), List.of()),
                Sourced.<Ref<Composer>, Claim>of(ref("cy")),
                new Sourced<>(ref("di"), false, Set.of(new Claim(iri("c3"), "a rival", Optional.of(true))), List.of())),
                ada.teachers());
    }

    @Test
    void writingLeavesStatementsAloneAndAddsNoDeniedTriple() {
        Store store = Store.of(TURTLE);
        Lens<Composer> lens = Lens.of(Music.COMPOSERS, store);
        lens.put(lens.find(iri("ada")).orThrow());
        assertEquals(Store.triples(TURTLE), store.triples());
        lens.remove(iri("ada"));
        Set<Triple> left = store.triples();
        assertEquals(Store.triples(TURTLE.substring(TURTLE.indexOf("id:c1"))), left);
    }

    @Test
    void anUnreadableStatementDoesNotSpoilTheOwner() {
        Composer ada = Lens.of(Music.COMPOSERS, Store.of("id:ada a :Composer ; :pupilOf id:bo . "
                + "id:c1 a :Claim ; :about id:ada ; :says :pupilOf ; :value id:bo .")).find(iri("ada")).orThrow();
        var teacher = ada.teachers().iterator().next();
        assertEquals(Set.of(), teacher.statements());
        assertEquals("source", teacher.violations().get(0).component());
    }
}
