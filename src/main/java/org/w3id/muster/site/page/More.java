package org.w3id.muster.site.page;

import java.math.BigDecimal;

/**
 * How much of a list is shown, and where the rest is.
 *
 * @param href empty when all of it is shown
 */
public record More(long shown, long total, String href) {

    /** All of a list. */
    public static More none(int all) {
        return new More(all, all, "");
    }

    public String totalInWords() {
        return NumberWords.of(BigDecimal.valueOf(total), Tongue.EN);
    }

    public boolean cut() {
        return shown < total;
    }
}
