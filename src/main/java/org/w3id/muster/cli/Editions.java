package org.w3id.muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3id.muster.release.Releases;

/** The editions that the user means with {@code --out}. */
final class Editions {

    private Editions() {}

    /** The current edition. */
    static Path current(Path out) {
        requireChoice(out);
        return new Releases(out).current().orElseThrow(
                () -> new BadInput("There is no edition in " + out + ".", "Make one with ./muster build"));
    }

    /**
     * Refuses to guess where editions lie but none is current: a server would else put the bundled data in front of
     * somebody's own.
     */
    static void requireChoice(Path out) {
        Releases releases = new Releases(out);
        List<String> ids = releases.ids();
        if (ids.isEmpty() || releases.current().isPresent()) {
            return;
        }
        Path current = out.resolve("current");
        throw new BadInput("None of the editions in " + out + " is current: the link current "
                + (Files.isSymbolicLink(current) ? "leads nowhere" : "is missing") + ". There "
                + (ids.size() == 1 ? "is " : "are, newest first, ") + String.join(", ", ids) + ".",
                "Make one current: ln -sfn " + ids.getFirst() + ' ' + current
                        + " (or build another from your own data: ./muster build --data DIR --out " + out + ")");
    }
}
