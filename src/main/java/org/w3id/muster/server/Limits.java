package org.w3id.muster.server;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param timeout longest run of a query; a request can ask for less
 * @param resultBytes longest result
 * @param memoryBytes the part of a result that is held in memory; the rest goes to a temporary file
 * @param queryBytes longest query text, in UTF-8
 * @param valuesRows most rows of data written into a query
 * @param heldRows most rows that a query holds in memory at a time, for grouping and joining
 * @param graphTriples most triples of a result in JSON-LD or RDF/XML, which are built in memory
 * @param fastQueries queries that run at once in their first {@code fastTime}
 * @param slowQueries queries that run at once beyond it
 * @param waitingQueries queries that wait to be let in; further ones are turned away at once
 * @param longestWait longest wait to be let in
 * @param fastTime how long a query may keep a place in the fast lane when others wait
 * @param documents documents and pages that are made at once
 */
public record Limits(
        Duration timeout, long resultBytes, int memoryBytes, int queryBytes, int valuesRows, int heldRows,
        int graphTriples, int fastQueries, int slowQueries, int waitingQueries, Duration longestWait, Duration fastTime,
        int documents) {

    public static Limits standard() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(Duration.ofSeconds(30), 64L << 20, 256 << 10, 256 << 10, 10_000, 1_000_000, 100_000,
                cores, cores, 32, Duration.ofSeconds(2), Duration.ofSeconds(1), 16);
    }

    public Limits withTimeout(Duration newTimeout) {
        return new Limits(newTimeout, resultBytes, memoryBytes, queryBytes, valuesRows, heldRows, graphTriples,
                fastQueries,
                slowQueries, waitingQueries, longestWait, fastTime, documents);
    }

    public Limits withResultBytes(long newResultBytes) {
        return new Limits(timeout, newResultBytes, memoryBytes, queryBytes, valuesRows, heldRows, graphTriples,
                fastQueries,
                slowQueries, waitingQueries, longestWait, fastTime, documents);
    }

    public Limits withHeldRows(int newHeldRows) {
        return new Limits(timeout, resultBytes, memoryBytes, queryBytes, valuesRows, newHeldRows, graphTriples,
                fastQueries,
                slowQueries, waitingQueries, longestWait, fastTime, documents);
    }

    public Limits withLanes(int fast, int slow, int waiting) {
        return new Limits(timeout, resultBytes, memoryBytes, queryBytes, valuesRows, heldRows, graphTriples, fast, slow,
                waiting,
                longestWait, fastTime, documents);
    }

    /** Threads for all queries that run or wait, and as many again as documents, health and slow readers need. */
    int serverThreads() {
        return fastQueries + slowQueries + waitingQueries + documents + 32;
    }
}
