package org.w3id.muster.site.page;

import java.util.Optional;

/**
 * The edition that a page belongs to.
 *
 * @param id names it exactly
 * @param issued the newest date in the data, as written there; may be empty
 * @param base the base of its IRIs
 * @param citable whether addresses under this base mean something on other machines
 * @param license the IRI of the licence of its data; empty when none is stated
 */
public record Edition(String id, String issued, String base, boolean citable, Optional<String> license) {

    /** Enough of the id to tell editions apart. */
    public String shortId() {
        return id.substring(0, Math.min(12, id.length()));
    }
}
