package org.w3id.muster.site;

import org.w3id.muster.release.Damage;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;

/** The release that is being served. Thread-safe. */
public interface CurrentRelease {

    /**
     * Borrows the current release: it stays open until the lease is closed, also when a newer one takes its place.
     *
     * @throws ProblemException if it is damaged and there is no other
     */
    Lease lease();

    /** What the current release says about itself, for answers that need nothing else of it. */
    default Manifest manifest() {
        try (Lease lease = lease()) {
            return lease.release().manifest();
        }
    }

    /** Takes the release out of service, since something is wrong with its files. */
    default void damaged(Damage damage) {
        try (Lease lease = lease()) {
            lease.release().damaged(damage);
        }
    }

    /** A borrowed release. To be closed by the one who borrowed it, after the last read. */
    interface Lease extends AutoCloseable {

        Release release();

        @Override
        void close();
    }
}
