package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of disagreements: what hangs together, in the order of things, a page at a time. */
class DisagreementsTest {

    private static final String BASE = "http://localhost/";
    private static final String ANNA = BASE + "id/person/anna";
    private static final String BORIS = BASE + "id/person/boris";
    private static final String CAMP = BASE + "id/site/camp";

    @TempDir
    private Path directory;

    private static Conflict conflict(String thing, String account, String other, String over) {
        return new Conflict(thing, BASE + account, BASE + other, over, false);
    }

    private Disagreements written(Conflict... conflicts) throws IOException {
        try (DisagreementSpool spool = new DisagreementSpool()) {
            List.of(conflicts).forEach(spool::add);
            spool.writeTo(directory, BASE);
        }
        return Disagreements.of(directory).orElseThrow();
    }

    private static List<Disagreement> all(Disagreements list, Optional<String> kind, int size) {
        List<Disagreement> all = new ArrayList<>();
        OptionalLong at = OptionalLong.empty();
        do {
            Disagreements.Page page = list.page(kind, at, size).orElseThrow();
            assertTrue(page.disagreements().size() <= size);
            all.addAll(page.disagreements());
            at = page.next();
        } while (at.isPresent());
        return all;
    }

    @Test
    void accountsInAChainAreOneDisagreement() throws IOException {
        Disagreements list = written(conflict(ANNA, "c", "b", "time"), conflict(ANNA, "d", "e", "place"),
                conflict(ANNA, "b", "a", "manner"), conflict(ANNA, "a", "b", "time"));
        assertEquals(List.of(
                new Disagreement(ANNA, List.of("manner", "time"), List.of(BASE + "a", BASE + "b", BASE + "c")),
                new Disagreement(ANNA, List.of("place"), List.of(BASE + "d", BASE + "e"))),
                all(list, Optional.empty(), 10));
    }

    @Test
    void whatOnlyEditorsStateIsOverNothing() throws IOException {
        assertEquals(List.of(new Disagreement(ANNA, List.of(), List.of(BASE + "a", BASE + "b"))),
                all(written(conflict(ANNA, "a", "b", "stated")), Optional.empty(), 10));
    }

    @Test
    void pagesOfAKindEndWhereTheKindEnds() throws IOException {
        Disagreements list = written(conflict(CAMP, "x", "y", "number"), conflict(BORIS, "c", "d", "time"),
                conflict(ANNA, "a", "b", "time"), conflict("http://elsewhere.example/x", "p", "q", "time"));
        assertEquals(4, list.total());
        assertEquals(List.of("other", "person", "site"), list.kinds().stream().map(Disagreements.Kind::kind).toList());
        assertEquals(List.of(ANNA, BORIS),
                all(list, Optional.of("person"), 1).stream().map(Disagreement::thing).toList());
        assertEquals(all(list, Optional.empty(), 10), all(list, Optional.empty(), 1));
        assertTrue(list.page(Optional.of("unit"), OptionalLong.empty(), 1).isEmpty(), "no such kind");
        long site = list.kinds().get(2).from();
        assertTrue(list.page(Optional.of("person"), OptionalLong.of(site), 1).isEmpty(), "of another kind");
    }

    @Test
    void noPageBeginsInTheMiddleOfALine() throws IOException {
        Disagreements list = written(conflict(ANNA, "a", "b", "time"), conflict(BORIS, "c", "d", "time"));
        for (long at : new long[]{-1, 1, 20, 1_000_000}) {
            assertTrue(list.page(Optional.empty(), OptionalLong.of(at), 1).isEmpty(), "at " + at);
        }
    }

    @Test
    void anEditionWithoutDisagreementsHasOneEmptyPage() throws IOException {
        assertEquals(List.of(), all(written(), Optional.empty(), 10));
    }
}
