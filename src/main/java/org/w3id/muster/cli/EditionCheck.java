package org.w3id.muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3id.muster.release.Damage;
import org.w3id.muster.release.EditionFiles;
import org.w3id.muster.release.Progress;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --edition}: holds an edition against its digests. */
final class EditionCheck {

    private EditionCheck() {}

    /**
     * What {@code --json} prints.
     *
     * @param whole whether every file is what the build wrote
     * @param remedy what to do; empty if nothing is
     */
    private record Outcome(String edition, boolean whole, List<Damage> damage, String remedy) {}

    /**
     * Checks an edition.
     *
     * @param named its directory, or one that holds editions: then the current one
     * @return 0 if it is whole, else 1
     */
    static int run(Path named, boolean json, CommandSpec spec) throws IOException {
        UserPaths.directory(named);
        Path edition = edition(named).toRealPath();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = json ? Progress.SILENT : new ProgressLines(err);
        List<Damage> damage = EditionFiles.read(edition, progress);
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(new Outcome(edition.toString(), damage.isEmpty(), damage,
                    damage.isEmpty() ? "" : Release.REMEDY)));
        } else {
            damage.forEach(out::println);
            out.println(damage.isEmpty()
                    ? "The edition in " + named + " is whole: every file is what its build wrote."
                    : "The edition in " + named + " is damaged. " + Release.REMEDY);
        }
        return damage.isEmpty() ? 0 : 1;
    }

    private static Path edition(Path named) {
        if (Files.exists(named.resolve(EditionFiles.LIST)) || isEdition(named)) {
            return named;
        }
        return new Releases(named).current().filter(Files::isDirectory).orElseThrow(() -> new BadInput(
                named + " is no edition and holds no current one.",
                "Name the directory of an edition, such as releases/current."));
    }

    private static boolean isEdition(Path named) {
        return Files.exists(named.resolve("release.json")) || Files.exists(named.resolve(Release.DUMP));
    }
}
