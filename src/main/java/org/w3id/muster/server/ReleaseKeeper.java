package org.w3id.muster.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.dboe.DBOpEnvException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.site.CurrentRelease;

/**
 * Keeps the release that is served, and changes it when {@code releases/current} points to another.
 *
 * <p>A new release is opened beside the old one; requests that begin from then on get the new one, and the old one is
 * closed when its last lease comes back. At most two are open: a third waits until the first is closed. When a release
 * cannot be opened, the old one stays and the next look tries again.
 *
 * <p>Thread-safe. Owns the releases it opens.
 */
final class ReleaseKeeper implements CurrentRelease, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseKeeper.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Releases releases;
    private final boolean follows;
    private final Consumer<Release> onChange;
    private final ScheduledThreadPoolExecutor clock;
    private final Object lock = new Object();
    private Held current;
    private @Nullable Held previous;
    private @Nullable Path refused;

    private static final class Held {
        private final Release release;
        private final Path directory;
        private int leases;

        Held(Release release, Path directory) {
            this.release = release;
            this.directory = directory;
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
        this.current = open(directory);
        this.clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("muster-keeper").factory());
    }

    /** Starts to follow {@code current}. */
    void watch() {
        if (follows) {
            var unused = clock.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public Lease lease() {
        synchronized (lock) {
            Held held = current;
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

    private void giveBack(Held held) {
        synchronized (lock) {
            held.leases--;
            closePreviousWhenIdle();
        }
    }

    private void closePreviousWhenIdle() {
        if (previous != null && previous.leases == 0) {
            previous.release.close();
            previous = null;
        }
    }

    private void look() {
        try {
            Path directory = releases.current().orElse(null);
            synchronized (lock) {
                if (directory == null || directory.equals(current.directory) || previous != null) {
                    return;
                }
            }
            Held next = open(directory);
            synchronized (lock) {
                previous = current;
                current = next;
                closePreviousWhenIdle();
            }
            refused = null;
            onChange.accept(next.release);
            LOG.info("Now serving edition {}", next.release.manifest().id());
        } catch (IllegalStateException | UncheckedIOException e) {
            // one line per bad release, not one per look
            Path bad = releases.current().orElse(null);
            if (bad != null && !bad.equals(refused)) {
                LOG.error("The new edition cannot be served; the old one stays: {}", e.getMessage());
                refused = bad;
            }
        }
    }

    private Held open(Path directory) {
        try {
            return new Held(Release.open(directory), directory.toRealPath());
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
        synchronized (lock) {
            if (previous != null) {
                previous.release.close();
                previous = null;
            }
            current.release.close();
        }
    }
}
