package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The directory that holds releases, one of which is current.
 *
 * <p>{@code current} is a symbolic link beside the releases, replaced by an atomic rename: whoever opens it sees the
 * old release or the new one, never a mixture. A release is written in a directory whose name begins with
 * {@code .building-} and gets its own name when it is whole, so a build that is killed at any point leaves the current
 * release as it was; the next build sweeps up. One build at a time. After a build the newest releases stay and older
 * ones go, except those that somebody has open.
 */
public final class Releases {

    private static final String CURRENT = "current";
    private static final String BUILDING = ".building-";
    private static final String OLD = ".old-";
    /** What a build calls a release; a directory of another name is not ours to remove. */
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

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

    /** The names of the releases that lie here, newest first. */
    public List<String> ids() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".") && !Files.isSymbolicLink(file)
                    && Files.isDirectory(file)
                    && (isId(file.getFileName().toString()) || Files.isRegularFile(file.resolve(Release.MANIFEST))))
                    .sorted(Comparator.comparing(Releases::published).reversed())
                    .map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The newest release that may be served in place of a damaged one: it looks whole, its IRIs have the same base, and what
     * was withdrawn from the damaged one is withdrawn from it too.
     *
     * @return empty if there is none, or if nobody can say any more what was withdrawn
     */
    public Optional<Path> standIn(Path damaged) {
        if (!EditionFiles.isWhole(damaged, Release.MANIFEST) || !EditionFiles.isWhole(damaged, WithdrawnThings.FILE)) {
            return Optional.empty();
        }
        String base = Release.manifestOf(damaged).base();
        WithdrawnThings withdrawn = WithdrawnThings.of(damaged);
        return ids().stream().map(root::resolve)
                .filter(other -> !other.getFileName().equals(damaged.getFileName())
                        && EditionFiles.look(other).isEmpty())
                .filter(other -> Release.manifestOf(other).base().equals(base)
                        && WithdrawnThings.of(other).covers(withdrawn))
                .findFirst();
    }

    /**
     * The release that a server may serve: the current one, or its stand-in.
     *
     * @return empty before the first one is published
     * @throws DamagedEditionException if the current one is damaged and nothing may stand in
     */
    public Optional<Path> served() {
        Optional<Path> current = current();
        if (current.isEmpty() || EditionFiles.look(current.get()).isEmpty()) {
            return current;
        }
        Optional<Path> other = standIn(current.get());
        if (other.isEmpty()) {
            EditionFiles.require(current.get());
        }
        return other;
    }

    /** Whether a directory of this name can only be a release. */
    static boolean isId(String name) {
        return NAME.matcher(name).matches();
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

    /**
     * Removes the oldest releases. One that somebody has open stays, however old it is: its store is locked here while
     * it is taken away, so that nobody opens it at the last moment.
     */
    private void removeOld(Path current, int keep) throws IOException {
        List<Path> old;
        try (Stream<Path> files = Files.list(root)) {
            old = files.filter(file -> !file.equals(current) && isRelease(file))
                    .sorted(Comparator.comparing(Releases::published).reversed()).skip(keep - 1L).toList();
        }
        for (Path release : old) {
            Path removed = root.resolve(OLD + release.getFileName());
            if (Store.whileNobodyHasOpen(release.resolve(Release.STORE),
                    () -> Files.move(release, removed, StandardCopyOption.ATOMIC_MOVE))) {
                delete(removed);
                Recipe.delete(release);
            }
        }
    }

    private static boolean isRelease(Path directory) {
        return isId(directory.getFileName().toString())
                && Files.isRegularFile(directory.resolve(Release.MANIFEST));
    }

    private static FileTime published(Path release) {
        try {
            Path manifest = release.resolve(Release.MANIFEST);
            return Files.getLastModifiedTime(Files.exists(manifest) ? manifest : release);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

        /**
         * Makes the finished release the current one.
         *
         * @param recipe what it was made with
         * @param keep how many releases may stay, this one included
         */
        void publish(Recipe recipe, int keep) throws IOException {
            EditionFiles.seal(directory);
            for (String file : List.of(Release.MANIFEST, Release.DUMP, EditionFiles.LIST)) {
                force(directory.resolve(file));
            }
            force(directory);
            Path target = root.resolve(id);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(target, root.resolve(OLD + id), StandardCopyOption.ATOMIC_MOVE);
            }
            recipe.write(target);
            Files.move(directory, target, StandardCopyOption.ATOMIC_MOVE);
            makeCurrent(id);
            force(root);
            sweep();
            removeOld(target, keep);
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
