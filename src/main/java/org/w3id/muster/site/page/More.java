package org.w3id.muster.site.page;

import java.math.BigDecimal;
import org.w3id.muster.site.words.InterfaceLanguage;

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

    /** The number of all, as it is written in a language. */
    public String total(InterfaceLanguage language) {
        return NumberWords.of(BigDecimal.valueOf(total), language);
    }

    public boolean cut() {
        return shown < total;
    }
}
