package org.w3id.muster.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * Gzip for answers to those who take it. A compressed answer has an entity tag of its own (RFC 9110 §8.8.3.3). Requests are
 * never unpacked: a small one could become a huge one.
 */
final class Compressed {

    private static final int FROM_BYTES = 1 << 10;

    private Compressed() {}

    /**
     * Jetty's older handler: the newer one (jetty-compression 12.1.1) sends compressed answers under the tag of the plain
     * ones, so a cache would mix them up.
     */
    @SuppressWarnings("removal")
    static Handler.Singleton handler() {
        GzipHandler gzip = new GzipHandler();
        gzip.setIncludedMethods("GET", "HEAD", "POST");
        gzip.setMinGzipSize(FROM_BYTES);
        return gzip;
    }
}
