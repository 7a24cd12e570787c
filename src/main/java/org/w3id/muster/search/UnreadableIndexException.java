package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The files of the index cannot be read: they are damaged, gone or cut short. */
public final class UnreadableIndexException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    UnreadableIndexException(IOException cause) {
        super(cause);
    }
}
