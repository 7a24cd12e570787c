package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory that holds releases, one of which is current.
 *
 * <p>{@code current} is a symbolic link beside the releases, replaced by an atomic rename: whoever opens it sees the
 * old release or the new one, never a mixture. A release is written in a directory whose name begins with
 * {@code .building-} and gets its own name when it is whole, so a build that is killed at any point leaves the current
 * release as it was; the next build sweeps up. One build at a time.
 */
public final class Releases {

    private static final String CURRENT = "current";
    private static final String BUILDING = ".building-";
    private static final String OLD = ".old-";

    private final Path root;

    public Releases(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /** The directory of the current release; empty before the first one is published. */
    public Optional<Path> current() {
        Path link = root.resolve(CURRENT);
        try {
            if (Files.exists(link)) {
                return Optional.of(link.toRealPath());
            }
            // A build that was killed while it replaced a release by the same one has left it under its old name
            Path old = Files.isSymbolicLink(link)
                    ? root.resolve(OLD + Files.readSymbolicLink(link).getFileName())
                    : link;
            return Files.exists(old) ? Optional.of(old.toRealPath()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a finished release the current one; also the way back to an older one. */
    public void makeCurrent(String id) {
        try {
            Path link = Files.createSymbolicLink(root.resolve("." + CURRENT + '-' + id), Path.of(id));
            Files.move(link, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a build.
     *
     * @return the workplace; empty if another build is at work in this directory
     */
    Optional<Workplace> startBuild(String id) throws IOException {
        Files.createDirectories(root);
        Optional<BuildLock> lock = BuildLock.tryLock(root.toRealPath());
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            putBack();
            sweep();
            return Optional.of(new Workplace(id, Files.createDirectory(root.resolve(BUILDING + id)), lock.get()));
        } catch (IOException | RuntimeException e) {
            lock.get().close();
            throw e;
        }
    }

    /** Gives the current release its name back if a killed build took it away. */
    private void putBack() throws IOException {
        Optional<Path> current = current();
        if (current.isPresent() && current.get().getFileName().toString().startsWith(OLD)) {
            String name = current.get().getFileName().toString().substring(OLD.length());
            Files.move(current.get(), root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what builds that were killed have left behind. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            for (Path left : files.filter(Releases::isLeftover).toList()) {
                delete(left);
            }
        }
    }

    private static boolean isLeftover(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(BUILDING) || name.startsWith(OLD) || name.startsWith("." + CURRENT);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A directory in which a release is being written. Closing it without publishing throws the work away. */
    final class Workplace implements AutoCloseable {

        private final String id;
        private final Path directory;
        private final BuildLock lock;

        private Workplace(String id, Path directory, BuildLock lock) {
            this.id = id;
            this.directory = directory;
            this.lock = lock;
        }

        Path directory() {
            return directory;
        }

        /** Makes the finished release the current one. */
        void publish() throws IOException {
            for (String file : List.of(Release.MANIFEST, Release.DUMP)) {
                force(directory.resolve(file));
            }
            force(directory);
            Path target = root.resolve(id);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(target, root.resolve(OLD + id), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(directory, target, StandardCopyOption.ATOMIC_MOVE);
            makeCurrent(id);
            force(root);
            sweep();
        }

        private static void force(Path path) throws IOException {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                if (Files.exists(directory)) {
                    delete(directory);
                }
            } finally {
                lock.close();
            }
        }
    }
}
