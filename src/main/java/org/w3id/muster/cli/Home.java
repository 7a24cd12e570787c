package org.w3id.muster.cli;

import java.nio.file.Path;

/** Where Muster's own directories are: the launcher says so in {@code muster.home}, else the working directory. */
final class Home {

    private Home() {}

    static Path of(String directory) {
        return fromHere(Path.of(System.getProperty("muster.home", "")).toAbsolutePath()).resolve(directory);
    }

    /** A path as the operator would write it in messages: from where the command was started, where it lies below. */
    static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
