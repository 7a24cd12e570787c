package org.w3id.muster.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.dboe.DBOpEnvException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.muster.release.Damage;
import org.w3id.muster.release.DamagedEditionException;
import org.w3id.muster.release.EditionFiles;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Progress;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.EditionDamage;

/**
 * Keeps the release that is served, and changes it when {@code releases/current} points to another.
 *
 * <p>A new release is opened beside the old one; requests that begin from then on get the new one, and the old one is
 * closed when its last lease comes back. At most two are open: a third waits until the first is closed. When a release
 * cannot be opened, the old one stays and the next look tries again.
 *
 * <p>Every release is looked at before it is opened and read to its last byte afterwards. One that turns out to be damaged
 * is not lent any more: another whole one stands in for it ({@link Releases#standIn}) until {@code current} holds a
 * release that was not there before, and without one every lease is refused.
 *
 * <p>Thread-safe. Owns the releases it opens.
 */
final class ReleaseKeeper implements CurrentRelease, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseKeeper.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    /** The first answers are not to wait for the disk. */
    private static final long READ_AFTER_MILLIS = 1000;

    private final Releases releases;
    private final boolean follows;
    private final Consumer<Release> onChange;
    private final ScheduledThreadPoolExecutor clock;
    private final ScheduledThreadPoolExecutor reader;
    private final Object lock = new Object();
    private Held current;
    private @Nullable Held previous;
    private @Nullable Place refused;
    private @Nullable Place hopeless;
    private volatile @Nullable Damaged damaged;

    /** A damaged edition, and where it lies: a new one in its place is another. */
    record Damaged(Place place, String release, Damage damage) {}

    /** A directory that is not mistaken for another one of the same name that took its place. */
    private record Place(Path directory, Object identity) {

        static Place of(Path directory) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(directory, BasicFileAttributes.class);
                Object key = attributes.fileKey();
                return new Place(directory, key == null ? attributes.creationTime() : key);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Held {
        private final Release release;
        private final Place place;
        private int leases;
        private boolean closed;

        Held(Release release, Place place) {
            this.release = release;
            this.place = place;
        }

        void close() {
            if (!closed) {
                closed = true;
                release.close();
            }
        }
    }

    /**
     * Opens the release to serve.
     *
     * @param fixed id of the one release to serve; empty follows {@code current}
     * @param onChange told after each change, on the keeper's own thread
     * @throws IllegalStateException when there is none, or it cannot be opened
     */
    ReleaseKeeper(Path root, Optional<String> fixed, Consumer<Release> onChange) {
        this.releases = new Releases(root);
        this.follows = fixed.isEmpty();
        this.onChange = onChange;
        Path directory = fixed.map(root::resolve).or(releases::current)
                .filter(Files::isDirectory)
                .orElseThrow(() -> new IllegalStateException(fixed.isPresent()
                        ? "No edition " + fixed.get() + " in " + root + ". List the directory to see which there are."
                        : "No current edition in " + root + ". Build one first: muster build."));
        this.current = openOrStandIn(directory);
        this.clock = executor("muster-keeper");
        this.reader = executor("muster-check");
    }

    private static ScheduledThreadPoolExecutor executor(String name) {
        return new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Starts to follow {@code current}, and to read all of what is served. */
    void watch() {
        serving(current);
        if (follows) {
            var unused = clock.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public Lease lease() {
        synchronized (lock) {
            Held held = current;
            if (held.release.damage().isPresent()) {
                throw EditionDamage.PROBLEM.toException();
            }
            held.leases++;
            return new Lease() {
                private boolean back;

                @Override
                public Release release() {
                    return held.release;
                }

                @Override
                public void close() {
                    if (!back) {
                        back = true;
                        giveBack(held);
                    }
                }
            };
        }
    }

    @Override
    public Manifest manifest() {
        synchronized (lock) {
            return current.release.manifest();
        }
    }

    @Override
    public void damaged(Damage damage) {
        Release release;
        synchronized (lock) {
            release = current.release;
        }
        release.damaged(damage);
    }

    /** The current edition, where it is damaged; it may have a stand-in. */
    Optional<Damaged> damaged() {
        return Optional.ofNullable(damaged);
    }

    /** Whether what is served is whole, as far as is known. */
    boolean isServing() {
        synchronized (lock) {
            return current.release.damage().isEmpty();
        }
    }

    private void giveBack(Held held) {
        synchronized (lock) {
            held.leases--;
            closePreviousWhenIdle();
        }
    }

    private void closePreviousWhenIdle() {
        if (previous != null && previous.leases == 0) {
            previous.close();
            previous = null;
        }
    }

    private void look() {
        try {
            Place place = releases.current().map(Place::of).orElse(null);
            Damaged known = damaged;
            synchronized (lock) {
                if (place == null || previous != null || place.equals(hopeless)
                        || (known != null && known.place().equals(place)) || !isFree(place)) {
                    return;
                }
            }
            Held next = open(place.directory());
            damaged = null;
            take(next);
            refused = null;
            LOG.info("Now serving edition {}", next.release.manifest().id());
        } catch (DamagedEditionException e) {
            refuse(e.getMessage());
            hopeless = refused;
        } catch (IllegalStateException | UncheckedIOException e) {
            refuse(e.getMessage());
        }
    }

    /** A store in the place of a damaged one can be opened when nobody reads the damaged one any more. */
    private boolean isFree(Place place) {
        if (!current.place.directory().equals(place.directory())) {
            return true;
        }
        if (current.leases > 0 || current.release.damage().isEmpty()) {
            return false;
        }
        current.close();
        return true;
    }

    private void take(Held next) {
        synchronized (lock) {
            previous = current;
            current = next;
            closePreviousWhenIdle();
        }
        serving(next);
        onChange.accept(next.release);
    }

    /** One line per bad release, not one per look. */
    private void refuse(@Nullable String message) {
        Place bad = releases.current().map(Place::of).orElse(null);
        if (bad != null && !bad.equals(refused)) {
            LOG.error("The new edition cannot be served; the old one stays: {}", message);
            refused = bad;
        }
    }

    private void serving(Held held) {
        held.release.onDamage(found -> later(clock, 0, () -> withdraw(held, found)));
        later(reader, READ_AFTER_MILLIS, () -> EditionFiles.read(held.place.directory(), Progress.SILENT).stream()
                .findFirst().filter(found -> isCurrent(held)).ifPresent(held.release::damaged));
    }

    private static void later(ScheduledThreadPoolExecutor executor, long millis, Runnable work) {
        try {
            var unused = executor.schedule(work, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The server is being stopped", e);
        }
    }

    /** Whether an edition is still what is served, in the place where it was opened. */
    private boolean isCurrent(Held held) {
        synchronized (lock) {
            if (!current.equals(held)) {
                return false;
            }
        }
        try {
            return Place.of(held.place.directory()).equals(held.place);
        } catch (UncheckedIOException e) {
            // whoever removes the directory of an open edition has damaged it
            return true;
        }
    }

    /** Takes a damaged edition out of service. */
    private void withdraw(Held held, Damage found) {
        synchronized (lock) {
            if (!current.equals(held)) {
                return;
            }
        }
        damaged = new Damaged(held.place, held.release.manifest().id(), found);
        Optional<Held> other = follows ? standIn(held.place.directory()) : Optional.empty();
        LOG.error("The edition in {} is damaged: {}. {} {}", held.place.directory(), found,
                other.map(next -> "Serving edition " + next.release.manifest().id() + " instead.")
                        .orElse("There is no other that may be served: requests for data are answered with 503."),
                Release.REMEDY);
        other.ifPresent(this::take);
    }

    private Held openOrStandIn(Path directory) {
        try {
            return open(directory);
        } catch (DamagedEditionException e) {
            Held other = (follows ? standIn(directory) : Optional.<Held>empty()).orElseThrow(() -> e);
            damaged = new Damaged(Place.of(directory), String.valueOf(directory.getFileName()), e.damage().getFirst());
            LOG.error("{} Serving edition {} instead.", e.getMessage(), other.release.manifest().id());
            return other;
        }
    }

    private Optional<Held> standIn(Path directory) {
        try {
            return releases.standIn(directory).map(this::open);
        } catch (IllegalStateException e) {
            LOG.error("No other edition can stand in: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Held open(Path directory) {
        try {
            Place place = Place.of(directory.toRealPath());
            return new Held(Release.open(directory), place);
        } catch (DamagedEditionException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(isLocked(e)
                    ? "The edition in " + directory + " is open in another process"
                            + ServerFile.running(releases.root()).map(url -> ", which answers at " + url).orElse("")
                            + ". One process at a time may have an edition open: use that server, stop it, or serve a copy."
                    : "Cannot open the edition in " + directory + ": " + withRemedy(String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** Where the release does not say itself what to do. */
    private static String withRemedy(String message) {
        return message.endsWith(Release.REMEDY) ? message : message + " " + Release.REMEDY;
    }

    private static boolean isLocked(Exception failure) {
        return failure instanceof DBOpEnvException && String.valueOf(failure.getMessage()).contains("lock");
    }

    /** Stops watching and closes what is open. To be called when no request runs any more. */
    @Override
    public void close() {
        clock.shutdownNow();
        reader.shutdownNow();
        synchronized (lock) {
            if (previous != null) {
                previous.close();
                previous = null;
            }
            current.close();
        }
    }
}
