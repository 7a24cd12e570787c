package org.w3id.muster.entry.json;

import java.util.Optional;

/** The pages that the operator has. Implementations are thread-safe. */
@FunctionalInterface
public interface Pages {

    /**
     * The text of a page exactly as in its file, so that code point offsets count in it.
     *
     * @param sha256 hex SHA-256 of the page's bytes, lower case
     */
    Optional<String> pageText(String sha256);

    /** No page at all. */
    static Pages none() {
        return sha256 -> Optional.empty();
    }
}
