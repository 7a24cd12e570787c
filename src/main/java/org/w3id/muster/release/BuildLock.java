package org.w3id.muster.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps all other builds, of this process and of others, out of a directory; gone with the process that holds it.
 *
 * <p>What this process holds is remembered here and asked first: a lock file must not be opened a second time, since on
 * POSIX systems closing any channel of a file gives up every lock that the process has on it. Thread-safe.
 */
final class BuildLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private BuildLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the lock of a directory, given by its real path.
     *
     * @return empty if another build has it
     */
    static Optional<BuildLock> tryLock(Path directory) throws IOException {
        if (!HELD.add(directory)) {
            return Optional.empty();
        }
        boolean locked = false;
        try {
            FileChannel channel = FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            if (!locked) {
                channel.close();
            }
            return locked ? Optional.of(new BuildLock(directory, channel)) : Optional.empty();
        } finally {
            if (!locked) {
                HELD.remove(directory);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(directory);
        }
    }
}
