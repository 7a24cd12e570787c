package org.w3id.muster.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The first and the last year that the dates of a thing's accounts name. An open end names none: of "on 2 August 1946 or
 * earlier" only 1946 counts.
 *
 * @param first the earliest year, in the Gregorian calendar
 * @param last the latest year; perhaps the same
 */
public record Years(int first, int last) {

    /** Empty when no account has a date. */
    static Optional<Years> of(Times times) {
        long[] days = Stream.of(times.possible(), times.narrowest(), times.certain()).flatMap(spans -> spans.stream())
                .flatMapToLong(span -> LongStream.of(span.first(), span.last()))
                .filter(day -> day != Span.NEVER_BEGAN && day != Span.NEVER_ENDS).sorted().toArray();
        return days.length == 0
                ? Optional.empty()
                : Optional.of(new Years(year(days[0]), year(days[days.length - 1])));
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /** As it stands in the index: both years with a slash between them. */
    String stored() {
        return first + "/" + last;
    }

    static Years read(String stored) {
        int slash = stored.indexOf('/');
        return new Years(Integer.parseInt(stored.substring(0, slash)), Integer.parseInt(stored.substring(slash + 1)));
    }
}
