package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.Pow;

/** Facet counts: exact, by what is selected elsewhere, and only of what we hold. */
class FacetsTest {

    private static final int CAMPS = 4;
    private static final int RANKS = 3;

    /** Camps and ranks by number. */
    record Soldier(Set<Integer> camps, Set<Integer> ranks) {}

    @Provide
    Arbitrary<List<Soldier>> soldiers() {
        Arbitrary<Set<Integer>> camps = Arbitraries.integers().between(0, CAMPS - 1).set().ofMaxSize(3);
        Arbitrary<Set<Integer>> ranks = Arbitraries.integers().between(0, RANKS - 1).set().ofMaxSize(2);
        return Combinators.combine(camps, ranks).as(Soldier::new).list().ofMaxSize(30);
    }

    @Property(tries = 20)
    void aFacetIgnoresItsOwnSelectionOnly(@ForAll("soldiers") List<Soldier> soldiers) {
        try (Edition edition = edition(soldiers)) {
            for (Set<Integer> camps : List.of(Set.<Integer>of(), Set.of(1), Set.of(0, 2))) {
                for (Set<Integer> ranks : List.of(Set.<Integer>of(), Set.of(0), Set.of(1, 2))) {
                    Criteria criteria = Criteria.all().facet(Facet.TYPE, Pow.PERSON);
                    for (int camp : camps) {
                        criteria = criteria.facet(Facet.SITE, camp(camp));
                    }
                    for (int rank : ranks) {
                        criteria = criteria.facet(Facet.RANK, rank(rank));
                    }
                    Results results = edition.index().search(criteria, Sort.NAME_RUSSIAN, Optional.empty(), 200,
                            EnumSet.of(Facet.SITE, Facet.RANK), 50);
                    assertEquals(soldiers.stream().filter(s -> fits(s.camps(), camps) && fits(s.ranks(), ranks))
                            .count(), results.page().total());
                    assertEquals(
                            expected(soldiers.stream().filter(s -> fits(s.ranks(), ranks)).map(Soldier::camps).toList(),
                                    camps, FacetsTest::camp),
                            counted(results, Facet.SITE));
                    assertEquals(
                            expected(soldiers.stream().filter(s -> fits(s.camps(), camps)).map(Soldier::ranks).toList(),
                                    ranks, FacetsTest::rank),
                            counted(results, Facet.RANK));
                }
            }
        }
    }

    private static boolean fits(Set<Integer> values, Set<Integer> selected) {
        return selected.isEmpty() || values.stream().anyMatch(selected::contains);
    }

    private static Map<String, Long> expected(List<Set<Integer>> values, Set<Integer> selected,
            IntFunction<String> name) {
        Map<String, Long> counts = new TreeMap<>();
        selected.forEach(value -> counts.put(name.apply(value), 0L));
        values.forEach(all -> all.forEach(value -> counts.merge(name.apply(value), 1L, Long::sum)));
        return counts;
    }

