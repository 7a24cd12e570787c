package org.w3id.muster.release;

import java.nio.file.Path;

/** Another build is at work in the same directory, or another process has the release open. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BusyException(Path directory) {
        super("Another process is at work in " + directory + ". Wait for it, or name another directory.");
    }
}
