package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.w3id.muster.mapping.Music.iri;

import java.lang.invoke.MethodHandles;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Literal;

/** Groups of properties about the same node, and the values that came with them. */
class EmbeddedTest {

    private static final String NNI = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger";

    @RdfType(Music.NS + "Score")
    record Score(
            Iri iri,
            @Embedded Heading heading,
            @Property(value = Music.NS + "pages", datatype = NNI) Optional<Integer> pages,
            @Embedded Performance performance) {}

    record Heading(@Property(Music.NS + "title") Set<LangText> title, @Embedded Marks marks) {}

    record Marks(@Property(Music.NS + "mark") Set<Literal> mark) {}

    record Performance(
            @Property(Music.NS + "lasts") Optional<Period> lasts,
            @Property(value = Music.NS + "of", inverse = true) @Limit(1) View<Iri> recordings) {

        Performance {
            if (lasts.filter(Period::isZero).isPresent()) {
                throw new IllegalArgumentException("a performance takes time");
            }
        }
    }

    private static final Mapping<Score> SCORES = Mapping.of(MethodHandles.lookup(), Score.class);

    private static final String TURTLE = """
            id:s a :Score ; :title "Score"@en ; :mark "a"@fr, 7, "1900"^^xsd:gYear ; :lasts "P1Y2M" ;
                :pages "12"^^xsd:nonNegativeInteger .
            id:r1 :of id:s . id:r2 :of id:s .
            """.replace("\"P1Y2M\"", "\"P1Y2M\"^^xsd:duration");

    @Test
    void whatIsEmbeddedIsReadAndWrittenAsItsOwners() {
        Store store = Store.of(TURTLE);
        Score score = Lens.of(SCORES, store).find(iri("s")).orThrow();
        assertEquals(Set.of(new LangText("Score", "en")), score.heading().title());
        assertEquals(3, score.heading().marks().mark().size());
        assertEquals(Optional.of(12), score.pages());
        assertEquals(Optional.of(Period.of(1, 2, 0)), score.performance().lasts());
        assertEquals(2, score.performance().recordings().total());
        assertEquals(Store.triples(TURTLE.lines().limit(2).reduce("", String::concat)), SCORES.write(score));
    }

    @Test
    void whatAnEmbeddedRecordRefusesIsAFaultOfItsOwner() {
        Read<Score> read = Lens.of(SCORES, Store.of("id:s a :Score ; :lasts \"P0D\"^^xsd:duration .")).find(iri("s"));
        assertEquals("Score refuses these values: a performance takes time",
                ((Read.Faulty<Score>) read).violations().get(0).message());
    }

    @Test
    void aDurationBackwardsHasOneSignInFront() {
        assertEquals("-P1M", Literals.codec(Period.class).orElseThrow().write().apply(Period.ofMonths(-1))
                .getLiteralLexicalForm());
    }

    record Self(Iri iri, @Embedded Loop loop) {}

    record Loop(@Embedded Loop again) {}

    record Typed(Iri iri, @Embedded Score score) {}

    record Twice(Iri iri, @Property(Music.NS + "a") Set<LangText> title, @Embedded Heading heading) {}

    record Counted(Iri iri, @Property(value = Music.NS + "a", datatype = NNI) Set<String> words) {}

    @Test
    void misuseIsRefusedWithARemedy() {
        assertRefused(Self.class, "Loop.again: embeds Loop in itself: take it out");
        assertRefused(Typed.class,
                "Typed.score: embeds a record with an @RdfType, which would be a node of its own: give"
                        + " the component a @Property instead, or take the @RdfType away");
        assertRefused(Twice.class,
                "Twice.title: has the name of a component of an embedded record, so that messages could"
                        + " mean both: rename one of the two");
        assertRefused(Counted.class,
                "Counted.words: has a datatype, but only a whole number can be written with another"
                        + " one: use Integer or Long and a datatype of whole numbers, or leave it out");
    }

    private static void assertRefused(Class<?> type, String message) {
        var fault = assertThrows(UnusableMappingException.class, () -> Mapping.of(MethodHandles.lookup(), type));
        assertEquals(EmbeddedTest.class.getName() + "$" + message, fault.getMessage());
    }
}
