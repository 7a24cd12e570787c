package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The directory that holds releases, one of which is current.
 *
 * <p>{@code current} is a symbolic link beside the releases, replaced by an atomic rename: whoever opens it sees the
 * old release or the new one, never a mixture.
 */
public final class Releases {

    private static final String CURRENT = "current";

    private final Path root;

    public Releases(Path root) {
        this.root = root;
    }

    /** The directory of the current release; empty before the first one is published. */
    public Optional<Path> current() {
        Path link = root.resolve(CURRENT);
        try {
            return Files.exists(link) ? Optional.of(link.toRealPath()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a finished release directory the current one. */
    public void makeCurrent(String id) {
        try {
            Path link = Files.createSymbolicLink(root.resolve(".current-" + id), Path.of(id));
            Files.move(link, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
