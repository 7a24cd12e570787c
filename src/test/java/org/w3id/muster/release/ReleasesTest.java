package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build at a time, and a current release at every moment. */
class ReleasesTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void theSecondOfTwoBuildsIsTurnedAwayAndTheFirstGoesOn() throws IOException {
        SmallData data = new SmallData(directory);
        Releases releases = new Releases(data.out());
        try (Releases.Workplace first = releases.startBuild("first").orElseThrow()) {
            BusyException busy = assertThrows(BusyException.class, data::build);
            assertTrue(String.valueOf(busy.getMessage()).contains(data.out().toString()), busy::toString);
            assertTrue(Files.isDirectory(first.directory()), "the work of the first was swept away");
        }
        data.publish();
    }

    /** On POSIX systems closing any channel of a file gives up all locks that the process has on it. */
    @Test
    void anotherProcessIsTurnedAwayAfterASecondBuildInThisOne() throws Exception {
        Path out = directory.resolve("releases");
        Releases releases = new Releases(out);
        try (Releases.Workplace first = releases.startBuild("first").orElseThrow()) {
            assertEquals(Optional.empty(), new Releases(out).startBuild("second"));

            assertEquals(1, inAnotherProcess(out), "another process took the lock");
            assertTrue(Files.isDirectory(first.directory()));
        }
        assertEquals(0, inAnotherProcess(out), "the lock was kept");
    }

    /** A forced build of the same release is killed after the old one was moved away and before the new one stands. */
    @Test
    void aReleaseThatWasMovedAwayByAKilledBuildIsStillCurrent() throws IOException {
        SmallData data = new SmallData(directory);
        Manifest manifest = data.publish().manifest();
        Files.move(data.out().resolve(manifest.id()), data.out().resolve(".old-" + manifest.id()));

        assertEquals(manifest, Release.manifestOf(data.current()));
        try (Releases.Workplace next = new Releases(data.out()).startBuild("next").orElseThrow()) {
            assertTrue(Files.isDirectory(next.directory()));
            assertEquals(manifest, Release.manifestOf(data.current()));
        }
        assertEquals(data.out().resolve(manifest.id()).toRealPath(), data.current());
    }

    @Test
    void anAbandonedBuildLeavesNothing() throws IOException {
        Releases releases = new Releases(directory);
        Path work;
        try (Releases.Workplace workplace = releases.startBuild("first").orElseThrow()) {
            work = workplace.directory();
        }
        assertFalse(Files.exists(work));
        assertEquals(Optional.empty(), releases.current());
    }

    /** 0 if another process gets the lock, 1 if not. */
    private static int inAnotherProcess(Path out) throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), TakesTheLock.class.getName(), out.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(other.waitFor(30, TimeUnit.SECONDS), "the other process hangs");
        return other.exitValue();
    }

    /** The main class of the other process. */
    static final class TakesTheLock {

        private TakesTheLock() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0], ".lock"), StandardOpenOption.WRITE)) {
                System.exit(channel.tryLock() == null ? 1 : 0);
            }
        }
    }
}
