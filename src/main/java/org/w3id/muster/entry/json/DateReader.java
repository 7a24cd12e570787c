package org.w3id.muster.entry.json;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Reading;

/** Reads exact dates and lengths of time; vague times are the affair of {@link TimeReader}. */
final class DateReader {

    /** XML Schema part 2, §3.3.6; the lookaheads ask for one part at least, and one behind T. */
    private static final Pattern DURATION = Pattern.compile(
            "-?P(?=.)([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}D)?(T(?=.)([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\.[0-9]{1,9})?S)?)?");

    private final Problems problems;

    DateReader(Problems problems) {
        this.problems = problems;
    }

    /** A day of the calendar. */
    Optional<LocalDate> day(Json.Text text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            problems.error(text.spot(), "\"%s\" is not a day of the calendar.".formatted(text.value()),
                    "Write it as 2026-11-24.");
            return Optional.empty();
        }
    }

    /** A year, month or day, or EDTF where neither will do. */
    Optional<Value.Literal> partial(Json.Text text) {
        try {
            return Optional.of(ValueReader.literal(text.value(), type(text.value())));
        } catch (DateTimeParseException e) {
            if (EdtfDate.parse(text.value()) instanceof Reading.Understood) {
                return Optional.of(ValueReader.literal(text.value(), "string"));
            }
            problems.error(text.spot(), "\"%s\" is neither a year nor a month nor a day.".formatted(text.value()),
                    "Write 2014, 2014-05 or 2014-05-26, or EDTF such as 1998/2004.");
            return Optional.empty();
        }
    }

    private static String type(String date) {
        return switch (date.length()) {
            case 4 -> {
                Year.parse(date);
                yield "gYear";
            }
            case 7 -> {
                YearMonth.parse(date);
                yield "gYearMonth";
            }
            default -> {
                LocalDate.parse(date);
                yield "date";
            }
        };
    }

    /** A length of time as ISO 8601 writes it. */
    Optional<Value.Literal> duration(Json.Text text) {
        if (DURATION.matcher(text.value()).matches()) {
            return Optional.of(ValueReader.literal(text.value(), "duration"));
        }
        problems.error(text.spot(), "\"%s\" is not a length of time.".formatted(text.value()),
                "Write it as ISO 8601 does: P25Y is 25 years, P6M six months.");
        return Optional.empty();
    }
}
