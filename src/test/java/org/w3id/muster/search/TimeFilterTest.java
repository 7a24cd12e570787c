package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3id.muster.vocab.Pow;

/** "Surely" and "perhaps" against a check day by day of what each account can mean. */
class TimeFilterTest {

    private static final LocalDate BEGIN = LocalDate.of(1942, 1, 1);
    private static final int DAYS = 30;

    /** Bounds as days after the begin; null for unknown. Happenings can be on any day within, stays last over some. */
    record Told(boolean stay, @Nullable Integer earliest, @Nullable Integer latest, @Nullable Integer lateBegin,
            @Nullable Integer earlyEnd) {

        /** Every single day on which a happening may have been. */
        boolean canBeIn(int from, int to) {
            if (earliest == null && latest == null && !lasts()) {
                return false;
            }
            return (earliest == null || earliest <= to) && (latest == null || latest >= from);
        }

        boolean mustBeIn(int from, int to) {
            boolean within = earliest != null && latest != null && from <= earliest && latest <= to;
            for (int day = from; day <= to; day++) {
                within |= stay && lateBegin != null && earlyEnd != null && lateBegin <= day && day <= earlyEnd;
            }
            return within;
        }

        private boolean lasts() {
            return stay && lateBegin != null && earlyEnd != null && lateBegin <= earlyEnd;
        }
    }

    @Provide
    Arbitrary<List<List<Told>>> people() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
        Arbitrary<Told> told = Combinators
                .combine(Arbitraries.of(true, false), day.list().ofSize(4), Arbitraries.integers().between(0, 15))
                .as((stay, days, known) -> {
                    List<Integer> sorted = days.stream().sorted().toList();
                    boolean swap = (known & 4) != 0 && !stay;
                    return new Told(stay, (known & 1) == 0 ? sorted.get(0) : null,
                            (known & 2) == 0 ? sorted.get(3) : null,
                            (known & 8) == 0 ? sorted.get(swap ? 2 : 1) : null,
                            (known & 8) == 0 ? sorted.get(swap ? 1 : 2) : null);
                });
        return told.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(25);
    }

    @Property(tries = 15)
    void agreesWithACheckDayByDay(@ForAll("people") List<List<Told>> people) {
        try (Edition edition = new Edition()) {
            for (int i = 0; i < people.size(); i++) {
                String person = edition.thing("person/p" + i, Pow.PERSON, "P" + i, "en");
                for (Told told : people.get(i)) {
                    String account = edition.account(told.stay() ? Pow.DETENTION : Pow.CAPTURE, Pow.HAPPENED_TO,
                            person);
                    edition.time(account, day(told.earliest()), day(told.latest()), day(told.lateBegin()),
                            day(told.earlyEnd()));
                }
            }
            for (int from = 0; from <= DAYS; from += 4) {
                for (int to = from; to <= DAYS; to += 3) {
                    Set<String> surely = found(edition, from, to, Sureness.SURELY);
                    Set<String> perhaps = found(edition, from, to, Sureness.PERHAPS);
                    assertTrue(perhaps.containsAll(surely), "what is sure is possible");
                    int f = from;
                    int t = to;
                    assertEquals(expected(people, accounts -> accounts.stream().anyMatch(a -> a.mustBeIn(f, t))),
                            surely, from + ".." + to);
                    assertEquals(expected(people, accounts -> accounts.stream().anyMatch(a -> a.canBeIn(f, t))),
                            perhaps, from + ".." + to);
                }
            }
        }
    }

    @Test
    void everyHitSaysHowSureItIs() {
        try (Edition edition = new Edition()) {
            String sure = edition.thing("person/sure", Pow.PERSON, "Sure", "en");
            String vague = edition.thing("person/vague", Pow.PERSON, "Vague", "en");
            String denied = edition.thing("person/denied", Pow.PERSON, "Denied", "en");
            edition.time(edition.account(Pow.DEATH, Pow.HAPPENED_TO, sure), "1942-05-26", "1942-05-26", null, null);
            edition.time(edition.account(Pow.DEATH, Pow.HAPPENED_TO, vague), "1941-01-01", "1943-12-31", null, null);
            String denial = edition.account(Pow.DEATH, Pow.HAPPENED_TO, denied);
            edition.deny(denial);
            edition.time(denial, "1942-05-26", "1942-05-26", null, null);
            Criteria may = Criteria.all().facet(Facet.TYPE, Pow.PERSON)
                    .time(new TimeFilter(LocalDate.of(1942, 5, 1), LocalDate.of(1942, 5, 31), Sureness.PERHAPS));
            Results results = edition.index().search(may, Sort.NAME_ENGLISH, Optional.empty(), 10, Set.of(), 1);
            assertEquals(List.of(Optional.of(Sureness.SURELY), Optional.of(Sureness.PERHAPS)),
                    results.page().hits().stream().map(Hit::inTime).toList());
            assertEquals(Optional.of(new TimeCounts(1, 2)), results.time());
        }
    }

    @Test
    void manyAccountsAreReducedWithoutLoss() {
        try (Edition edition = new Edition()) {
            String camp = edition.thing("site/nord", Pow.DETENTION_SITE, "Nord", "en");
            LocalDate first = LocalDate.of(1900, 1, 1);
            // two days each, every third day: no reduction may close a gap
            for (int i = 0; i < 6000; i++) {
                String account = edition.account(Pow.DEATH, Pow.HAPPENED_TO, Edition.ID + "person/nobody");
                edition.add(account, Pow.PLACE, camp);
                edition.time(account, first.plusDays(3L * i).toString(), first.plusDays(3L * i + 1).toString(), null,
                        null);
            }
            for (int i = 0; i < 6000; i += 500) {
                LocalDate day = first.plusDays(3L * i);
                assertEquals(1, count(edition, day, day, Sureness.PERHAPS));
                assertEquals(0, count(edition, day, day, Sureness.SURELY));
                assertEquals(1, count(edition, day, day.plusDays(1), Sureness.SURELY));
                assertEquals(0, count(edition, day.plusDays(2), day.plusDays(2), Sureness.PERHAPS));
            }
        }
    }

    @Test
    void aReversedTimeIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new TimeFilter(LocalDate.of(1942, 2, 1), LocalDate.of(1942, 1, 1), Sureness.SURELY));
    }

    private static long count(Edition edition, LocalDate from, LocalDate to, Sureness sureness) {
        return edition.index().count(Criteria.all().facet(Facet.TYPE, Pow.DETENTION_SITE)
                .time(new TimeFilter(from, to, sureness)));
    }

    private static Set<String> expected(List<List<Told>> people, Predicate<List<Told>> fits) {
        return IntStream.range(0, people.size()).filter(i -> fits.test(people.get(i)))
                .mapToObj(i -> Edition.ID + "person/p" + i).collect(Collectors.toSet());
    }

    private static Set<String> found(Edition edition, int from, int to, Sureness sureness) {
        Criteria criteria = Criteria.all().facet(Facet.TYPE, Pow.PERSON)
                .time(new TimeFilter(BEGIN.plusDays(from), BEGIN.plusDays(to), sureness));
        return edition.index().page(criteria, Sort.NAME_ENGLISH, Optional.empty(), 100).hits().stream().map(Hit::iri)
                .collect(Collectors.toSet());
    }

    private static @Nullable String day(@Nullable Integer offset) {
        return offset == null ? null : BEGIN.plusDays(offset).toString();
    }
}
