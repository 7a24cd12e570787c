package org.w3id.muster.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in words what is wrong with a file or directory that the user named. */
final class Readable {

    private Readable() {}

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

    /** What an error of the file system means, with the file that it is about. */
    static String words(IOException failure) {
        if (!(failure instanceof FileSystemException error)) {
            return "Reading or writing failed: " + plain(failure) + ". Check the disk and try again.";
        }
        String file = error.getFile();
        return switch (error) {
            case NoSuchFileException missing -> "There is no file or directory " + file + ". Check the spelling.";
            case AccessDeniedException denied ->
                file + " may not be read or written. Give yourself the right to, or name another place.";
            case NotDirectoryException no -> file + " is no directory. Name a directory.";
            case FileAlreadyExistsException exists ->
                file + " is there already, and is no directory. Name another place.";
            case FileSystemLoopException loop -> file + " is a link that leads to itself. Remove it.";
            default -> {
                String reason = error.getReason() == null ? "the file system refuses" : error.getReason();
                yield file + " cannot be read or written: " + reason + ". Check the disk, or name another place.";
            }
        };
    }

    private static String plain(IOException failure) {
        return failure.getMessage() == null ? "the system gives no reason" : failure.getMessage();
    }
}
