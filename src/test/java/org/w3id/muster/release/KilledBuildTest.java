package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed at any point leaves the current release whole. Three times; two hundred with -Pfull. */
@Tag("slow")
class KilledBuildTest {

    private static final int KILLS = Boolean.getBoolean("muster.full") ? 200 : 3;

    @TempDir
    Path directory = Path.of("");

    @Test
    void leavesTheCurrentReleaseWhole() throws Exception {
        Path out = directory.resolve("releases");
        BuildOptions options = BuildOptions.of(Path.of("ontology"), List.of(Path.of("data")), out);
        Build.run(options, Progress.SILENT);
        Manifest before = manifest(out);

        long whole = runOnce(out, Long.MAX_VALUE);
        Random random = new Random(20261124);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            long after = random.nextLong(whole / 10, whole);
            if (runOnce(out, after) < 0) {
                killed++;
            }
            assertEquals(before.digest(), manifest(out).digest(), "after a kill at " + after + " ms");
            Path current = new Releases(out).current().orElseThrow();
            Statistics.Expected expected = new Statistics.Expected(before.quads(), before.digest());
            Store.verify(current.resolve(Release.STORE), expected);
        }
        assertTrue(killed > 0, "no build was killed");

        Build.run(new BuildOptions(options.ontology(), options.data(), List.of(), options.base(), out, false, true,
                BuildOptions.KEPT), Progress.SILENT);
        try (var files = Files.list(out)) {
            assertEquals(List.of(),
                    files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith(".building")).toList());
        }
    }

    /** Builds by force in a process of its own; gives its milliseconds, or -1 if it was killed before it ended. */
    private static long runOnce(Path out, long killAfterMillis) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process build = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path").replace(":", File.pathSeparator), "org.w3id.muster.cli.Main",
                "build",
                "--force", "--out", out.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        long start = System.nanoTime();
        if (killAfterMillis < Long.MAX_VALUE && !build.waitFor(killAfterMillis, TimeUnit.MILLISECONDS)) {
            build.destroyForcibly().waitFor();
            return -1;
        }
        assertEquals(0, build.waitFor());
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Manifest manifest(Path out) {
        return Release.manifestOf(new Releases(out).current().orElseThrow());
    }
}
