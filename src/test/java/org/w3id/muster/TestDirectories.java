package org.w3id.muster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary directories of tests, in memory where there is plenty: stores and indexes wait for the disk at each commit,
 * which is most of what a build of few data costs. Used for every {@code @TempDir} by junit-platform.properties.
 */
public final class TestDirectories implements TempDirFactory {

    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 4L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return create("muster-test");
    }

    /** A new directory. To be deleted by who asked for it. */
    public static Path create(String name) throws IOException {
        boolean roomy = Files.isWritable(SHARED_MEMORY)
                && Files.getFileStore(SHARED_MEMORY).getUsableSpace() > ENOUGH;
        return roomy ? Files.createTempDirectory(SHARED_MEMORY, name) : Files.createTempDirectory(name);
    }
}
