package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.muster.vocab.Pow;

/** Who was held where somebody was, at the same time: surely or perhaps, never where dates exclude it. */
class HeldWithTest {

    private Edition edition;
    private String camp;
    private String barrack;
    private String anna;

    @BeforeEach
    void build() {
        edition = new Edition();
        camp = edition.thing("site/nord", Pow.DETENTION_SITE, "Nord", "en");
        barrack = edition.thing("site/nord-barrack", Pow.DETENTION_SITE, "Barrack of Nord", "en");
        edition.add(barrack, Pow.PART_OF, camp);
        anna = edition.thing("person/anna", Pow.PERSON, "Anna", "en");
        stay(anna, camp, "1942-01-01", "1943-12-31", "1942-03-31", "1943-06-30");
    }

    @AfterEach
    void close() {
        edition.close();
    }

    @Test
    void datesDecideWhoSurelyAndWhoPerhapsWasThere() {
        stay(person("boris"), camp, "1943-05-01", "1944-05-01", "1943-05-31", "1944-01-01");
        stay(person("clara"), camp, "1943-07-01", "1944-12-31", "1943-08-01", "1944-05-01");
        stay(person("dora"), camp, "1944-01-01", "1945-01-01", "1944-02-01", "1944-12-31");
        stay(person("emil"), barrack, "1942-06-01", "1942-08-01", "1942-06-10", "1942-07-10");
        person("fred");
        assertEquals(List.of("Boris SURELY", "Clara PERHAPS", "Emil SURELY"), company(anna, Optional.empty()));
        assertEquals(new TimeCounts(2, 3), results(anna, Optional.empty()).time().orElseThrow());
        assertEquals(List.of("Anna PERHAPS", "Boris SURELY", "Dora SURELY"),
                company(Edition.ID + "person/clara", Optional.empty()));
    }

    @Test
    void whoseDateNobodyGivesPerhapsWasThere() {
        edition.add(edition.account(Pow.DETENTION, Pow.HAPPENED_TO, person("boris")), Pow.HELD_AT, camp);
        assertEquals(List.of("Boris PERHAPS"), company(anna, Optional.empty()));
        assertEquals(List.of("Anna PERHAPS"), company(Edition.ID + "person/boris", Optional.empty()));
    }

    @Test
    void whatIsDeniedPutsNobodyThereAndWhatIsHedgedOnlyPerhaps() {
        edition.deny(stay(person("boris"), camp, "1942-01-01", "1943-12-31", "1942-01-01", "1943-12-31"));
        String hedged = stay(person("clara"), camp, "1942-01-01", "1943-12-31", "1942-01-01", "1943-12-31");
        edition.add(hedged, Pow.CERTAINTY, "https://w3id.org/muster/concept/certainty/hedged");
        String doubted = stay(person("dora"), camp, "1942-01-01", "1943-12-31", "1942-01-01", "1943-12-31");
        edition.add(doubted, Pow.STANDING, "https://w3id.org/muster/concept/standing/doubted");
        assertEquals(List.of("Clara PERHAPS", "Dora PERHAPS"), company(anna, Optional.empty()));
    }

    @Test
    void theDaysOfOneSiteSayNothingOfAnother() {
        String south = edition.thing("site/south", Pow.DETENTION_SITE, "South", "en");
        String boris = person("boris");
        stay(boris, camp, "1944-01-01", "1944-12-31", null, null);
        stay(boris, south, "1942-01-01", "1943-12-31", "1942-01-01", "1943-12-31");
        stay(anna, south, "1944-02-01", "1944-03-01", null, null);
        assertEquals(List.of(), company(anna, Optional.empty()));
        assertEquals(List.of(camp, south), edition.index().sitesOf(anna));
    }

    @Test
    void oneOfTheSitesCanBeAskedFor() {
        String south = edition.thing("site/south", Pow.DETENTION_SITE, "South", "en");
        stay(anna, south, "1944-02-01", "1944-03-01", null, null);
        stay(person("boris"), camp, "1943-01-01", "1943-12-31", null, null);
        stay(person("clara"), south, "1944-01-01", "1944-12-31", null, null);
        assertEquals(List.of("Boris PERHAPS"), company(anna, Optional.of(camp)));
        assertEquals(List.of("Clara PERHAPS"), company(anna, Optional.of(south)));
        assertEquals(List.of(), company(Edition.ID + "person/nobody", Optional.empty()));
    }

    @Test
    void everyOrderAndEveryPageKnowsTheCompany() {
        for (int i = 0; i < 30; i++) {
            stay(person("p%02d".formatted(i)), camp, "1942-05-01", "1942-05-31", null, null);
        }
        Criteria criteria = Criteria.all().heldWith(new HeldWith(anna, Optional.empty(), Sureness.PERHAPS));
        for (Language language : Language.values()) {
            Page first = edition.index().page(criteria, Sort.name(language), Optional.empty(), 20);
            Page second = edition.index().page(criteria, Sort.name(language), first.next(), 20);
            assertEquals(30, first.total());
            assertEquals("p20", second.hits().getFirst().iri().substring((Edition.ID + "person/").length()));
            assertEquals(10, second.hits().size());
        }
    }

    private String person(String key) {
        return edition.thing("person/" + key, Pow.PERSON, Character.toUpperCase(key.charAt(0)) + key.substring(1),
                "en");
    }

    private String stay(String who, String site, @Nullable String earliest, @Nullable String latest,
            @Nullable String latestBegin, @Nullable String earliestEnd) {
        String stay = edition.account(Pow.DETENTION, Pow.HAPPENED_TO, who);
        edition.add(stay, Pow.HELD_AT, site);
        edition.time(stay, earliest, latest, latestBegin, earliestEnd);
        return stay;
    }

    private List<String> company(String of, Optional<String> site) {
        return results(of, site).page().hits().stream()
                .map(hit -> hit.label(Language.ENGLISH).text() + " " + hit.inTime().orElseThrow()).toList();
    }

    private Results results(String of, Optional<String> site) {
        return edition.index().search(Criteria.all().heldWith(new HeldWith(of, site, Sureness.PERHAPS)),
                Sort.NAME_ENGLISH, Optional.empty(), 10, Set.of(), 1);
    }
}
