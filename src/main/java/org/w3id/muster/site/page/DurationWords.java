package org.w3id.muster.site.page;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.w3id.muster.site.words.Visit;

/** Durations of ISO 8601 in words: "25 years, 6 months". Stateless. */
final class DurationWords {

    private DurationWords() {}

    /** A duration in words; as it is written when it is none in years, months and days. */
    static String of(String duration, Visit visit) {
        try {
            Period period = Period.parse(duration);
            List<String> parts = new ArrayList<>();
            add(parts, period.getYears(), "length.years", visit);
            add(parts, period.getMonths(), "length.months", visit);
            add(parts, period.getDays(), "length.days", visit);
            return parts.isEmpty() ? duration : String.join(", ", parts);
        } catch (DateTimeParseException e) {
            return duration;
        }
    }

    private static void add(List<String> parts, int number, String key, Visit visit) {
        if (number != 0) {
            parts.add(visit.say(key, number));
        }
    }
}
