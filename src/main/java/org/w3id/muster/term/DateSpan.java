package org.w3id.muster.term;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One date of EDTF without brackets or slash (a day, month, season, year, decade or century) as the days it may mean.
 *
 * @param first first day, widened if the date is approximate
 * @param last last day, widened if the date is approximate
 * @param approximate written with {@code ~} or {@code %}
 * @param uncertain written with {@code ?} or {@code %}
 */
record DateSpan(LocalDate first, LocalDate last, boolean approximate, boolean uncertain) {

    private static final Pattern DATE = Pattern
            .compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([~?%]?)");
    /** Outside of these xsd:date needs signs and more digits, and BCE is not needed. */
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    static DateSpan read(String text) throws NotUnderstood {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new NotUnderstood(text, DateRemedy.of(text));
        }
        boolean both = parts.group(4).equals("%");
        DateSpan span = exact(text, parts.group(1), parts.group(2), parts.group(3))
                .marked(both || parts.group(4).equals("~"), both || parts.group(4).equals("?"));
        if (span.first.getYear() < FIRST_YEAR || span.last.getYear() > LAST_YEAR) {
            throw new NotUnderstood(text,
                    "its days lie outside the years 0001 to 9999, the range Muster can sort: keep it as wording");
        }
        return span;
    }

    /** The span that the unit has by itself, carried until the marks behind it are known. */
    private record Exact(DateUnit unit, LocalDate first, LocalDate last) {

        DateSpan marked(boolean approximate, boolean uncertain) {
            return approximate
                    ? new DateSpan(first.minus(unit.quarter), last.plus(unit.quarter), true, uncertain)
                    : new DateSpan(first, last, false, uncertain);
        }
    }

    private static Exact exact(String text, String year, @Nullable String month, @Nullable String day)
            throws NotUnderstood {
        if (year.endsWith("X")) {
            return masked(text, year, month);
        }
        int y = Integer.parseInt(year);
        if (month == null || month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw new NotUnderstood(text, "a day needs its month: write " + year + ", or give the month");
            }
            return years(DateUnit.YEAR, y, y);
        }
        int m = Integer.parseInt(month);
        for (Season season : Season.values()) {
            if (season.code == m) {
                if (day != null) {
                    throw new NotUnderstood(text,
                            "a season has no days: write " + year + "-" + month + ", or the number of the month");
                }
                return new Exact(DateUnit.SEASON, season.firstDay(y), season.lastDay(y));
            }
        }
        if (m < 1 || m > 12) {
            throw new NotUnderstood(text,
                    "there is no month " + month + ": write 01 to 12, or 21 to 24 for spring to winter");
        }
        YearMonth whole = YearMonth.of(y, m);
        if (day == null || day.equals("XX")) {
            return new Exact(DateUnit.MONTH, whole.atDay(1), whole.atEndOfMonth());
        }
        int d = Integer.parseInt(day);
        if (!whole.isValidDay(d)) {
            throw new NotUnderstood(text, "%s %s has %s days: write %s-%s if the day is not known".formatted(
                    Month.of(m).getDisplayName(TextStyle.FULL, Locale.ENGLISH), year, whole.lengthOfMonth(), year,
                    month));
        }
        return new Exact(DateUnit.DAY, whole.atDay(d), whole.atDay(d));
    }

    private static Exact masked(String text, String year, @Nullable String month) throws NotUnderstood {
        if (month != null) {
            throw new NotUnderstood(text,
                    "a decade or century has no months: write " + year + ", or all digits of the year");
        }
        boolean century = year.endsWith("XX");
        int firstYear = Integer.parseInt(year.replace('X', '0'));
        return years(century ? DateUnit.CENTURY : DateUnit.DECADE, firstYear, firstYear + (century ? 99 : 9));
    }

    private static Exact years(DateUnit unit, int first, int last) {
        return new Exact(unit, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
