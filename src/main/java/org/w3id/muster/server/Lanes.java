package org.w3id.muster.server;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.ProblemDetail;

/**
 * Lets queries in, so that slow ones never block fast ones.
 *
 * <p>A running query cannot be paused, and nobody knows beforehand how long it takes. So every query starts in the fast
 * lane. When its first second is over, it moves to the slow lane if that has a free place. If not, it stays where it is
 * for as long as nobody waits at the door. When somebody does, a query that has had its share of time is stopped and
 * told to come back later. The share shrinks with the number of those who wait and with what is left of their patience,
 * so that each gets in before it ends: with 2 places, 20 waiting and 2 seconds of patience it is about a tenth of a
 * second, and a query that needs less is answered, whatever the others do.
 *
 * <p>Queries are let in in the order they came. When too many wait already, the next is turned away at once.
 *
 * <p>Stopping is asked for through the query's cancel signal; Jena looks at it between any two solutions.
 *
 * <p>Thread-safe.
 */
final class Lanes implements AutoCloseable {

    /** Why a query was stopped before its end. */
    enum Stop {
        TIME_OUT, MADE_ROOM
    }

    private static final long LOOK_EVERY_MILLIS = 20;

    private final Limits limits;
    private final Semaphore fast;
    private final Semaphore slow;
    private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private final ScheduledThreadPoolExecutor clock;
    private final AtomicLong running = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong timedOut = new AtomicLong();
    private final AtomicLong madeRoom = new AtomicLong();
    private volatile boolean closed;

    Lanes(Limits limits) {
        this.limits = limits;
        this.fast = new Semaphore(limits.fastQueries(), true);
        this.slow = new Semaphore(limits.slowQueries(), true);
        this.clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("muster-lanes").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Waits for a place. The time for the query starts to run when this returns. */
    Ticket enter(Duration timeout) {
        if (closed) {
            throw busy("the server is stopping").toException();
        }
        try {
            // with a time, even of zero, nobody overtakes those who wait
            if (!fast.tryAcquire(0, TimeUnit.MILLISECONDS)) {
                if (arrivals.size() >= limits.waitingQueries()) {
                    refused.incrementAndGet();
                    throw busy(limits.waitingQueries() + " queries are waiting already").toException();
                }
                if (!waitForPlace()) {
                    refused.incrementAndGet();
                    throw busy("no place became free within " + limits.longestWait().toSeconds() + " seconds")
                            .toException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy("the server is stopping").toException();
        }
        return new Ticket(timeout);
    }

    long running() {
        return running.get();
    }

    long waiting() {
        return arrivals.size();
    }

    long refused() {
        return refused.get();
    }

    long timedOut() {
        return timedOut.get();
    }

    long madeRoom() {
        return madeRoom.get();
    }

    /** Lets nobody in any more; those inside may finish. */
    @Override
    public void close() {
        closed = true;
        clock.shutdownNow();
    }

    private boolean waitForPlace() throws InterruptedException {
        Long arrival = System.nanoTime();
        arrivals.add(arrival);
        try {
            return fast.tryAcquire(limits.longestWait().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            arrivals.remove(arrival);
        }
    }

    /**
     * How long a query may have the fast lane: what is left of the patience of the one who waits longest, divided among
     * all who wait; half of it, as starting and stopping take time too.
     */
    private long shareMillis() {
        Long oldest = arrivals.peek();
        if (oldest == null) {
            return limits.fastTime().toMillis();
        }
        long left = Math.max(0, limits.longestWait().toMillis() - millisSince(oldest));
        return Math.min(limits.fastTime().toMillis(), left * limits.fastQueries() / (2L * (arrivals.size() + 1)));
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private static ProblemDetail busy(String reason) {
        return ProblemDetail.of("busy", 503, "The server is busy", "The query was not run: " + reason + ".",
                "Try again in a few seconds.").retryAfter(5);
    }

    /** A place inside. Closing it leaves. Used by one thread; the clock stops it from another. */
    final class Ticket implements AutoCloseable {

        private final AtomicBoolean cancel = new AtomicBoolean();
        private final long start = System.nanoTime();
        private final ReentrantLock lock = new ReentrantLock();
        private Semaphore lane = fast;
        private @Nullable Stop stop;
        private boolean left;

        private Ticket(Duration timeout) {
            running.incrementAndGet();
            later(LOOK_EVERY_MILLIS, this::look);
            later(timeout.toMillis(), () -> stop(Stop.TIME_OUT));
        }

        /** Set when the query is to stop; to be handed to Jena as its cancel signal. */
        AtomicBoolean cancelSignal() {
            return cancel;
        }

        /** Why the query was told to stop; null when it was not. */
        @Nullable
        Stop stopped() {
            lock.lock();
            try {
                return stop;
            } finally {
                lock.unlock();
            }
        }

        private void look() {
            lock.lock();
            try {
                if (left || stop != null) {
                    return;
                }
                boolean overdue = millisSince(start) >= shareMillis();
                if (overdue && slow.tryAcquire()) {
                    fast.release();
                    lane = slow;
                } else if (overdue && !arrivals.isEmpty()) {
                    stop(Stop.MADE_ROOM);
                } else {
                    later(LOOK_EVERY_MILLIS, this::look);
                }
            } finally {
                lock.unlock();
            }
        }

        private void stop(Stop reason) {
            lock.lock();
            try {
                if (left || stop != null) {
                    return;
                }
                stop = reason;
                (reason == Stop.TIME_OUT ? timedOut : madeRoom).incrementAndGet();
                cancel.set(true);
            } finally {
                lock.unlock();
            }
        }

        private void later(long millis, Runnable task) {
            if (!clock.isShutdown()) {
                var unused = clock.schedule(task, millis, TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                if (!left) {
                    left = true;
                    running.decrementAndGet();
                    lane.release();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
