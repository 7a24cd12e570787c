package org.w3id.muster.entry;

import java.util.List;

/**
 * What one input file holds, and what has to be said about it.
 *
 * @param sources the works, pages and databases it describes
 * @param things the things it describes for all entries (people, camps, units, places, groups)
 * @param decisions the identity decisions it records
 * @param withdrawals the things it withdraws
 * @param entries the entries it holds
 * @param problems everything found wrong or kept verbatim; with an ERROR among them the file must not be used
 */
public record DataFile(
        List<Description> sources,
        List<Description> things,
        List<Decision> decisions,
        List<Withdrawal> withdrawals,
        List<Entry> entries,
        List<Problem> problems) {

    /** A file that withdraws nothing. */
    public DataFile(List<Description> sources, List<Description> things, List<Decision> decisions, List<Entry> entries,
            List<Problem> problems) {
        this(sources, things, decisions, List.of(), entries, problems);
    }
}
