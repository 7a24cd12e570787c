package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.date;
import static org.w3id.muster.term.Readings.whyNot;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.term.Reading.Verbatim;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1943                    | 1943-01-01 | 1943-12-31
            1942-05                 | 1942-05-01 | 1942-05-31
            1944-02                 | 1944-02-01 | 1944-02-29
            1900-02                 | 1900-02-01 | 1900-02-28
            1942-05-26              | 1942-05-26 | 1942-05-26
            1944-02-29              | 1944-02-29 | 1944-02-29
            1942-21                 | 1942-03-01 | 1942-06-21
            1942-22                 | 1942-06-01 | 1942-09-22
            1942-23                 | 1942-09-01 | 1942-12-21
            1945-24                 | 1945-12-01 | 1946-03-20
            194X                    | 1940-01-01 | 1949-12-31
            19XX                    | 1900-01-01 | 1999-12-31
            1944-07-XX              | 1944-07-01 | 1944-07-31
            1944-XX-XX              | 1944-01-01 | 1944-12-31
            1944-XX                 | 1944-01-01 | 1944-12-31
            0001                    | 0001-01-01 | 0001-12-31
            9999                    | 9999-01-01 | 9999-12-31
            1943?                   | 1943-01-01 | 1943-12-31
            1943~                   | 1942-10-01 | 1944-03-31
            1943%                   | 1942-10-01 | 1944-03-31
            1944-XX~                | 1943-10-01 | 1945-03-31
            1942-05~                | 1942-04-23 | 1942-06-08
            1944-07-XX~             | 1944-06-23 | 1944-08-08
            1942-05-26~             | 1942-05-25 | 1942-05-27
            1943-21~                | 1943-02-08 | 1943-07-12
            194X~                   | 1937-07-01 | 1952-06-30
            19XX~                   | 1875-01-01 | 2024-12-31
            [1941,1942]             | 1941-01-01 | 1942-12-31
            [1943,1941]             | 1941-01-01 | 1943-12-31
            [1941..1943]            | 1941-01-01 | 1943-12-31
            [..1942]                |            | 1942-12-31
            [1942-05..]             | 1942-05-01 |
            [..1941-07,1943,1944-21]|            | 1944-06-21
            {1941,1942}             | 1941-01-01 | 1942-12-31
            {1939,1941..1943-05~}   | 1939-01-01 | 1943-06-08
            [1942]                  | 1942-01-01 | 1942-12-31
            """)
    void aDateHasTheDaysItMayMean(String edtf, LocalDate earliest, LocalDate latest) {
        EdtfDate date = date(edtf);
        assertEquals(Optional.ofNullable(earliest), date.earliest());
        assertEquals(Optional.ofNullable(latest), date.latest());
        assertEquals(Optional.empty(), date.latestBegin());
        assertEquals(Optional.empty(), date.earliestEnd());
        assertEquals(edtf, date.edtf());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1941/1942               | 1941-01-01 | 1941-12-31 | 1942-01-01 | 1942-12-31
            1939-09-17~/1941-06-22  | 1939-09-16 | 1939-09-18 | 1941-06-22 | 1941-06-22
            ../1942                 |            |            | 1942-01-01 | 1942-12-31
            /1942                   |            |            | 1942-01-01 | 1942-12-31
            1942/..                 | 1942-01-01 | 1942-12-31 |            |
            1942/                   | 1942-01-01 | 1942-12-31 |            |
            1942-21/1945-05-08      | 1942-03-01 | 1942-06-21 | 1945-05-08 | 1945-05-08
            1941/1941               | 1941-01-01 | 1941-12-31 | 1941-01-01 | 1941-12-31
            1941/1941-06            | 1941-01-01 | 1941-06-30 | 1941-06-01 | 1941-06-30
            1942-05/1942            | 1942-05-01 | 1942-05-31 | 1942-05-01 | 1942-12-31
            194X/1945~              | 1940-01-01 | 1946-03-31 | 1944-10-01 | 1946-03-31
            """)
    void anIntervalHasInnerBoundsToo(String edtf, LocalDate earliest, LocalDate latestBegin, LocalDate earliestEnd,
            LocalDate latest) {
        EdtfDate date = date(edtf);
        assertEquals(Optional.ofNullable(earliest), date.earliest(), "earliest");
        assertEquals(Optional.ofNullable(latestBegin), date.latestBegin(), "latestBegin");
        assertEquals(Optional.ofNullable(earliestEnd), date.earliestEnd(), "earliestEnd");
        assertEquals(Optional.ofNullable(latest), date.latest(), "latest");
    }

    @ParameterizedTest
    @CsvSource({"1943,false,false", "1943~,true,false", "1943?,false,true", "1943%,true,true", "1941?/1942~,true,true",
            "1941/1942?,false,true", "'[1941,1942~]',true,false", "/1942%,true,true"})
    void marksAreKept(String edtf, boolean approximate, boolean uncertain) {
        assertEquals(approximate, date(edtf).approximate());
        assertEquals(uncertain, date(edtf).uncertain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1943-02-30            | February 1943 has 28 days
            1943-02-29            | write 1943-02
            1942-05-00            | has 31 days
            1942-13               | no month 13
            1942-00               | no month 00
            1942-25               | 21 to 24
            1942-21-05            | a season has no days
            1942-21-XX            | a season has no days
            1944-XX-15            | a day needs its month
            194X-05               | no months
            19XX-XX               | no months
            1945/1941             | write the earlier date first
            1942-05-26/1942-05-25 | write the earlier date first
            [1943..1941]          | write the earlier date first
            1941/1942/1943        | not a date
            ..                    | not a date
            ../..                 | neither a beginning nor an end
            /                     | neither a beginning nor an end
            [..]                  | neither a beginning nor an end
            []                    | leave it out
            [1941,1942            | must end with ]
            {1941,1942]           | must end with }
            [                     | must end with ]
            [1941,,1942]          | leave it out
            [1941,..1942]         | first or last
            [1941..,1942]         | first or last
            [1941/1942]           | not a date
            [1941,1942]~          | must end with ]
            [1941, 1942]          | take them out
            1942-05-26T10:00:00Z  | write the day only, 1942-05-26
            26.05.1942            | year, month and day in this order
            26/05/1942            | year, month and day in this order
            1942/05/26            | join year, month and day by hyphens
            1942/05               | four digits
            1941-1942             | write 1941/1942
            1941–1942             | write 1941/1942
            1940s                 | masked digit: 194X
            194x                  | capital X
            194?                  | capital X
            1XXX                  | not a date
            1944-07-??            | capital X
            1942-5-6              | two digits
            1942-5                | two digits
            ~1943                 | behind the date
            ca. 1943              | behind the date
            1943?~                | write %
            1942~-05              | behind the whole date
            42                    | four digits
            -0044                 | 0001 to 9999
            Y170000               | 0001 to 9999
            Y-170000              | 0001 to 9999
            19420526              | 0001 to 9999
            0000                  | outside the years
            0001~                 | outside the years
            00XX                  | outside the years
            9999~                 | outside the years
            9999-24               | outside the years
            spring 1942           | as wording
            a year later          | as wording
            １９４２                  | as wording
            """)
    void whatIsNoDateStaysVerbatimWithARemedy(String words, String remedy) {
        assertEquals(new Verbatim<EdtfDate>(words, whyNot(EdtfDate.parse(words))), EdtfDate.parse(words));
        assertTrue(whyNot(EdtfDate.parse(words)).contains(remedy), () -> whyNot(EdtfDate.parse(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 1942", "1942 ", "1942\n", "1942-05-26\u0000", "1942\r\n"})
    void nothingIsTrimmedSilently(String words) {
        assertEquals(new Verbatim<EdtfDate>(words, whyNot(EdtfDate.parse(words))), EdtfDate.parse(words));
    }

    @Test
    void hugeInputIsRefusedAtOnceAndQuotedShort() {
        String words = "[" + "1942,".repeat(1_000_000) + "1942]";
        assertTrue(whyNot(EdtfDate.parse(words)).length() < 200);
        assertTrue(whyNot(EdtfDate.parse("~".repeat(1000))).length() < 400);
    }

    @ParameterizedTest
    @CsvSource({"1942,1943,true", "1942-05-26,1942-21,false", "1942-06-22,1942-21,true", "1942,1943~,false",
            "1942,../1941,true",
            "1942,../1942-01-01,false", "1942,1942-12-31/..,false", "1942,1943/,true", "../1941,/1930,false",
            "1942,1943?,true",
            "'[1941,1943]',1942,false", "1946,1946-08-01,false", "1941/1945,1943/1944,false"})
    void datesAreDisjointWhenNoDayFitsBoth(String one, String other, boolean disjoint) {
        assertEquals(disjoint, date(one).disjointFrom(date(other)));
        assertEquals(disjoint, date(other).disjointFrom(date(one)));
    }

    @Test
    void boundsOutOfOrderAreRefused() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(1942, 5, 26));
        Optional<LocalDate> dayBefore = Optional.of(LocalDate.of(1942, 5, 25));
        Optional<LocalDate> none = Optional.empty();
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate("x", none, none, none, none, false, false));
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate("x", day, dayBefore, none, none, false, false));
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate("x", day, none, dayBefore, none, false, false));
        assertThrows(IllegalArgumentException.class, () -> new EdtfDate("x", none, dayBefore, none, day, false, false));
    }
}
