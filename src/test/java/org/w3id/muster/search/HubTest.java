package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.muster.vocab.Pow;

/** A camp with 100,000 prisoners: a page costs as much as one of a camp with a hundred, wherever it lies. */
@Tag("slow")
class HubTest {

    private static final int PRISONERS = 100_000;
    private static final String CAMP = Edition.ID + "site/nord";
    private static final Criteria HELD_THERE = Criteria.all().link(Link.of(Pow.DETENTION, Pow.HELD_AT, CAMP));

    private static final QueryText TEXT = new QueryText(new Folding());

    private static Edition edition;

    @BeforeAll
    static void build() {
        edition = new Edition();
        edition.thing("site/nord", Pow.DETENTION_SITE, "Nord", "en");
        for (int i = 0; i < PRISONERS; i++) {
            String person = edition.thing("person/" + i, Pow.PERSON, "Petrov " + (i * 7919 % 1000), "en");
            edition.label(person, "Петров " + (i * 104_729 % 1000), "ru");
            edition.add(edition.account(Pow.DETENTION, Pow.HAPPENED_TO, person), Pow.HELD_AT, CAMP);
        }
        String group = edition.thing("group/all", Pow.PERSON_GROUP, "All", "en");
        edition.add(edition.account(Pow.DETENTION, Pow.HAPPENED_TO, group), Pow.HELD_AT, CAMP);
        edition.index();
    }

    @AfterAll
    static void close() {
        edition.close();
    }

    @Test
    void aPageLooksAtNoMoreThanItShows() throws IOException {
        for (Language language : Language.values()) {
            try (OrderedIndex ordered = new OrderedIndex(edition.directory(), language, TEXT)) {
                for (int from : List.of(0, 10, PRISONERS / 2, PRISONERS - 100)) {
                    OrderedIndex.Walk walk = ordered.walk(ordered.queries().query(HELD_THERE), from, 51,
                            new Deadline(Duration.ofMinutes(1)));
                    assertEquals(51, walk.documents().size());
                    assertTrue(walk.visited() <= 51, () -> "looked at " + walk.visited());
                }
            }
        }
    }

    @Test
    void theTotalIsKnownWithoutCounting() throws IOException {
        try (OrderedIndex ordered = new OrderedIndex(edition.directory(), Language.ENGLISH, TEXT)) {
            assertEquals(Optional.of(PRISONERS + 1L), ordered.queries().knownCount(HELD_THERE));
            assertEquals(Optional.of((long) PRISONERS),
                    ordered.queries().knownCount(HELD_THERE.facet(Facet.TYPE, Pow.PERSON)));
        }
        assertEquals(List.of(new LinkCount("Detention/heldAt", Pow.PERSON, PRISONERS),
                new LinkCount("Detention/heldAt", Pow.PERSON_GROUP, 1)),
                edition.index().links(CAMP).stream().filter(count -> count.relation().equals("Detention/heldAt"))
                        .toList());
    }

    @Test
    void allPagesTogetherAreTheHub() {
        Index index = edition.index();
        List<String> iris = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page page = index.page(HELD_THERE, Sort.NAME_RUSSIAN, next, Index.MOST_PER_PAGE);
            page.hits().forEach(hit -> iris.add(hit.iri()));
            next = page.next();
        } while (next.isPresent());
        assertEquals(PRISONERS + 1, iris.size());
        assertEquals(PRISONERS + 1, iris.stream().distinct().count());
    }
}
