package org.w3id.muster.server;

import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;

/**
 * Counts the rows that one query holds in memory at a time: groups, values that a grouping remembers, the held side of
 * a join. What ORDER BY and DISTINCT hold is not counted, as Jena moves it to temporary files.
 *
 * <p>Used by the one thread that runs the query.
 */
final class HeldRows {

    private final int most;
    private long held;

    HeldRows(int most) {
        this.most = most;
    }

    /** A part of the query that holds rows; they are free again when it is closed. */
    Share share() {
        return new Share();
    }

    final class Share implements AutoCloseable {

        private long mine;

        /**
         * Holds that many rows more.
         *
         * @throws ProblemException if the query then holds too many
         */
        void hold(long rows) {
            mine += rows;
            held += rows;
            if (held > most) {
                throw ProblemDetail.of("query-too-large", 422, "The query needs too much memory",
                        "Grouping or joining would hold more than " + most
                                + " rows in memory. Nothing of the result was "
                                + "sent.",
                        "Group by fewer things, or ask for a part: name a class or a thing. Many different values are "
                                + "counted by a sub-query: SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?x { … } }.")
                        .with("limitRows", most).toException();
            }
        }

        @Override
        public void close() {
            held -= mine;
            mine = 0;
        }
    }
}
