package org.w3id.muster.search;

import java.util.List;
import java.util.Optional;

/**
 * Some results in order, and the way to those that follow.
 *
 * @param hits the things
 * @param total how many things there are on all pages together; exact
 * @param next where the next page begins; empty on the last one
 */
public record Page(List<Hit> hits, long total, Optional<Cursor> next) {

    public Page {
        hits = List.copyOf(hits);
    }
}
