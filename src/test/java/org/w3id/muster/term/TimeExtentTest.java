package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.date;
import static org.w3id.muster.term.Readings.understood;
import static org.w3id.muster.term.Readings.whyNot;

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
    void laterChangesOfAListDoNotReachATime() {
        List<LangText> words = new ArrayList<>(List.of(LATER));
        TimeExtent time = TimeExtent.inWords(words);
        words.clear();
        assertEquals(List.of(LATER), time.wordings());
    }
}
