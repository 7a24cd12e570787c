package org.w3id.muster.release;

import java.util.Optional;

/**
 * How many persons were left out because they may be alive.
 *
 * @param dated persons born, or first spoken of, too few years ago
 * @param undated persons of whom no date is known
 * @param accounts accounts that went with them
 * @param years how many years would have been enough
 * @param asOf the year that was counted to; empty if nobody stated one, so that nobody without a death counts as dead
 */
public record LivingLeftOut(long dated, long undated, long accounts, int years, Optional<Integer> asOf) {

    @Override
    public String toString() {
        String dates = asOf.map(year -> "born or first named less than " + years + " years before " + year)
                .orElse("whatever their dates, since neither --living-as-of nor a dated decision says which year it is");
        return "Left out because they may be alive: " + dated + " persons without a death, " + dates + ", and "
                + undated
                + " without any date; with them " + accounts + " accounts.";
    }
}
