package org.w3id.muster.release;

import java.util.List;
import org.w3id.muster.entry.Problem;

/** Told by long work how far it is. Called from one thread. */
public interface Progress {

    Progress SILENT = (step, done, total) -> {};

    /**
     * Says how far the work is.
     *
     * @param step the name of the step ("read", "load")
     * @param done how much of it is done, in the step's own units
     * @param total how much there is to do; 0 when nobody knows
     */
    void at(String step, long done, long total);

    /**
     * Says what may name somebody who was withdrawn, before anything is published.
     *
     * @param places where, each with what to do about it; none if nothing was withdrawn
     */
    default void possibleMentions(List<Problem> places) {}
}
