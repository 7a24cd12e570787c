package org.w3id.muster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;

/**
 * The bundled data, built as a user builds them, once for all tests of a run and in all their processes. It is kept in
 * {@code target}, and built anew when the data or the program have changed.
 */
public final class BundledEdition {

    private static final Path KEPT = Path.of("target", "bundled-edition");
    private static final Path LOCK = Path.of("target", "bundled-edition.lock");

    private BundledEdition() {}

    /**
     * Copies the edition, as a store can be open in one process only.
     *
     * @param releases where to; afterwards what {@code ./muster build --out} would have made
     */
    public static synchronized Path copyTo(Path releases) {
        // the lock ends with the channel
        try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            Build.run(BuildOptions.of(Path.of("ontology"), List.of(Path.of("data")), KEPT), Progress.SILENT);
            try (Stream<Path> files = Files.walk(KEPT)) {
                for (Path file : files.toList()) {
                    copy(file, releases.resolve(KEPT.relativize(file)));
                }
            }
            return releases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isSymbolicLink(from)) {
            Files.createSymbolicLink(to, Files.readSymbolicLink(from));
        } else if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else {
            Files.copy(from, to);
        }
    }
}
