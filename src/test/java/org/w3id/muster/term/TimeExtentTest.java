package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.date;
import static org.w3id.muster.term.Readings.understood;
import static org.w3id.muster.term.Readings.whyNot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeExtentTest {

    private static final LangText LATER = new LangText("a year later", "en");

    @Test
    void anEdtfStringIsATimeWithoutWords() {
        TimeExtent time = understood(TimeExtent.parse("1942-21"));
        assertEquals(Optional.of(date("1942-21")), time.date());
        assertEquals(List.of(), time.wordings());
    }

    @Test
    void anUnreadableEdtfStringIsKeptWithItsReason() {
        assertTrue(whyNot(TimeExtent.parse("1943-02-30")).contains("28 days"));
    }

    @Test
    void wordsAndCalendarAreAdded() {
        TimeExtent time = TimeExtent.of(date("1943")).withWordings(List.of(LATER)).withCalendar("julian");
        assertEquals(new TimeExtent(Optional.of(date("1943")), List.of(LATER), Optional.of("julian")), time);
    }

    @Test
    void wordsAloneAreATime() {
        assertEquals(Optional.empty(), TimeExtent.inWords(List.of(LATER)).date());
    }

    @Test
    void neitherDateNorWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TimeExtent.inWords(List.of()));
        TimeExtent words = TimeExtent.inWords(List.of(LATER));
        assertThrows(IllegalArgumentException.class, () -> words.withWordings(List.of()));
    }

    @Test
    void aCalendarIsAConceptKey() {
        TimeExtent time = TimeExtent.of(date("1943"));
        for (String key : List.of("", "Julian", "old style", "-", "a--b", "../x")) {
            assertThrows(IllegalArgumentException.class, () -> time.withCalendar(key), key);
        }
    }

    @Test
    void anUnstatedCalendarReachesThirteenDaysFurther() {
        assertEquals(days("1916-05-22", "1916-06-17"), bounds("1916-06-04", "unstated"));
        assertEquals(days("1916-12-19", "1918-01-13"), bounds("1917", "unstated"));
        assertEquals(days("1916-12-19", "1919-12-31"), bounds("1917/1919", "unstated"), "later there was one calendar");
        assertEquals(days("1918-02-14", "1918-02-14"), bounds("1918-02-14", "unstated"));
        assertEquals(days("0001-01-01", "0001-01-18"), bounds("0001-01-05", "unstated"), "no year before 1");
    }

    @Test
    void aCalendarThatIsStatedDoesNotWiden() {
        assertEquals(days("1916-06-04", "1916-06-04"), bounds("1916-06-04", "julian"));
        assertEquals(days("1916-06-04", "1916-06-04"), bounds("1916-06-04", "gregorian"));
        assertEquals(Optional.of(date("1916-06-04")), TimeExtent.of(date("1916-06-04")).bounds());
        assertEquals(Optional.empty(), TimeExtent.inWords(List.of(LATER)).withCalendar("unstated").bounds());
    }

    @Test
    void whatIsWrittenStaysAsItIs() {
        TimeExtent time = TimeExtent.of(date("1916/1917~")).withCalendar("unstated");
        assertEquals(Optional.of(date("1916/1917~")), time.date());
        EdtfDate wider = time.bounds().orElseThrow();
        assertEquals("1916/1917~", wider.edtf());
        assertEquals(Optional.of(LocalDate.of(1917, 1, 13)), wider.latestBegin());
        assertEquals(Optional.of(LocalDate.of(1916, 9, 18)), wider.earliestEnd());
    }

    private static List<LocalDate> bounds(String edtf, String calendar) {
        EdtfDate bounds = TimeExtent.of(date(edtf)).withCalendar(calendar).bounds().orElseThrow();
        return List.of(bounds.earliest().orElseThrow(), bounds.latest().orElseThrow());
    }

    private static List<LocalDate> days(String earliest, String latest) {
        return List.of(LocalDate.parse(earliest), LocalDate.parse(latest));
    }

    @Test
    void laterChangesOfAListDoNotReachATime() {
        List<LangText> words = new ArrayList<>(List.of(LATER));
        TimeExtent time = TimeExtent.inWords(words);
        words.clear();
        assertEquals(List.of(LATER), time.wordings());
    }
}
