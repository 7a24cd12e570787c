package org.w3id.muster.release;

import java.util.Optional;
import org.w3id.muster.entry.Problem;

/** Looks at every quad of an edition, before it is published, for the names of what was withdrawn. Not thread-safe. */
final class WithdrawalGuard {

    /** Quads that are reported one by one. */
    private static final int MOST_REPORTED = 20;

    private final Withdrawn withdrawn;
    private int found;

    WithdrawalGuard(Withdrawn withdrawn) {
        this.withdrawn = withdrawn;
    }

    /** What is wrong with a quad; empty when it tells nothing, and when enough others were reported. */
    Optional<Problem> check(QuadLine quad) {
        if (withdrawn.isEmpty() || !withdrawn.isRevealedBy(quad)) {
            return Optional.empty();
        }
        found++;
        return found > MOST_REPORTED
                ? Optional.empty()
                : Optional.of(new Problem(Problem.Severity.ERROR, withdrawn.where(),
                        "The edition would still tell what was withdrawn, in " + quad.predicate() + " of "
                                + quad.subject() + ".",
                        "Take it out of the data, or withdraw that as well."));
    }

    /** Whether any quad tells a name. */
    boolean hasFound() {
        return found > 0;
    }
}
