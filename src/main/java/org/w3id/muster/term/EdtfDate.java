package org.w3id.muster.term;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in the Extended Date/Time Format (levels 0 and 1, sets and masked digits) with the days it may cover.
 *
 * @param edtf the date as written
 * @param earliest first day that it may cover (CRM P82a); empty for an open or unknown beginning
 * @param latest last day that it may cover (CRM P82b); empty for an open or unknown end
 * @param latestBegin for an interval, the last day on which it can have begun (CRM P81a)
 * @param earliestEnd for an interval, the first day on which it can have ended (CRM P81b)
 * @param approximate written with {@code ~} or {@code %}
 * @param uncertain written with {@code ?} or {@code %}
 */
public record EdtfDate(
        String edtf,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Optional<LocalDate> latestBegin,
        Optional<LocalDate> earliestEnd,
        boolean approximate,
        boolean uncertain) {

    public static Reading<EdtfDate> parse(String edtf) {
        return new Reading.Verbatim<>(edtf, "not built yet");
    }
}
