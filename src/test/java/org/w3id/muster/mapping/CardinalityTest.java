package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.muster.mapping.Music.iri;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.muster.term.Iri;

/** Exactly one, at most one, any number: a breach is told, never mended by taking the first. */
class CardinalityTest {

    @RdfType(Music.NS + "Score")
    record Score(Iri iri,
            @Property(Music.NS + "pages") int pages,
            @Property(Music.NS + "printed") Optional<Year> printed,
            @Property(Music.NS + "keys") Set<String> keys) {}

    private static final Mapping<Score> SCORES = Mapping.of(MethodHandles.lookup(), Score.class);

    private static Read<Score> read(String turtle) {
        return Lens.of(SCORES, Store.of(turtle)).find(iri("s"));
    }

    private static List<String> faults(String turtle) {
        return ((Read.Faulty<Score>) read(turtle)).violations().stream().map(Violation::toString)
                .map(each -> each.replace(iri("s").value(), "s")).toList();
    }

    @Test
    void eachJavaTypeTakesItsNumberOfValues() {
        assertEquals(new Score(iri("s"), 12, Optional.empty(), Set.of()),
                read("id:s a :Score ; :pages 12 .").orThrow());
        assertEquals(new Score(iri("s"), 12, Optional.of(Year.of(1824)), Set.of("C", "D")),
                read("id:s a :Score ; :pages 12 ; :printed '1824'^^xsd:gYear ; :keys 'C', 'D' .").orThrow());
    }

    @Test
    void everyBreachIsTold() {
        assertEquals(List.of("s, pages: exactly one value is wanted, found 0",
                "s, printed: at most one value is wanted, found 2"),
                faults("id:s a :Score ; :printed '1824'^^xsd:gYear, '1825'^^xsd:gYear ."));
    }

    @Test
    void aDayIsNoYearAndAWordNoNumber() {
        assertEquals(List.of("s, pages: xsd:integer is wanted here, found \"many\" (xsd:string)",
                "s, printed: xsd:gYear is wanted here, found \"1824-05-07\" (xsd:date)",
                "s, keys: xsd:string is wanted here, found \"ut\" (text in fr)"),
                faults("id:s a :Score ; :pages 'many' ; :printed '" + LocalDate.of(1824, 5, 7)
                        + "'^^xsd:date ; :keys 'ut'@fr ."));
    }

    @Test
    void aNumberTooLargeForItsTypeIsAFault() {
        assertEquals(1, faults("id:s a :Score ; :pages 99999999999 .").size());
    }

    @Test
    void nothingIsAbsentAndAnotherTypeIsAFault() {
        assertEquals(new Read.Absent<Score>(iri("s")), read(""));
        assertEquals(List.of("s, iri: is wanted as Score (https://example.org/music#Score), but has the types"
                + " [https://example.org/music#Opera]"), faults("id:s a :Opera ; :pages 12 ."));
    }
}
