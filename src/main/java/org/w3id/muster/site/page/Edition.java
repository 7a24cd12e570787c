package org.w3id.muster.site.page;

/**
 * The edition that a page belongs to.
 *
 * @param id names it exactly
 * @param issued the newest date in the data, as written there; may be empty
 * @param base the base of its IRIs
 * @param citable whether addresses under this base mean something on other machines
 */
public record Edition(String id, String issued, String base, boolean citable) {

    /** Enough of the id to tell editions apart. */
    public String shortId() {
        return id.substring(0, Math.min(12, id.length()));
    }
}
