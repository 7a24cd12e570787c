package org.w3id.muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.muster.release.BuildOptions;
import picocli.CommandLine.Option;

/** The options that say what a release is made from; {@code build} and {@code serve} share them. */
final class BuildSettings {

    @Option(names = "--data", paramLabel = "DIR", description = "A directory with sources, authority, identity and entries. May be given several times. Default: data.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--page", paramLabel = "FILE", description = "A page that you have: its own sentences are then shown. May be given several times.")
    private List<Path> pages = new ArrayList<>();

    @Option(names = "--base", paramLabel = "URL", defaultValue = BuildOptions.LOCAL_BASE, description = "The base of all IRIs. Default: ${DEFAULT-VALUE}")
    private String base = BuildOptions.LOCAL_BASE;

    @Option(names = "--out", paramLabel = "DIR", description = "The directory that holds the editions. Default: releases.")
    private Path out = Home.of("releases");

    @Option(names = "--lenient", description = "Leave out files with errors instead of stopping; the report names them.")
    private boolean lenient;

    BuildOptions options(boolean force) {
        for (Path directory : data) {
            if (!Files.isDirectory(directory.resolve("entries"))) {
                throw new BadInput("The data directory " + directory + " has no directory entries in it.",
                        "Check the spelling; docs/entry-format.md shows where files live.");
            }
        }
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            throw new BadInput("The base " + base + " is not an http or https URL.",
                    "Write for example https://example.org/pow/");
        }
        return new BuildOptions(Home.of("ontology"), data.isEmpty() ? List.of(Home.of("data")) : List.copyOf(data),
                List.copyOf(pages), base.endsWith("/") ? base : base + '/', out, lenient, force);
    }

    Path out() {
        return out;
    }
}
