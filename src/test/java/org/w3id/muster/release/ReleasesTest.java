package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build at a time, and a current release at every moment. */
@Tag("slow")
class ReleasesTest {

    private static final String NO_ACCOUNTS = "\"accounts\": []";

    @TempDir
    Path directory = Path.of("");

    @Test
    void theSecondOfTwoBuildsIsTurnedAwayAndTheFirstGoesOn() throws IOException {
        SmallData data = new SmallData(directory).entry("handbook/petrov", NO_ACCOUNTS);
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
        SmallData data = new SmallData(directory).entry("handbook/petrov", NO_ACCOUNTS);
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
    void theCurrentReleaseAndTheOneBeforeStay() throws IOException {
        SmallData data = new SmallData(directory);
        List<Path> published = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            data.entry("handbook/petrov" + i, NO_ACCOUNTS).publish();
            published.add(data.current());
            later(published);
        }
        assertEquals(published.subList(2, 4), published.stream().filter(Files::exists).toList());
        assertEquals(List.of(false, false, true, true), published.stream().map(Recipe::of).map(Optional::isPresent)
                .toList());
    }

    @Test
    void aReleaseThatSomebodyHasOpenStays() throws IOException {
        SmallData data = new SmallData(directory).entry("handbook/petrov", NO_ACCOUNTS);
        data.publish();
        Path open = data.current();
        try (Release release = Release.open(open)) {
            for (int i = 0; i < 3; i++) {
                later(List.of(open));
                data.entry("handbook/petrov" + i, NO_ACCOUNTS).publish();
            }
            assertTrue(Files.exists(open.resolve(Release.DUMP)), "it was removed");
            assertTrue(Txn.calculateRead(release.dataset(), () -> release.dataset().find().hasNext()));
        }
        data.entry("handbook/last", NO_ACCOUNTS).publish();
        assertFalse(Files.exists(open), "nobody has it open any more");
    }

    @Test
    void whatAReleaseWasMadeWithIsKeptBesideIt() throws IOException {
        SmallData data = new SmallData(directory).entry("handbook/petrov", NO_ACCOUNTS);
        Path page = Files.writeString(directory.resolve("page.txt"), "A page.");
        BuildOptions options = new BuildOptions(Path.of("ontology"), List.of(data.data()), List.of(page),
                "https://example.org/pow/", data.out(), true, false, BuildOptions.KEPT)
                .living(new LivingRule(100, Optional.of(2026)));
        assertInstanceOf(BuildResult.Published.class, Build.run(options, Progress.SILENT));

        Recipe recipe = Recipe.of(data.current()).orElseThrow();
        assertEquals(new Recipe(List.of(data.data().toRealPath()), List.of(page.toRealPath()),
                "https://example.org/pow/", true, new LivingRule(100, Optional.of(2026))), recipe);
        Path moved = Files.move(directory.resolve("data"), directory.resolve("moved"));
        assertInstanceOf(BuildResult.Unchanged.class, Build.run(new BuildOptions(Path.of("ontology"), List.of(moved),
                List.of(page), recipe.base(), data.out(), true, false, BuildOptions.KEPT).living(recipe.living()),
                Progress.SILENT));
        assertEquals(List.of(moved.toRealPath()), Recipe.of(data.current()).orElseThrow().data());
    }

    @Test
    void anEditionOfNothingIsNotPublished() throws IOException {
        SmallData data = new SmallData(directory);
        Files.createDirectories(data.data().resolve("entries"));
        BuildResult.Refused refused = assertInstanceOf(BuildResult.Refused.class, data.build());
        assertTrue(refused.report().toText().contains("There is no entry that can be shown"), refused.report()::toText);
        assertEquals(Optional.empty(), new Releases(data.out()).current());
    }

    /** The order of releases is that of their files' times, which have a grain. */
    private static void later(List<Path> releases) throws IOException {
        for (Path release : releases) {
            Path manifest = release.resolve(Release.MANIFEST);
            if (Files.exists(manifest)) {
                FileTime time = Files.getLastModifiedTime(manifest);
                Files.setLastModifiedTime(manifest, FileTime.fromMillis(time.toMillis() - 10_000));
            }
        }
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
