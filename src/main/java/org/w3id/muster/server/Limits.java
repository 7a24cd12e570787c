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
 * @param heldBytes most bytes of rows, groups and texts that a query holds in memory at a time
 * @param graphTriples most triples of a result in JSON-LD or RDF/XML, which are built in memory
 * @param fastQueries queries that run at once in the fast lane
 * @param slowQueries queries that run at once in the slow lane
 * @param waitingQueries queries that wait to be let in; further ones are turned away at once
 * @param pausedQueries queries inside that wait for another turn; of more, those that have cost most are stopped
 * @param longestWait longest wait to be let in
 * @param fastTime what a query may cost in the fast lane
 * @param documents documents and pages that are made at once
 */
public record Limits(
        Duration timeout, long resultBytes, int memoryBytes, int queryBytes, int valuesRows, long heldBytes,
        int graphTriples, int fastQueries, int slowQueries, int waitingQueries, int pausedQueries,
        Duration longestWait, Duration fastTime,
        int documents) {

    private static final double SHARE_OF_HEAP = 0.4;
    private static final long LEAST_HELD = 16L << 20;
    private static final long MOST_HELD = 128L << 20;

    public static Limits standard() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(Duration.ofSeconds(30), 64L << 20, 256 << 10, 256 << 10, 10_000,
                Math.clamp(allHeldBytes() / (2L * cores), LEAST_HELD, MOST_HELD), 100_000,
                cores, cores, 128, 32, Duration.ofSeconds(2), Duration.ofSeconds(1), 16);
    }

    public Limits withTimeout(Duration newTimeout) {
        return new Limits(newTimeout, resultBytes, memoryBytes, queryBytes, valuesRows, heldBytes, graphTriples,
                fastQueries,
                slowQueries, waitingQueries, pausedQueries, longestWait, fastTime, documents);
    }

    public Limits withResultBytes(long newResultBytes) {
        return new Limits(timeout, newResultBytes, memoryBytes, queryBytes, valuesRows, heldBytes, graphTriples,
                fastQueries,
                slowQueries, waitingQueries, pausedQueries, longestWait, fastTime, documents);
    }

    public Limits withHeldBytes(long newHeldBytes) {
        return new Limits(timeout, resultBytes, memoryBytes, queryBytes, valuesRows, newHeldBytes, graphTriples,
                fastQueries,
                slowQueries, waitingQueries, pausedQueries, longestWait, fastTime, documents);
    }

    public Limits withLanes(int fast, int slow, int waiting) {
        return new Limits(timeout, resultBytes, memoryBytes, queryBytes, valuesRows, heldBytes, graphTriples, fast,
                slow,
                waiting,
                pausedQueries, longestWait, fastTime, documents);
    }

    /** Most bytes that all queries together hold in memory: the rest of the heap is for caches, pages and results. */
    static long allHeldBytes() {
        return (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP);
    }

    /** Threads for all queries that run or wait, and as many again as documents, health and slow readers need. */
    int serverThreads() {
        return fastQueries + slowQueries + waitingQueries + pausedQueries + documents + 32;
    }
}