    private static Map<String, Long> counted(Results results, Facet facet) {
        FacetCounts counts = results.facet(facet);
        return new TreeMap<>(
                counts.values().stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count)));
    }

    @Test
    void theMostFrequentValuesAreListedAndTheSelectedOnesAlways() {
        List<Soldier> soldiers = List.of(new Soldier(Set.of(0), Set.of()), new Soldier(Set.of(0), Set.of()),
                new Soldier(Set.of(0, 1), Set.of()), new Soldier(Set.of(1, 2), Set.of()),
                new Soldier(Set.of(3), Set.of()));
        try (Edition edition = edition(soldiers)) {
            Criteria criteria = Criteria.all().facet(Facet.SITE, camp(3));
            FacetCounts counts = edition.index()
                    .search(criteria, Sort.NAME_ENGLISH, Optional.empty(), 1, EnumSet.of(Facet.SITE), 2)
                    .facet(Facet.SITE);
            assertEquals(List.of(camp(3), camp(0)), counts.values().stream().map(FacetValue::value).toList());
            assertEquals(List.of(1L, 3L), counts.values().stream().map(FacetValue::count).toList());
            assertTrue(counts.values().getFirst().selected());
            assertEquals("Camp 3", counts.values().getFirst().labels().getFirst().text());
            assertEquals(4, counts.distinct());
        }
    }

    @Test
    void theHierarchyCountsUpwards() {
        try (Edition edition = new Edition()) {
            String army = edition.thing("unit/army", Pow.MILITARY_UNIT, "Army", "en");
            String corps = edition.thing("unit/corps", Pow.MILITARY_UNIT, "Corps", "en");
            edition.add(corps, Pow.PART_OF, army);
            edition.add(army, Pow.PART_OF, corps);
            String soldier = edition.thing("person/a", Pow.PERSON, "A", "en");
            edition.add(edition.account(Pow.AFFILIATION, Pow.AFFILIATE, soldier), Pow.IN_ORGANIZATION, corps);
            Criteria inArmy = Criteria.all().facet(Facet.UNIT, army).facet(Facet.TYPE, Pow.PERSON);
            assertEquals(1, edition.index().count(inArmy), "even where two units are part of each other");
            assertEquals(0, edition.index().count(Criteria.all().link(
                    Link.of(Pow.AFFILIATION, Pow.IN_ORGANIZATION, army))), "a link is direct");
        }
    }

    @Test
    void denialsAndSettingsGiveNoFacet() {
        try (Edition edition = new Edition()) {
            String killer = edition.thing("person/killer", Pow.PERSON, "Killer", "en");
            String victim = edition.thing("person/victim", Pow.PERSON, "Victim", "en");
            String denied = edition.thing("person/denied", Pow.PERSON, "Denied", "en");
            String death = edition.account(Pow.DEATH, Pow.HAPPENED_TO, victim);
            edition.add(death, Pow.CARRIED_OUT_BY, killer);
            edition.deny(edition.account(Pow.DEATH, Pow.HAPPENED_TO, denied));
            Index index = edition.index();
            Criteria dead = Criteria.all().facet(Facet.FATE, Pow.DEATH);
            assertEquals(List.of(victim), index.page(dead, Sort.NAME_ENGLISH, Optional.empty(), 9).hits().stream()
                    .map(Hit::iri).toList());
            assertEquals(3, index.count(Criteria.all().facet(Facet.SOURCE, Edition.SOURCE)
                    .facet(Facet.TYPE, Pow.PERSON)), "a denial and a setting are mentions");
            assertEquals(List.of(new LinkCount("Death/carriedOutBy", Pow.PERSON, 1),
                    new LinkCount(Link.MENTIONS, Pow.ENTRY, 1)), index.links(killer));
        }
    }

    @Test
    void aBirthIsNoFate() {
        try (Edition edition = new Edition()) {
            String person = edition.thing("person/a", Pow.PERSON, "A", "en");
            String birth = edition.account(Pow.EVENT, Pow.HAPPENED_TO, person);
            edition.add(birth, Pow.EVENT_TYPE, Ontology.concept("event-type", "birth").value());
            String missing = Ontology.concept("event-type", "missing").value();
            edition.add(edition.account(Pow.EVENT, Pow.HAPPENED_TO, person), Pow.EVENT_TYPE, missing);
            FacetCounts fates = edition.index().search(Criteria.all(), Sort.NAME_ENGLISH, Optional.empty(), 1,
                    EnumSet.of(Facet.FATE), 9).facet(Facet.FATE);
            assertEquals(List.of(missing), fates.values().stream().map(FacetValue::value).toList());
        }
    }

    @Test
    void aSearchHasBounds() {
        Criteria[] criteria = {Criteria.all()};
        assertThrows(IllegalArgumentException.class, () -> IntStream.range(0, 200)
                .forEach(i -> criteria[0] = criteria[0].facet(Facet.SITE, camp(i))));
        try (Edition edition = new Edition()) {
            Criteria most = IntStream.range(0, Criteria.MOST_VALUES).boxed().reduce(Criteria.all(),
                    (all, i) -> all.facet(Facet.SITE, camp(i)), (one, other) -> one);
            assertEquals(0, edition.index().count(most));
        }
    }

    private static Edition edition(List<Soldier> soldiers) {
        Edition edition = new Edition();
        for (int i = 0; i < CAMPS; i++) {
            edition.thing("site/" + i, Pow.DETENTION_SITE, "Camp " + i, "en");
        }
        for (int i = 0; i < RANKS; i++) {
            edition.add(rank(i), "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", SKOS.Concept.getURI());
        }
        for (int i = 0; i < soldiers.size(); i++) {
            String person = edition.thing("person/" + i, Pow.PERSON, "Soldier " + i, "en");
            soldiers.get(i).camps().forEach(camp -> edition
                    .add(edition.account(Pow.DETENTION, Pow.HAPPENED_TO, person), Pow.HELD_AT, camp(camp)));
            soldiers.get(i).ranks().forEach(rank -> edition
                    .add(edition.account(Pow.AFFILIATION, Pow.AFFILIATE, person), Pow.RANK, rank(rank)));
        }
        return edition;
    }

    private static String camp(int number) {
        return Edition.ID + "site/" + number;
    }

    private static String rank(int number) {
        return Ontology.concept("rank", "r" + number).value();
    }
}
