package org.w3id.muster.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.w3id.muster.server.QueryTicket.Lane;
import org.w3id.muster.server.QueryTicket.Stop;
import org.w3id.muster.site.ProblemDetail;

/**
 * Decides which queries run, by what each has cost so far, so that quick ones stay quick beside any number of slow ones.
 *
 * <p>Nobody knows beforehand how long a query takes. So each begins in the fast lane and runs in turns: its first turn is
 * short, and when it is over and others wait, the query waits too, behind all that have cost less. A query that has had
 * {@link Limits#fastTime} goes to the slow lane, where a few run to their end, and the next waits for one of them to
 * finish. A turn ends wherever a query looks at its budget; one that does not look keeps running, but its place is given to
 * the next all the same.
 *
 * <p>When too many wait at the door, the next is turned away at once; when too many wait for another turn, the one that
 * has cost most is stopped. Both are told when to come back. Thread-safe.
 */
final class QueryScheduler implements AutoCloseable {

    private static final long TICK_MILLIS = 5;

    private final Limits limits;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final PriorityQueue<QueryTicket> fastWaiting = new PriorityQueue<>(
            Comparator.comparingInt(QueryTicket::level).thenComparingLong(QueryTicket::since));
    private final Deque<QueryTicket> slowWaiting = new ArrayDeque<>();
    private final Set<QueryTicket> running = new HashSet<>();
    private final ScheduledThreadPoolExecutor clock;
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong timedOut = new AtomicLong();
    private final AtomicLong madeRoom = new AtomicLong();
    private int fastPlaces;
    private int slowPlaces;
    private int atDoor;
    private int inside;
    private volatile boolean closed;

    QueryScheduler(Limits limits) {
        this.limits = limits;
        this.fastPlaces = limits.fastQueries();
        this.slowPlaces = limits.slowQueries();
        this.clock = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("query scheduler").factory());
        // who is let in while the server stops has no time-out any more; the server's own end is near
        clock.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        var unused = clock.scheduleAtFixedRate(this::endTurns, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Waits for a first turn.
     *
     * @throws org.w3id.muster.site.ProblemException if there is none within {@link Limits#longestWait}
     */
    QueryTicket enter(Duration timeout) {
        QueryTicket ticket = new QueryTicket(this, lock, timeout);
        lock.lock();
        try {
            if (closed) {
                throw busy("the server is stopping").toException();
            }
            if (atDoor >= limits.waitingQueries() && fastPlaces == 0) {
                refused.incrementAndGet();
                throw busy(limits.waitingQueries() + " queries are waiting already").toException();
            }
            fastWaiting.add(ticket);
            atDoor++;
            fill();
            boolean begun = ticket.awaitFirstTurn(limits.longestWait());
            atDoor--;
            if (!begun) {
                fastWaiting.remove(ticket);
                refused.incrementAndGet();
                throw busy("no place became free within " + limits.longestWait().toSeconds() + " seconds")
                        .toException();
            }
            inside++;
        } finally {
            lock.unlock();
        }
        var unused = clock.schedule(() -> stop(ticket, Stop.TIME_OUT), timeout.toMillis(), TimeUnit.MILLISECONDS);
        return ticket;
    }

    /** Queries inside, whether they run at this moment or wait for another turn. */
    long running() {
        return locked(() -> inside);
    }

    /** Queries that wait for a turn. */
    long waiting() {
        return locked(() -> fastWaiting.size() + slowWaiting.size());
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

    /** Stops all that have cost more than the fast lane gives: the heap is almost full, and nobody knows of what. */
    void stopLong() {
        List<QueryTicket> longOnes;
        lock.lock();
        try {
            longOnes = Stream.of(running, slowWaiting, fastWaiting).flatMap(Collection::stream)
                    .filter(ticket -> ticket.cost() >= limits.fastTime().toNanos()).toList();
        } finally {
            lock.unlock();
        }
        longOnes.forEach(ticket -> stop(ticket, Stop.NO_MEMORY));
    }

    void stop(QueryTicket ticket, Stop reason) {
        lock.lock();
        try {
            if (ticket.stop(reason)) {
                (reason == Stop.TIME_OUT ? timedOut : madeRoom).incrementAndGet();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a ticket out of the house; the lock is held. */
    void leave(QueryTicket ticket) {
        inside--;
        if (running.remove(ticket)) {
            giveBack(ticket);
        }
        fastWaiting.remove(ticket);
        slowWaiting.remove(ticket);
        fill();
    }

    /** Gives free places to those that wait; the lock is held. */
    private void fill() {
        while (fastPlaces > 0 && !fastWaiting.isEmpty()) {
            fastPlaces--;
            begin(fastWaiting.remove(), Lane.FAST);
        }
        while (slowPlaces > 0 && !slowWaiting.isEmpty()) {
            slowPlaces--;
            begin(slowWaiting.remove(), Lane.SLOW);
        }
        // a free fast place is lent to who waits for a slow one, until somebody comes
        while (fastPlaces > 0 && !slowWaiting.isEmpty()) {
            fastPlaces--;
            begin(slowWaiting.remove(), Lane.FAST);
        }
    }

    private void begin(QueryTicket ticket, Lane lane) {
        running.add(ticket);
        ticket.begin(lane);
    }

    private void giveBack(QueryTicket ticket) {
        if (ticket.lane() == Lane.FAST) {
            fastPlaces++;
        } else {
            slowPlaces++;
        }
    }

    /** What the clock does: ends the turns that are over. */
    private void endTurns() {
        lock.lock();
        try {
            for (QueryTicket ticket : List.copyOf(running)) {
                if (ticket.lane() == Lane.FAST) {
                    look(ticket);
                }
            }
            fill();
        } finally {
            lock.unlock();
        }
    }

    private void look(QueryTicket ticket) {
        boolean slow = ticket.cost() >= limits.fastTime().toNanos();
        if (slow && slowPlaces > 0) {
            giveBack(ticket);
            slowPlaces--;
            ticket.moveTo(Lane.SLOW);
        } else if (fastWaiting.isEmpty()) {
            return;
        } else if (slow) {
            endTurn(ticket);
            slowWaiting.add(ticket);
            makeRoom();
        } else if (ticket.turnIsOver()) {
            endTurn(ticket);
            fastWaiting.add(ticket);
            makeRoom();
        }
    }

    /** When too many of those that have begun wait for another turn, the one that has cost most is stopped. */
    private void makeRoom() {
        List<QueryTicket> paused = Stream.concat(slowWaiting.stream(), fastWaiting.stream())
                .filter(ticket -> ticket.cost() > 0 && !ticket.isStopped()).toList();
        if (paused.size() > limits.pausedQueries()) {
            stop(Collections.max(paused, Comparator.comparingLong(QueryTicket::cost)), Stop.MADE_ROOM);
        }
    }

    private void endTurn(QueryTicket ticket) {
        running.remove(ticket);
        giveBack(ticket);
        ticket.end();
    }

    private long locked(LongSupplier number) {
        lock.lock();
        try {
            return number.getAsLong();
        } finally {
            lock.unlock();
        }
    }

    private static ProblemDetail busy(String reason) {
        return ProblemDetail.of("busy", 503, "The server is busy", "The query was not run: " + reason + ".",
                "Try again in a few seconds.").retryAfter(5);
    }
}
