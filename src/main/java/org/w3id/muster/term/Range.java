package org.w3id.muster.term;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that fit a quantity: those between two bounds, each of which may be missing or itself excluded.
 *
 * @param lower nothing below fits; empty if there is no such bound
 * @param upper nothing above fits; empty if there is no such bound
 * @param lowerOpen the lower bound does not fit either
 * @param upperOpen the upper bound does not fit either
 */
record Range(Optional<BigDecimal> lower, Optional<BigDecimal> upper, boolean lowerOpen, boolean upperOpen) {

    private static final BigDecimal QUARTER_LESS = new BigDecimal("0.75");
    private static final BigDecimal QUARTER_MORE = new BigDecimal("1.25");

    static Range only(BigDecimal number) {
        return new Range(Optional.of(number), Optional.of(number), false, false);
    }

    /** Whether not one number fits. */
    boolean isEmpty() {
        return endsBefore(this);
    }

    boolean disjointFrom(Range other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    private boolean endsBefore(Range other) {
        if (upper.isEmpty() || other.lower.isEmpty()) {
            return false;
        }
        int order = upper.get().compareTo(other.lower.get());
        return order < 0 || (order == 0 && (upperOpen || other.lowerOpen));
    }

    /** A quarter less at the lower and a quarter more at the upper bound; counts and shares are never negative. */
    Range widened() {
        return new Range(lower.map(QUARTER_LESS::multiply), upper.map(QUARTER_MORE::multiply), lowerOpen, upperOpen);
    }

    /** The compact form of docs/entry-format.md; empty if there is no bound. */
    @Override
    public String toString() {
        String from = lower.map(BigDecimal::toPlainString).orElse("");
        String to = upper.map(BigDecimal::toPlainString).orElse("");
        if (upper.isEmpty()) {
            return lower.isEmpty() ? "" : (lowerOpen ? ">" : ">=") + from;
        }
        if (lower.isEmpty()) {
            return (upperOpen ? "<" : "<=") + to;
        }
        return (lowerOpen ? ">" : "") + from + ".." + (upperOpen ? "<" : "") + to;
    }
}
