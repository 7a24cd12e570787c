package org.w3id.muster.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.w3id.muster.BundledEdition;
import org.w3id.muster.TestDirectories;

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
            Path releases = TestDirectories.create("curated");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(releases)));
            return BundledEdition.copyTo(releases);
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
