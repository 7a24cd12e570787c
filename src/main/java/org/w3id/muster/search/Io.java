package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work with files whose failure nobody nearby can mend. Stateless. */
final class Io {

    private Io() {}

    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T unchecked(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
