package org.w3id.muster.cli;

import java.nio.file.Path;

/** Where Muster's own directories are: the launcher says so in {@code muster.home}, else the working directory. */
final class Home {

    private Home() {}

    static Path of(String directory) {
        return Path.of(System.getProperty("muster.home", "")).resolve(directory);
    }
}
