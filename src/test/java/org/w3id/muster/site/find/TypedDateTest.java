package org.w3id.muster.site.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.search.TimeFilter;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({"1942,1942-01-01,1942-12-31", "1942-02,1942-02-01,1942-02-28", "1942-05-26,1942-05-26,1942-05-26"})
    void aDateIsTheTimeFromItsFirstDayToItsLast(String typed, LocalDate first, LocalDate last) {
        assertTrue(typed.matches(TypedDate.PATTERN), "the browser must let it pass");
        assertEquals(new TimeFilter(first, last, Sureness.PERHAPS), time(typed, ""));
    }

    @Test
    void aTimeReachesFromTheFirstDayOfOneToTheLastOfTheOther() {
        assertEquals(new TimeFilter(LocalDate.of(1941, 6, 1), LocalDate.of(1942, 12, 31), Sureness.PERHAPS),
                time("1941-06", "1942"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring", "12.05.1942", "42", "1942-5"})
    void whatTheBrowserStopsIsNoDateHereEither(String typed) {
        assertFalse(typed.matches(TypedDate.PATTERN));
        assertThrows(DateTimeException.class, () -> time(typed, ""));
    }

    private static TimeFilter time(String from, String to) {
        return TypedDate.filter(from, to, Sureness.PERHAPS).orElseThrow();
    }
}
