package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Link;
import org.w3id.muster.search.Sort;
import org.w3id.muster.vocab.Pow;

/** The index of a release: made from what we hold, whole, and readable beside an open store. */
class IndexedReleaseTest {

    private static final String PETROV = SmallData.ID + "person/ivan-petrov";
    private static final String NORD = SmallData.ID + "site/nord";

    @TempDir
    Path directory = Path.of("");

    private SmallData data() {
        return new SmallData(directory).entry("handbook/petrov",
                """
                        "accounts": [
                          {"key": "stay", "type": "Detention", "happenedTo": "person/ivan-petrov", "heldAt": "site/nord",
                           "evidence": ["p1"], "wording": {"en": "in the northern camp"}},
                          {"key": "death", "type": "Death", "happenedTo": "person/ivan-petrov", "evidence": ["p1"],
                           "wording": {"en": "perished in quicksand"}, "standing": "rejected",
                           "standingReason": {"en": "Another man."}, "standingBy": "An editor", "standingOn": "2026-01-01"}]""");
    }

    @Test
    void aRejectedAccountMakesNoHitAndNoFacet() throws IOException {
        SmallData data = data();
        data.publish();
        try (Index index = Release.openIndex(data.current())) {
            assertEquals(List.of(PETROV), iris(index, Criteria.all().text("northern").facet(Facet.TYPE, Pow.PERSON)));
            assertEquals(List.of(PETROV), iris(index, Criteria.all()
                    .link(Link.of(Pow.DETENTION, Pow.HELD_AT, NORD))));
            assertEquals(List.of(), iris(index, Criteria.all().text("quicksand")));
            assertEquals(List.of(), iris(index, Criteria.all().facet(Facet.FATE, Pow.DEATH)));
        }
    }

    @Test
    void tellsOfEachThingOnce() throws IOException {
        List<String> told = new ArrayList<>();
        data().build((step, done, total) -> told.add(step + " " + done + "/" + total));

        List<String> index = told.stream().filter(line -> line.startsWith("index")).toList();
        assertTrue(index.size() > 2, told::toString);
        assertEquals(index.stream().distinct().toList(), index);
        String last = index.get(index.size() - 1);
        assertTrue(last.matches("index (\\d+)/\\1"), last);
    }

    @Test
    void isReadBesideAnOpenStore() throws IOException {
        SmallData data = data();
        data.publish();
        try (Release release = Release.open(data.current()); Index beside = Release.openIndex(data.current())) {
            assertEquals(release.index().size(), beside.size());
            assertTrue(beside.size() > 200, "concepts are in it, too");
        }
    }

    @Test
    void aReleaseWithoutIndexSaysWhatToDo() throws IOException {
        Path old = Files.createDirectory(directory.resolve("old"));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> Release.openIndex(old));
        assertTrue(String.valueOf(refusal.getMessage()).contains("./muster build"));
    }

    private static List<String> iris(Index index, Criteria criteria) {
        return index.page(criteria, Sort.RELEVANCE, Optional.empty(), 10).hits().stream().map(Hit::iri).toList();
    }
}
