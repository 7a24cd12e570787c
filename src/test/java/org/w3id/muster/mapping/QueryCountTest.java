package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.mapping.Music.iri;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.w3id.muster.mapping.Music.Composer;
import org.w3id.muster.term.Iri;

/** One query for a thousand things, and each triple of the answer once. */
class QueryCountTest {

    private static Store composers(int count) {
        return Store.of(IntStream.range(0, count).mapToObj("""
                id:c%1$d a :Composer ; :name "C"@en, "D"@en, "E"@en ; :born id:t%1$d ; :pupilOf id:c0, id:c1 .
                id:t%1$d a :Moment ; :date "1900" ; :words "x"@en, "y"@en .
                id:s%1$d a :Claim ; :about id:c%1$d ; :says :pupilOf ; :value id:c0 ; :source "a", "b" .
                id:o%1$d a :Opera ; :title "O"@en ; :acts 1 ; :by id:c%1$d, id:c0 ; :premiere id:p%1$d .
                id:p%1$d a :Moment ; :date "1930" .
                """::formatted).collect(Collectors.joining()));
    }

    private static List<Iri> iris(int count) {
        return IntStream.range(0, count).mapToObj(n -> iri("c" + n)).toList();
    }

    @Test
    void aThousandTakeOneQueryAndOneMoreTakesTwo() {
        Store store = composers(1_001);
        Lens<Composer> lens = Lens.of(Music.COMPOSERS, store);
        assertEquals(1_000, lens.find(iris(1_000)).size());
        assertEquals(1, store.constructs);
        lens.find(iris(1_001));
        assertEquals(3, store.constructs);
        assertEquals(0, store.selects);
    }

    @Test
    void aPageTakesOneMoreToSelect() {
        Store store = composers(20);
        Query query = Selection.of("SELECT ?c { ?c a <" + Music.NS + "Composer> }").query();
        assertEquals(10, Lens.of(Music.COMPOSERS, store).page(query, 10, 5).size());
        assertEquals(1, store.constructs);
        assertEquals(1, store.selects);
    }

    @Test
    void allTakesOneForEachThousandAndOneToSelect() {
        Store store = composers(2_000);
        try (Stream<Read<Composer>> all = Lens.of(Music.COMPOSERS, store).all()) {
            assertEquals(2_000, all.count());
        }
        assertEquals(2, store.constructs);
        assertEquals(1, store.selects);
    }

    @Test
    void noRowIsMultiplied() {
        Store store = composers(30);
        Query fetch = Music.COMPOSERS.fetch(iris(30));
        List<Triple> rows = Txn.calculateRead(store.dataset, () -> {
            Query select = QueryFactory.create();
            select.setQuerySelectType();
            List.of("x", "p", "o").forEach(select::addResultVar);
            select.setQueryPattern(fetch.getQueryPattern());
            Iterator<Triple> each = Iter.iter(QueryExec.dataset(store.dataset).query(select).select())
                    .map(row -> Triple.create(row.get("x"), row.get("p"), row.get("o")));
            return Iter.toList(each);
        });
        assertTrue(rows.size() > 600, () -> "only " + rows.size() + " rows");
        assertEquals(Set.copyOf(rows).size(), rows.size());
    }

    @Test
    void tooManyRootsAreRefused() {
        var fault = assertThrows(IllegalArgumentException.class, () -> Music.COMPOSERS.fetch(iris(1_001)));
        assertEquals("1001 things in one query: ask for at most 1000 at a time, as Lens.find does", fault.getMessage());
    }
}
