package org.w3id.muster.search;

import java.time.LocalDate;

/**
 * A stretch of days in which things must have an account.
 *
 * @param from its first day
 * @param to its last day
 * @param sureness whether an account that perhaps lies in it is enough
 */
public record TimeFilter(LocalDate from, LocalDate to, Sureness sureness) {

    /** @throws IllegalArgumentException if the last day comes before the first */
    public TimeFilter {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day " + to + " comes before the first day " + from + ".");
        }
    }

    TimeFilter with(Sureness other) {
        return new TimeFilter(from, to, other);
    }
}
