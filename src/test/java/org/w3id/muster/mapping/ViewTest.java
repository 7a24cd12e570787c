package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.w3id.muster.mapping.Music.iri;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.Composer;
import org.w3id.muster.mapping.Music.Opera;
import org.w3id.muster.mapping.Music.Work;
import org.w3id.muster.term.Iri;

/** What points at a thing: bounded for each owner, counted, in order, and never written with it. */
class ViewTest {

    private static final String FIVE = """
            id:ada a :Composer . id:bo a :Composer .
            id:o1 a :Opera ; :title "1"@en ; :acts 1 ; :by id:ada, id:bo ; :premiere id:t1 . id:t1 a :Moment ; :date "1901" .
            id:o2 a :Opera ; :title "2"@en ; :acts 1 ; :by id:ada, id:bo ; :premiere id:t2 . id:t2 a :Moment ; :date "1850" .
            id:o3 a :Opera ; :title "3"@en ; :acts 1 ; :by id:ada, id:bo .
            id:o4 a :Opera ; :title "4"@en ; :acts 1 ; :by id:ada ; :premiere id:t4 . id:t4 a :Moment ; :date "1800" .
            id:o5 a :Opera ; :title "5"@en ; :acts 1 ; :by id:ada ; :premiere id:t5 . id:t5 a :Moment ; :date "1950" .
            """;

    private static List<Iri> operas(View<Work> view) {
        return view.items().stream().map(work -> ((Opera) work).iri()).toList();
    }

    @Test
    void theLimitHoldsForEachOwner() {
        List<View<Work>> views = Lens.of(Music.COMPOSERS, Store.of(FIVE)).find(List.of(iri("ada"), iri("bo"))).values()
                .stream().map(read -> read.orThrow().works()).toList();
        View<Work> adas = views.get(0);
        assertEquals(List.of(iri("o4"), iri("o2"), iri("o1")), operas(adas));
        assertEquals(5, adas.total());
        assertFalse(adas.isComplete());
        View<Work> bos = views.get(1);
        assertEquals(List.of(iri("o2"), iri("o1"), iri("o3")), operas(bos));
        assertEquals(3, bos.total());
    }

    @Test
    void anUnreadableElementDoesNotSpoilTheOwner() {
        View<Work> works = Lens.of(Music.COMPOSERS, Store.of("id:ada a :Composer . id:o a :Opera ; :by id:ada ."))
                .find(iri("ada")).orThrow().works();
        assertEquals(List.of(), works.items());
        assertEquals(1, works.total());
        assertEquals(Set.of("title", "acts"),
                Set.copyOf(works.violations().stream().map(Violation::component).toList()));
    }

    @Test
    void writingAnOwnerLeavesItsViewsAlone() {
        Store store = Store.of(FIVE);
        Lens<Composer> lens = Lens.of(Music.COMPOSERS, store);
        lens.put(Composer.named(iri("ada"), "Ada"));
        assertEquals(5, lens.find(iri("ada")).orThrow().works().total());
    }
}
