package org.w3id.muster.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;

/** The bundled data, built once for all tests that look at its pages. */
final class CuratedEdition {

    private static final Path RELEASES = build();

    private CuratedEdition() {}

    /** A server on a free port. To be closed by who asked for it. */
    static MusterServer serve() {
        return MusterServer.start(ServeOptions.of(RELEASES, SparqlEndpointTest.CONFIG).withPort(0));
    }

    /** The same with the patterns of the cookbook. */
    static MusterServer serveWithCookbook() {
        return MusterServer.start(ServeOptions.of(RELEASES, SparqlEndpointTest.CONFIG).withPort(0)
                .withCookbook(RealEditionTest::cookbook));
    }

    private static Path build() {
        try {
            Path releases = Files.createTempDirectory("curated");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(releases)));
            Build.run(BuildOptions.of(Path.of("ontology"), List.of(Path.of("data")), releases), Progress.SILENT);
            return releases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
