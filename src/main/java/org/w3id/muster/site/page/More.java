package org.w3id.muster.site.page;

/**
 * How much of a list is shown, and where the rest is.
 *
 * @param href empty when all of it is shown
 */
public record More(long shown, long total, String href) {

    static More none(int all) {
        return new More(all, all, "");
    }

    public boolean cut() {
        return shown < total;
    }
}
