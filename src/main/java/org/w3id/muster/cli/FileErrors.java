package org.w3id.muster.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Puts into words what the file system refused in the middle of the work. */
final class FileErrors {

    private FileErrors() {}

    /** What an error of the file system means, with the file that it is about. */
    static String words(IOException failure) {
        if (!(failure instanceof FileSystemException error)) {
            return "Reading or writing failed: " + plain(failure) + ". Check the disk and try again.";
        }
        String file = error.getFile();
        return switch (error) {
            case NoSuchFileException missing -> "There is no file or directory " + file + ". Check the spelling.";
            case AccessDeniedException denied ->
                file + " may not be opened. Give yourself the right to, or name another place.";
            case NotDirectoryException no -> file + " is no directory. Name a directory.";
            case FileAlreadyExistsException exists ->
                file + " is there already, and is no directory. Name another place.";
            case FileSystemLoopException loop -> file + " is a link that leads to itself. Remove it.";
            default -> {
                if (isLoop(error)) {
                    yield file + " is a link that leads to itself. Remove it.";
                }
                String reason = error.getReason() == null ? "the file system refuses" : error.getReason();
                yield file + " cannot be read or written: " + reason + ". Check the disk, or name another place.";
            }
        };
    }

    /** Java has no type of its own for a symbolic link that opens onto itself. */
    private static boolean isLoop(FileSystemException error) {
        return error.getReason() != null && error.getReason().contains("symbolic links");
    }

    private static String plain(IOException failure) {
        return failure.getMessage() == null ? "the system gives no reason" : failure.getMessage();
    }
}
