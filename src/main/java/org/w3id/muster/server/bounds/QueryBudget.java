package org.w3id.muster.server.bounds;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.ProblemDetail;

/**
 * What one query may still cost, and why it was stopped.
 *
 * <p>A stop is sticky: the first problem is kept and the cancel signal is set. So even where the engine swallows an
 * exception, the query goes no further, and {@link #check} tells before a result leaves.
 *
 * <p>Used by the one thread that runs the query; only the cancel signal comes from others.
 */
public final class QueryBudget implements AutoCloseable {

    private final AtomicBoolean cancel;
    private final MemoryPool pool;
    private final long mostBytes;
    private final Runnable giveWay;
    private long held;
    private @Nullable ProblemDetail problem;

    /**
     * @param cancel set when the query is to stop, by the query itself or by somebody else
     * @param pool what all queries together may hold
     * @param mostBytes what this one may hold
     * @param giveWay called often; lets others run first when this query's turn is over
     */
    public QueryBudget(AtomicBoolean cancel, MemoryPool pool, long mostBytes, Runnable giveWay) {
        this.cancel = cancel;
        this.pool = pool;
        this.mostBytes = mostBytes;
        this.giveWay = giveWay;
    }

    long mostBytes() {
        return mostBytes;
    }

    /** Jena's cancel signal. */
    AtomicBoolean cancelSignal() {
        return cancel;
    }

    /**
     * Looks whether the query may go on. Cheap: to be called wherever a query can spend time.
     *
     * @throws QueryCancelledException if not
     */
    public void look() {
        if (cancel.get()) {
            throw new Stopped();
        }
        giveWay.run();
    }

    /** Stops the query for a reason that is told to who asked; to be thrown. */
    QueryCancelledException stop(ProblemDetail why) {
        if (problem == null) {
            problem = why;
        }
        cancel.set(true);
        return new Stopped();
    }

    /**
     * Looks, before a result leaves, whether the query really came to its end.
     *
     * @throws QueryCancelledException if it was stopped, even if nobody noticed
     */
    public void check() {
        if (cancel.get()) {
            throw new Stopped();
        }
    }

    /** Why the query stopped itself; null when it did not, or when somebody else stopped it. */
    public @Nullable ProblemDetail problem() {
        return problem;
    }

    /** A part of the query that holds memory; it is free again when that is closed. */
    public MemoryShare share() {
        return new MemoryShare(this);
    }

    void hold(long bytes) {
        held += bytes;
        boolean room = pool.take(bytes);
        if (held > mostBytes) {
            throw stop(ProblemDetail.of("query-too-large", 422, "The query needs too much memory",
                    "It would hold more than " + mostBytes + " bytes of rows, groups and texts in memory. "
                            + "Nothing of the result was sent.",
                    "Group by fewer things, make shorter texts, or ask for a part: name a class or a thing. Many "
                            + "different values are counted by a sub-query: "
                            + "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?x { … } }.")
                    .with("limitBytes", mostBytes));
        }
        if (!room) {
            throw stop(ProblemDetail.of("busy", 503, "The server is busy",
                    "The query was stopped: all queries together need more memory than there is.",
                    "Try again in a few seconds, or make the query smaller.").retryAfter(5));
        }
    }

    void free(long bytes) {
        held -= bytes;
        pool.give(bytes);
    }

    /** Frees what is still held. */
    @Override
    public void close() {
        free(held);
    }
}
