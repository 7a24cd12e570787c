package org.w3id.muster.release;

import java.util.Optional;

/**
 * When somebody who has no death counts as dead.
 *
 * @param years so many years after birth, or after somebody is first spoken of; 1 or more
 * @param asOf the year that is counted to; empty for the newest year in which an editor of the data decided something
 */
public record LivingRule(int years, Optional<Integer> asOf) {

    /** Longer than nearly everybody lives, and what archives use. */
    public static final LivingRule DEFAULT = new LivingRule(110, Optional.empty());

    public LivingRule {
        if (years < 1) {
            throw new IllegalArgumentException("A number of years is 1 or more: " + years);
        }
    }
}
