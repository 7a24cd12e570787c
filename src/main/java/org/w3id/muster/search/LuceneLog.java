package org.w3id.muster.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene recommends a module of the JDK that prints a warning of its own; neither concerns the operator. */
final class LuceneLog {

    /** Held here, because loggers that nobody holds forget their level. */
    private static final Logger VECTORS = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneLog() {}

    static void quiet() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
