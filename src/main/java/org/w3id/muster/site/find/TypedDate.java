package org.w3id.muster.site.find;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.search.TimeFilter;

/** A year, month or day as somebody typed it: {@code 1942}, {@code 1942-05}, {@code 1942-05-26}. Stateless. */
public final class TypedDate {

    /**
     * The forms of a typed date, as HTML writes a pattern: a browser tells of others before it asks. Blanks
     * around it are let pass, as {@link SearchAddress} strips them.
     */
    public static final String PATTERN = " *[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)? *";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private TypedDate() {}

    /**
     * The time between two dates; that of the first one if it stands alone. Empty without any.
     *
     * @throws java.time.format.DateTimeParseException if one of them is no date
     * @throws IllegalArgumentException if they are not in order
     */
    static Optional<TimeFilter> filter(String from, String to, Sureness sureness) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = lastDay(to.isEmpty() ? from : to);
        return Optional.of(new TimeFilter(from.isEmpty() ? FIRST_DAY : firstDay(from), last, sureness));
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
