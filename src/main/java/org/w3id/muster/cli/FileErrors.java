package org.w3id.muster.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Puts into words what the file system refused in the middle of the work. */
final class FileErrors {

    private static final String TEMPORARY = System.getProperty("java.io.tmpdir", "");

    private FileErrors() {}

    /** The refusal of the file system behind a failure of whatever kind, if there is one. */
    static Optional<IOException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }

    /** What an error of the file system means, with the file that it is about. */
    static String words(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("No space left") || reason.contains("quota exceeded")) {
            return "The disk is full" + (failure instanceof FileSystemException full ? " at " + full.getFile() : "")
                    + ". Make room there and in the directory for temporary files, " + TEMPORARY
                    + "; another one is named with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR";
        }
        if (reason.contains("File too large")) {
            return "A file became larger than this shell allows. Raise the limit: ulimit -f unlimited";
        }
        if (reason.contains("Read-only file system")) {
            return (failure instanceof FileSystemException error ? error.getFile() : "The place of a file")
                    + " lies on a file system that is read-only. Name another place with --out, or with "
                    + "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR for temporary files.";
        }
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
                String why = error.getReason() == null ? "the file system refuses" : error.getReason();
                yield file + " cannot be read or written: " + why + ". Check the disk, or name another place.";
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
