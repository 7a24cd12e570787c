package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of an edition, held against the list that its build wrote last: {@value #LIST} has a line for each, with its
 * SHA-256, the CRC-32C of a sample, its size and its path, and a last line with the SHA-256 of the lines before.
 *
 * <p>An edition never changes, so every byte of it must be what it was. Only the lock files are left out: whoever opens the
 * store or the index writes them. A file that the list does not know is damage too, since a store or an index could
 * take it for its own. Stateless.
 */
public final class EditionFiles {

    /** The list, in the directory of the edition. */
    public static final String LIST = "digests.txt";

    private static final String HEADING = "# SHA-256 (without the zeros at the end), CRC-32C of a sample, bytes, file";
    private static final String END = "# SHA-256 of the lines above: ";
    private static final Set<String> LOCKS = Set.of("tdb.lock", "write.lock");

    private EditionFiles() {}

    /** How a file is held against its line. */
    private record Reading(List<FileDigest> files, List<Damage> damage) {}

    /**
     * Writes the list of a finished edition, which must not be changed any more.
     *
     * @throws IOException if a file cannot be read or the list not be written
     */
    public static void seal(Path edition) throws IOException {
        StringBuilder lines = new StringBuilder(HEADING).append('\n');
        for (Path file : files(edition)) {
            lines.append(FileDigest.of(edition, file).toLine()).append('\n');
        }
        Files.writeString(edition.resolve(LIST), lines + END + Digest.of(lines.toString()) + '\n');
    }

    /** Looks at names, sizes and a sample of each file: some milliseconds, however large the edition is. */
    public static List<Damage> look(Path edition) {
        return check(edition, files -> files.stream().map(file -> file.lookedAt(edition)).flatMap(Optional::stream)
                .toList());
    }

    /**
     * Reads every byte.
     *
     * @param progress told the files that are done
     */
    public static List<Damage> read(Path edition, Progress progress) {
        return check(edition, files -> {
            List<Damage> damage = new ArrayList<>();
            long done = 0;
            progress.at("check", 0, files.size());
            for (FileDigest file : files) {
                file.read(edition).ifPresent(damage::add);
                progress.at("check", ++done, files.size());
            }
            return damage;
        });
    }

    /**
     * Looks at an edition before it is used.
     *
     * @throws DamagedEditionException if something is wrong with it
     */
    public static void require(Path edition) {
        List<Damage> damage = look(edition);
        if (!damage.isEmpty()) {
            throw new DamagedEditionException(edition, damage);
        }
    }

    /** Whether a file is what the build wrote, or rightly missing; false too if the list does not tell. */
    static boolean isWhole(Path edition, String path) {
        Reading list = list(edition);
        return list.damage().isEmpty() && list.files().stream().filter(file -> file.path().equals(path)).findAny()
                .map(file -> file.read(edition).isEmpty()).orElseGet(() -> Files.notExists(edition.resolve(path)));
    }

    private static List<Damage> check(Path edition, Function<List<FileDigest>, List<Damage>> content) {
        Reading list = list(edition);
        if (!list.damage().isEmpty()) {
            return list.damage();
        }
        List<Damage> damage = new ArrayList<>(content.apply(list.files()));
        damage.addAll(strangers(edition, list.files()));
        if (damage.isEmpty()) {
            otherName(edition).ifPresent(damage::add);
        }
        return damage;
    }

    private static Reading list(Path edition) {
        List<String> lines;
        try {
            lines = Files.readAllLines(edition.resolve(LIST));
        } catch (NoSuchFileException e) {
            return bad("is not there: it is lost, or an older program made this edition");
        } catch (CharacterCodingException e) {
            return bad("is not what the build wrote: its digest is another");
        } catch (IOException e) {
            return bad("cannot be read (" + e + ")");
        }
        if (lines.isEmpty()) {
            return bad("is empty");
        }
        String body = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        if (!lines.getLast().equals(END + Digest.of(body))) {
            return bad("is not what the build wrote: its digest is another");
        }
        return new Reading(lines.stream().map(FileDigest::ofLine).flatMap(Optional::stream).toList(), List.of());
    }

    private static Reading bad(String what) {
        return new Reading(List.of(), List.of(new Damage(LIST, what)));
    }

    /** Files that the build has not written. */
    private static List<Damage> strangers(Path edition, List<FileDigest> known) {
        Set<String> paths = new HashSet<>();
        known.forEach(file -> paths.add(file.path()));
        try {
            return files(edition).stream().map(file -> FileDigest.pathIn(edition, file))
                    .filter(path -> !paths.contains(path))
                    .map(path -> new Damage(path, "does not belong here: the build has not written it")).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(new Damage(".", "cannot be listed (" + e + ")"));
        }
    }

    /** A directory that is named after another edition holds the files of this one. */
    private static Optional<Damage> otherName(Path edition) {
        Path name = edition.getFileName();
        return name == null || !Releases.isId(name.toString())
                || name.toString().equals(Release.manifestOf(edition).id())
                        ? Optional.empty()
                        : Optional.of(new Damage(Release.MANIFEST, "is that of another edition"));
    }

    /** All files but the list, locks and hidden ones, in the order of their paths. */
    private static List<Path> files(Path edition) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(edition, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && !LOCKS.contains(name) && !file.equals(edition.resolve(LIST))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }
}
