package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.mapping.Music.iri;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.Composer;
import org.w3id.muster.mapping.Music.Moment;
import org.w3id.muster.mapping.Music.Opera;
import org.w3id.muster.mapping.Music.Symphony;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Reading;
import org.w3id.muster.term.Ref;

/** What every store must do for the layer: the same tests for each kind. */
abstract class TripleSourceContract {

    private static final String TURTLE = """
            id:ada a :Composer ; :name "Ada"@en, "Ада"@ru ; :born id:ada-born ; :pupilOf id:bo ; :unmapped 7 .
            id:ada-born a :Moment ; :date "1815~" ; :words "about 1815"@en .
            id:bo a :Composer ; :name "Bo"@en .
            id:claim a :Claim ; :about id:ada ; :says :pupilOf ; :value id:bo ; :source "a letter" .
            id:w1 a :Symphony ; :title "First"@en ; :by id:ada ; :premiere id:t1 ; :movement id:m2, id:m1 .
            id:t1 a :Moment ; :date "1840" .
            id:m1 :number 1 ; :tempo "slow" . id:m2 :number 2 ; :tempo "fast" .
            id:w2 a :Opera ; :title "Second"@en ; :by id:ada ; :premiere id:t2 ; :acts 3 .
            id:t2 a :Moment ; :date "1835" .
            id:w3 a :Etude ; :by id:ada .
            id:w4 a :Etude ; :by id:ada .
            """;

    private Lens<Composer> lens = Lens.of(Music.COMPOSERS, Store.of(""));

    /** An empty store. */
    abstract TripleSource source();

    @BeforeEach
    void fill() {
        TripleSource source = source();
        source.apply(new Change(Set.of(), Store.triples(TURTLE)));
        lens = Lens.of(Music.COMPOSERS, source);
    }

    @Test
    void aThingIsFoundWithPartsViewsAndStatements() {
        Composer ada = lens.find(iri("ada")).orThrow();
        assertEquals(Set.of(new LangText("Ada", "en"), new LangText("Ада", "ru")), ada.names());
        assertEquals("1815~", ada.born().flatMap(Moment::date).map(EdtfDate::edtf).orElse(""));
        assertEquals(4, ada.works().total());
        assertEquals(List.of("Opera", "Symphony", "OtherWork"),
                ada.works().items().stream().map(each -> each.getClass().getSimpleName()).toList());
        assertEquals(List.of(1, 2), ((Symphony) ada.works().items().get(1)).movements().stream()
                .map(Music.Movement::number).toList());
        var teacher = ada.teachers().iterator().next();
        assertEquals(iri("bo"), teacher.value().iri());
        assertEquals("a letter", teacher.statements().iterator().next().source());
        assertEquals(1, lens.find(iri("bo")).orThrow().pupils().total());
    }

    @Test
    void manyAreFoundInTheOrderAskedFor() {
        List<Iri> asked = List.of(iri("nobody"), iri("bo"), iri("ada"));
        var found = lens.find(asked);
        assertEquals(asked, List.copyOf(found.keySet()));
        assertInstanceOf(Read.Absent.class, found.get(iri("nobody")));
        assertInstanceOf(Read.Whole.class, found.get(iri("ada")));
    }

    @Test
    void aPageHasTheOrderOfItsQuery() {
        var query = Selection.of("SELECT ?c { ?c a ?type ; <" + Music.NS + "name> ?n FILTER(lang(?n) = 'en') }"
                + " ORDER BY DESC(?n)").with("type", new Iri(Music.NS + "Composer")).query();
        assertEquals(List.of("Bo"), names(lens.page(query, 1, 0)));
        assertEquals(List.of("Ada"), names(lens.page(query, 1, 1)));
        assertEquals(List.of(), names(lens.page(query, 1, 2)));
    }

    @Test
    void allOfATypeAreStreamed() {
        Set<Triple> many = IntStream.range(0, 2_500)
                .mapToObj(n -> Music.COMPOSERS.write(Composer.named(iri("c" + n), "C" + n))).flatMap(Set::stream)
                .collect(Collectors.toSet());
        source().apply(new Change(Set.of(), many));
        try (Stream<Read<Composer>> all = lens.all()) {
            assertEquals(2_502, all.map(Read::orThrow).map(Composer::iri).distinct().count());
        }
    }

    @Test
    void whatIsPutIsFound() {
        Composer cy = Composer.named(iri("cy"), "Cy \"quoted\" \n line")
                .born(new Moment(iri("cy-born"), Optional.of(date("1801-XX")), Set.of()));
        lens.put(cy);
        assertEquals(cy, lens.find(iri("cy")).orThrow());
        Composer renamed = Composer.named(iri("cy"), "Cyrus");
        lens.put(renamed);
        assertEquals(renamed, lens.find(iri("cy")).orThrow());
        assertEquals(List.of(), subjects("cy-born"));
    }

    @Test
    void whatIsUnmappedOrOnlyViewedSurvivesRemoval() {
        lens.remove(iri("ada"));
        assertEquals(List.of(new Iri(Music.NS + "unmapped")), subjects("ada"));
        assertEquals(List.of(), subjects("ada-born"));
        assertTrue(subjects("w1").contains(new Iri(Music.NS + "by")));
        assertTrue(subjects("claim").contains(new Iri(Music.NS + "about")));
    }

    @Test
    void sealedTypesAreWrittenAndFound() {
        Lens<Music.Work> works = Lens.of(Music.WORKS, source());
        Opera opera = new Opera(iri("o"), new LangText("O", "en"), Set.of(Ref.to(iri("bo"))), Optional.empty(), 5);
        works.put(opera);
        assertEquals(opera, works.find(iri("o")).orThrow());
    }

    private List<Iri> subjects(String key) {
        try (Stream<Iri> properties = source().select(Selection.of("SELECT DISTINCT ?p { ?s ?p ?o }")
                .with("s", iri(key)).query())) {
            return properties.toList();
        }
    }

    private static List<String> names(List<Read<Composer>> page) {
        return page.stream().flatMap(read -> read.orThrow().names().stream()).filter(name -> name.tag().equals("en"))
                .map(LangText::text).toList();
    }

    static EdtfDate date(String edtf) {
        return ((Reading.Understood<EdtfDate>) EdtfDate.parse(edtf)).value();
    }
}
