package org.w3id.muster.release;

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
}
