package org.w3id.muster.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When something was, as a source says it: the words, and the date we read from them where we can. Immutable.
 *
 * @param date what the words mean; empty if they were kept verbatim
 * @param wordings the words of the source; empty only if there is a date
 * @param calendar key of a concept of the scheme {@code calendar}, where the source shows one, or {@code unstated} where it
 *     does not tell and two were in use; days are those of the source's calendar, not converted
 */
public record TimeExtent(Optional<EdtfDate> date, List<LangText> wordings, Optional<String> calendar) {

    /** The first day of the Gregorian calendar in Russia. */
    private static final LocalDate REFORM = LocalDate.of(1918, 2, 14);

    /** @throws IllegalArgumentException if there is neither a date nor a wording, or the calendar is no concept key */
    public TimeExtent {
        wordings = List.copyOf(wordings);
        if (date.isEmpty() && wordings.isEmpty()) {
            throw new IllegalArgumentException(
                    "a time needs a date or the words of the source: leave it out where there is neither");
        }
        calendar.ifPresent(key -> ConceptKey.check("calendar", key));
    }

    /** A date without words. */
    public static TimeExtent of(EdtfDate date) {
        return new TimeExtent(Optional.of(date), List.of(), Optional.empty());
    }

    /** An EDTF string without words; what {@link EdtfDate#parse} does not understand is kept verbatim. */
    public static Reading<TimeExtent> parse(String edtf) {
        return EdtfDate.parse(edtf).map(TimeExtent::of);
    }

    /**
     * Words that have no date for us.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static TimeExtent inWords(List<LangText> wordings) {
        return new TimeExtent(Optional.empty(), wordings, Optional.empty());
    }

    /**
     * The date with the days that it may cover, which is what others are compared with. A source that does not tell its
     * calendar ({@code unstated}) may mean a day 13 days later by the calendar of today, and another source may count the
     * same day 13 days earlier: bounds before 14 February 1918, when Russia changed, reach 13 days further on each side.
     */
    public Optional<EdtfDate> bounds() {
        return calendar.equals(Optional.of("unstated")) ? date.map(d -> d.widenedBefore(REFORM, 13)) : date;
    }

    /** The same time with these words in place of the ones it has. */
    public TimeExtent withWordings(List<LangText> words) {
        return new TimeExtent(date, words, calendar);
    }

    /** The same time with the calendar that the source shows. */
    public TimeExtent withCalendar(String key) {
        return new TimeExtent(date, wordings, Optional.of(key));
    }
}
