package org.w3id.muster.term;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in the Extended Date/Time Format (levels 0 and 1, sets and masked digits) with the days it may cover.
 * Immutable.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>EDTF</th><th>earliest .. latest</th><th>note</th></tr>
 * <tr><td>1942-05-26, 1942-05, 1942</td><td>the day, month or year</td><td></td></tr>
 * <tr><td>1942-21</td><td>1942-03-01 .. 1942-06-21</td><td>spring; 22 summer, 23 autumn, 24 the winter that begins in
 * the year: from the first of March, June, September or December to 21 June, 22 September, 21 December or 20 March;
 * northern</td></tr>
 * <tr><td>194X, 19XX</td><td>decade, century</td><td>1940 to 1949, 1900 to 1999</td></tr>
 * <tr><td>1944-07-XX, 1944-XX-XX, 1944-XX</td><td>the month, the year</td><td>one day or month in it, unknown
 * which</td></tr>
 * <tr><td>1943~</td><td>1942-10-01 .. 1944-03-31</td><td>about: a quarter of the unit more on each side (day 1 day,
 * month 8 days, season 3 weeks, year 3 months, decade 30 months, century 25 years)</td></tr>
 * <tr><td>1943?</td><td>1943-01-01 .. 1943-12-31</td><td>the source doubts; the bounds do not widen</td></tr>
 * <tr><td>1943%</td><td>as 1943~</td><td>both</td></tr>
 * <tr><td>1941/1942</td><td>first day of 1941 .. last day of 1942</td><td>began in 1941 and ended in 1942: also has
 * inner bounds</td></tr>
 * <tr><td>../1942, /1942, 1942/.., 1942/</td><td>one bound</td><td>open (two dots) or unknown end</td></tr>
 * <tr><td>[1941,1942], [1941..1943], [..1942]</td><td>hull</td><td>one of them</td></tr>
 * <tr><td>{1941,1942}</td><td>hull</td><td>all of them</td></tr>
 * </table>
 *
 * <p>Not read, and so kept verbatim: times of day, years beyond 0001 to 9999 (also those with a minus or {@code Y}),
 * the rest of level 2 (such as marks in front of a part, codes 25 to 41), reversed intervals, days and months that do
 * not exist. Days are those of the calendar of the source: nothing is converted (see {@link TimeExtent#calendar}).
 *
 * @param edtf the date as written
 * @param earliest first day that it may cover (CRM P82a); empty for an open or unknown beginning
 * @param latest last day that it may cover (CRM P82b); empty for an open or unknown end
 * @param latestBegin for an interval, the last day on which it can have begun (CRM P81a)
 * @param earliestEnd for an interval, the first day on which it can have ended (CRM P81b)
 * @param approximate written with {@code ~} or {@code %}
 * @param uncertain written with {@code ?} or {@code %}
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a>
 */
public record EdtfDate(
        String edtf,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Optional<LocalDate> latestBegin,
        Optional<LocalDate> earliestEnd,
        boolean approximate,
        boolean uncertain) {

    /**
     * @throws IllegalArgumentException if the bounds are out of order or there are none; {@link #parse} never gives
     * such
     */
    public EdtfDate {
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("the date " + edtf + " has neither an earliest nor a latest day");
        }
        requireOrder(edtf, earliest, latest);
        requireOrder(edtf, earliest, latestBegin);
        requireOrder(edtf, latestBegin, latest);
        requireOrder(edtf, earliest, earliestEnd);
        requireOrder(edtf, earliestEnd, latest);
    }

    /** Reads an EDTF string; what has no meaning for us comes back verbatim with the reason. Never throws. */
    public static Reading<EdtfDate> parse(String edtf) {
        try {
            return new Reading.Understood<>(EdtfParser.parse(edtf));
        } catch (NotUnderstood fault) {
            return new Reading.Verbatim<>(edtf, fault.why());
        }
    }

    /**
     * Whether the two cannot both be right: no day lies in the outer bounds of both. Inner bounds and the gaps in a set
     * do not count: sources write {@code 1941/1942} for "at some time in these years" too, and a conflict must not rest
     * on that.
     */
    public boolean disjointFrom(EdtfDate other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    /** The same date with bounds that reach so many days further, as far as they lie before a day. */
    EdtfDate widenedBefore(LocalDate end, int days) {
        return new EdtfDate(edtf, earliest.map(day -> earlier(day, end, days)),
                latest.map(day -> later(day, end, days)),
                latestBegin.map(day -> later(day, end, days)), earliestEnd.map(day -> earlier(day, end, days)),
                approximate,
                uncertain);
    }

    /** Not before the year 1: see {@link #parse}. */
    private static LocalDate earlier(LocalDate day, LocalDate end, int days) {
        LocalDate moved = day.isBefore(end) ? day.minusDays(days) : day;
        return moved.getYear() < 1 ? LocalDate.of(1, 1, 1) : moved;
    }

    private static LocalDate later(LocalDate day, LocalDate end, int days) {
        return day.isBefore(end) ? day.plusDays(days) : day;
    }

    private boolean endsBefore(EdtfDate other) {
        return latest.isPresent() && other.earliest.isPresent() && latest.get().isBefore(other.earliest.get());
    }

    private static void requireOrder(String edtf, Optional<LocalDate> first, Optional<LocalDate> second) {
        if (first.isPresent() && second.isPresent() && first.get().isAfter(second.get())) {
            throw new IllegalArgumentException(
                    "the bounds of the date %s are out of order: %s comes after %s".formatted(edtf, first.get(),
                            second.get()));
        }
    }

    /** The date as written. */
    @Override
    public String toString() {
        return edtf;
    }
}
