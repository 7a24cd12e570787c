package org.w3id.muster.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** When a search must have ended. Thread-safe. */
final class Deadline implements QueryTimeout {

    private final long end;

    Deadline(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end > 0;
    }

    /** @throws SearchException.TimedOut if it is over */
    void check() {
        if (shouldExit()) {
            throw new SearchException.TimedOut();
        }
    }
}
