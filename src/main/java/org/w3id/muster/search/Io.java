package org.w3id.muster.search;

import java.io.IOException;

/** Work with the files of the index, whose failure nobody nearby can mend. Stateless. */
final class Io {

    private Io() {}

    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T unchecked(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UnreadableIndexException(e);
        } catch (InternalError e) {
            // a mapped file that was cut short under the reader
            throw new UnreadableIndexException(new IOException(e));
        }
    }
}
