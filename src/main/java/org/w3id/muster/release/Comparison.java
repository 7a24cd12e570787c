package org.w3id.muster.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.muster.release.DumpReader.Star;

/**
 * Compares the dump of an edition with that of an earlier one. Both are sorted, so they are read side by side; what is
 * found goes to a {@link ChangeSpool}, so that memory does not grow with the editions. Not thread-safe.
 */
final class Comparison {

    private final ChangeSpool spool;

    private Comparison(ChangeSpool spool) {
        this.spool = spool;
    }

    /**
     * What an earlier edition says of itself.
     *
     * @throws NotComparableException if it is no edition, or one whose IRIs are others
     */
    static Manifest comparable(Path earlier, String base) {
        if (!Files.isRegularFile(earlier.resolve(Release.MANIFEST))
                || !Files.isRegularFile(earlier.resolve(Release.DUMP))) {
            throw new NotComparableException(earlier + " is no edition: it has no " + Release.MANIFEST + " and "
                    + Release.DUMP + " in it.",
                    Files.exists(earlier.resolve("current"))
                            ? "It holds editions; name one of them, such as " + earlier.resolve("current") + "."
                            : "Name the directory of an edition, such as releases/current.");
        }
        EditionFiles.require(earlier);
        Manifest manifest = Release.manifestOf(earlier);
        if (!manifest.base().equals(base)) {
            throw new NotComparableException("The IRIs of the edition in " + earlier + " begin with " + manifest.base()
                    + ", those of this build with " + base + ": nothing would be the same.",
                    "Compare with an edition of the same base, or build with --base " + manifest.base() + ".");
        }
        return manifest;
    }

    /**
     * Writes what is new, gone or changed into the directory of the new edition.
     *
     * @param mayTell whether the new edition may tell an IRI or a text that only the earlier one holds
     */
    static void run(Path earlier, Manifest since, Path directory, String base, Predicate<String> mayTell)
            throws IOException {
        try (DumpReader before = new DumpReader(earlier);
                DumpReader after = new DumpReader(directory);
                ChangeSpool spool = new ChangeSpool(base, mayTell)) {
            new Comparison(spool).compare(before, after);
            spool.writeTo(directory, since);
        }
    }

    private void compare(DumpReader before, DumpReader after) throws IOException {
        Optional<Star> old = before.next();
        Optional<Star> now = after.next();
        while (old.isPresent() || now.isPresent()) {
            int order = old.isEmpty() ? 1 : now.isEmpty() ? -1 : old.get().key().compareTo(now.get().key());
            if (order <= 0 && old.isPresent()) {
                spool.add(old.get(), ChangeSpool.Edition.BEFORE, order < 0);
            }
            if (order >= 0 && now.isPresent()) {
                spool.add(now.get(), ChangeSpool.Edition.AFTER, false);
            }
            if (order != 0 || !isSame(old, now)) {
                spool.differs((order <= 0 ? old : now).map(Star::subject).orElse(""));
            }
            old = order <= 0 ? before.next() : old;
            now = order >= 0 ? after.next() : now;
        }
    }

    private static boolean isSame(Optional<Star> old, Optional<Star> now) {
        return old.isPresent() && now.isPresent() && old.get().quads().equals(now.get().quads());
    }
}
