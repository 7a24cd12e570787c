package org.w3id.muster.cli;

import java.nio.file.Path;

/** Where Muster's own directories are: the launcher says so in {@code muster.home}, else the working directory. */
final class Home {

    private Home() {}

    static Path of(String directory) {
        Path home = Path.of(System.getProperty("muster.home", "")).toAbsolutePath();
        Path here = Path.of("").toAbsolutePath();
        // Messages name files as the operator would: from where the command was started
        return (home.startsWith(here) ? here.relativize(home) : home).resolve(directory);
    }
}
