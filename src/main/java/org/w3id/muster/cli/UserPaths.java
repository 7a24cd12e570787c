package org.w3id.muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says in words what is wrong with a file or directory that the user named, before it is used. */
final class UserPaths {

    private UserPaths() {}

    /** A file whose content is needed. */
    static void file(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a directory, not a file.", "Name one of the files in it.");
        }
        if (!Files.exists(file)) {
            throw new BadInput("There is no file " + file + ".",
                    "Check the spelling and the directory you started from.");
        }
        if (!Files.isReadable(file)) {
            throw new BadInput("The file " + file + " may not be read.",
                    "Give yourself the right to read it: chmod u+r " + file);
        }
    }

    /** A directory whose files are needed. */
    static void directory(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new BadInput(Files.exists(directory)
                    ? directory + " is a file, not a directory."
                    : "There is no directory " + directory + ".",
                    "Check the spelling and the directory you started from.");
        }
        if (!Files.isReadable(directory)) {
            throw new BadInput("The directory " + directory + " may not be read.",
                    "Give yourself the right to read it: chmod u+rx " + directory);
        }
    }

    /** A directory that is made if it is missing. */
    static void directoryToWrite(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new BadInput(directory + " is a file, not a directory.", "Name a directory for the editions.");
        }
        for (Path path = directory.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                if (!Files.isDirectory(path)) {
                    throw new BadInput(directory + " cannot be made, because " + path + " is a file.",
                            "Name another directory.");
                }
                if (!Files.isWritable(path)) {
                    throw new BadInput("Nothing may be written in " + path + ".",
                            "Give yourself the right to write there, or name another directory with --out.");
                }
                return;
            }
        }
    }
}
