package org.w3id.muster.site;

import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;

/** The release that is being served. Thread-safe. */
public interface CurrentRelease {

    /** Borrows the current release: it stays open until the lease is closed, also when a newer one takes its place. */
    Lease lease();

    /** What the current release says about itself, for answers that need nothing else of it. */
    default Manifest manifest() {
        try (Lease lease = lease()) {
            return lease.release().manifest();
        }
    }

    /** A borrowed release. To be closed by the one who borrowed it, after the last read. */
    interface Lease extends AutoCloseable {

        Release release();

        @Override
        void close();
    }
}
