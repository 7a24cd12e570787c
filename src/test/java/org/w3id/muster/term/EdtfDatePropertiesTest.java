package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EdtfDatePropertiesTest {

    @Property
    void anyStringIsUnderstoodOrKeptAsItIs(@ForAll String words) {
        keptAsItIs(words);
    }

    @Property
    void anyStringOfTheAlphabetIsUnderstoodOrKeptAsItIs(@ForAll("alphabet") String words) {
        keptAsItIs(words);
    }

    private static void keptAsItIs(String words) {
        assertEquals(words, switch (EdtfDate.parse(words)) {
            case Reading.Understood<EdtfDate>(EdtfDate date) -> date.edtf();
            case Reading.Verbatim<EdtfDate>(String kept, String why) -> kept;
        });
    }

    @Property
    void boundsAreInOrder(@ForAll("dates") String edtf) {
        EdtfDate date = date(edtf);
        assertFalse(date.earliest().orElseThrow().isAfter(date.latest().orElseThrow()));
    }

    @Property
    void aYearContainsItsMonthsAndAMonthItsDays(@ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 28) int day) {
        String y = "%04d".formatted(year);
        String m = "%s-%02d".formatted(y, month);
        assertContains(date(y), date(m));
        assertContains(date(m), date("%s-%02d".formatted(m, day)));
        assertContains(date(m), date(m + "-XX"));
    }

    @Property
    void aDecadeContainsItsYearsAndACenturyItsDecades(@ForAll @IntRange(min = 100, max = 9999) int year) {
        String y = "%04d".formatted(year);
        assertContains(date(y.substring(0, 3) + "X"), date(y));
        assertContains(date(y.substring(0, 2) + "XX"), date(y.substring(0, 3) + "X"));
    }

    @Property
    void everyDayLiesInASeason(@ForAll @IntRange(min = 2, max = 9000) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
        assertTrue(List
                .of("%04d-24".formatted(year - 1), "%04d-21".formatted(year), "%04d-22".formatted(year),
                        "%04d-23".formatted(year),
                        "%04d-24".formatted(year))
                .stream().anyMatch(season -> !date(season).disjointFrom(date(day.toString()))));
    }

    @Property
    void aboutIsWiderAndDoubtIsNot(@ForAll("unmarked") String edtf) {
        EdtfDate plain = date(edtf);
        EdtfDate about = date(edtf + "~");
        EdtfDate doubted = date(edtf + "?");
        assertTrue(about.earliest().orElseThrow().isBefore(plain.earliest().orElseThrow()));
        assertTrue(about.latest().orElseThrow().isAfter(plain.latest().orElseThrow()));
        assertEquals(plain.earliest(), doubted.earliest());
        assertEquals(plain.latest(), doubted.latest());
    }

    @Property
    void anIntervalReachesFromItsFirstToItsLastDate(@ForAll("dates") String one, @ForAll("dates") String other) {
        boolean inOrder = !date(one).earliest().orElseThrow().isAfter(date(other).latest().orElseThrow());
        String edtf = one + "/" + other;
        if (!inOrder) {
            Readings.whyNot(EdtfDate.parse(edtf));
            return;
        }
        EdtfDate interval = date(edtf);
        assertEquals(date(one).earliest(), interval.earliest());
        assertEquals(date(other).latest(), interval.latest());
        assertTrue(interval.latestBegin().isPresent() && interval.earliestEnd().isPresent());
    }

    @Property
    void aSetIsTheHullOfItsMembers(@ForAll("someDates") List<String> members) {
        String list = String.join(",", members);
        EdtfDate oneOf = date("[" + list + "]");
        EdtfDate allOf = date("{" + list + "}");
        members.forEach(member -> assertContains(oneOf, date(member)));
        assertTrue(members.stream().anyMatch(member -> date(member).earliest().equals(oneOf.earliest())));
        assertTrue(members.stream().anyMatch(member -> date(member).latest().equals(oneOf.latest())));
        assertEquals(List.of(oneOf.earliest(), oneOf.latest()), List.of(allOf.earliest(), allOf.latest()));
    }

    @Property
    void disjointIsSymmetricAndNeverFromItself(@ForAll("dates") String one, @ForAll("dates") String other) {
        assertEquals(date(one).disjointFrom(date(other)), date(other).disjointFrom(date(one)));
        assertFalse(date(one).disjointFrom(date(one)));
    }

    @Property
    void anIntervalThatIsOpenBehindIsDisjointOnlyFromWhatComesBefore(@ForAll("dates") String one,
            @ForAll("dates") String other) {
        boolean before = date(other).latest().orElseThrow().isBefore(date(one).earliest().orElseThrow());
        assertEquals(before, date(one + "/..").disjointFrom(date(other)));
    }

    private static void assertContains(EdtfDate outer, EdtfDate inner) {
        assertFalse(bound(outer.earliest()).isAfter(bound(inner.earliest())), () -> outer + " begins after " + inner);
        assertFalse(bound(outer.latest()).isBefore(bound(inner.latest())), () -> outer + " ends before " + inner);
    }

    private static LocalDate bound(Optional<LocalDate> bound) {
        return bound.orElseThrow();
    }

    @Provide
    Arbitrary<String> alphabet() {
        return Arbitraries.strings().withChars("0123456789X~?%/.,[]{}-").ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> unmarked() {
        Arbitrary<Integer> year = Arbitraries.integers().between(1800, 2100);
        return Arbitraries.oneOf(
                year.map("%04d"::formatted),
                year.map(y -> "%03dX".formatted(y / 10)),
                year.map(y -> "%02dXX".formatted(y / 100)),
                Combinators.combine(year, Arbitraries.integers().between(1, 12)).as("%04d-%02d"::formatted),
                Combinators.combine(year, Arbitraries.integers().between(21, 24)).as("%04d-%02d"::formatted),
                Combinators.combine(year, Arbitraries.integers().between(1, 12)).as("%04d-%02d-XX"::formatted),
                Combinators.combine(year, Arbitraries.integers().between(1, 365))
                        .as((y, d) -> LocalDate.ofYearDay(y, d).toString()));
    }

    @Provide
    Arbitrary<String> dates() {
        return Combinators.combine(unmarked(), Arbitraries.of("", "", "~", "?", "%")).as(String::concat);
    }

    @Provide
    Arbitrary<List<String>> someDates() {
        return dates().list().ofMinSize(1).ofMaxSize(6);
    }
}
