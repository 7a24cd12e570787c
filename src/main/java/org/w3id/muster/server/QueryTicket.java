package org.w3id.muster.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A query in the house of a {@link QueryScheduler}. {@link #giveWay} and {@link #close} are for the thread that runs the
 * query; everything else is done by the scheduler, which holds its lock.
 */
final class QueryTicket implements AutoCloseable {

    /** Where a query runs. */
    enum Lane {
        FAST, SLOW
    }

    /** Why a query was stopped before its end. */
    enum Stop {
        TIME_OUT, MADE_ROOM, NO_MEMORY
    }

    /** What a query has cost when those that have cost less begin to go first, and when they do so again. */
    private static final long[] LEVELS = {TimeUnit.MILLISECONDS.toNanos(20), TimeUnit.MILLISECONDS.toNanos(100)};
    private static final long LATER_TURN = TimeUnit.MILLISECONDS.toNanos(200);

    private final QueryScheduler scheduler;
    private final ReentrantLock lock;
    private final Condition changed;
    private final Duration timeout;
    private final AtomicBoolean cancel = new AtomicBoolean();
    private volatile boolean waits = true;
    private Lane lane = Lane.FAST;
    private long spent;
    private long turnBegan;
    private long waitsSince = System.nanoTime();
    private @Nullable Stop stopped;
    private boolean left;

    QueryTicket(QueryScheduler scheduler, ReentrantLock lock, Duration timeout) {
        this.scheduler = scheduler;
        this.lock = lock;
        this.changed = lock.newCondition();
        this.timeout = timeout;
    }

    /** Set when the query is to stop; to be handed to Jena as its cancel signal. */
    AtomicBoolean cancelSignal() {
        return cancel;
    }

    /** Longest run, from the first turn on, waiting included. */
    Duration timeout() {
        return timeout;
    }

    /** Lets others run first when the turn is over; returns when the query may go on or is to stop. */
    void giveWay() {
        if (waits) {
            lock.lock();
            try {
                while (waits && !cancel.get()) {
                    changed.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Why the query was told to stop; null when it was not. */
    @Nullable
    Stop stopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it ran for less than half of its time: then it was others that took the rest. */
    boolean waitedMost() {
        lock.lock();
        try {
            return cost() < timeout.toNanos() / 2;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!left) {
                left = true;
                scheduler.leave(this);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean awaitFirstTurn(Duration patience) {
        long left = patience.toNanos();
        try {
            while (waits && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !waits;
    }

    boolean isStopped() {
        return stopped != null;
    }

    /** 0 while it has cost next to nothing, then 1, then 2; as of its last turn. */
    int level() {
        return spent < LEVELS[0] ? 0 : spent < LEVELS[1] ? 1 : 2;
    }

    /** Whether it has had its turn: up to the next level, and then each time as long. */
    boolean turnIsOver() {
        int level = level();
        return level < LEVELS.length ? cost() >= LEVELS[level] : turn() >= LATER_TURN;
    }

    /** Since when it waits: the one that has waited longest goes first. */
    long since() {
        return waitsSince;
    }

    Lane lane() {
        return lane;
    }

    /** Nanoseconds that it has run in all its turns. */
    long cost() {
        return spent + turn();
    }

    /** Nanoseconds of this turn. */
    long turn() {
        return waits ? 0 : System.nanoTime() - turnBegan;
    }

    void begin(Lane where) {
        lane = where;
        turnBegan = System.nanoTime();
        waits = false;
        changed.signalAll();
    }

    void moveTo(Lane where) {
        lane = where;
    }

    void end() {
        spent = cost();
        waits = true;
        waitsSince = System.nanoTime();
    }

    /** Tells the query to stop; false if it had been told, or has left. */
    boolean stop(Stop reason) {
        if (left || stopped != null) {
            return false;
        }
        stopped = reason;
        cancel.set(true);
        changed.signalAll();
        return true;
    }
}
