package org.w3id.muster.site.page;

import java.util.List;
import java.util.Locale;

/**
 * The scale of a drawing.
 *
 * @param unit what it counts in, in words
 */
public record Axis(List<Tick> ticks, String unit) {

    static final Axis NONE = new Axis(List.of(), "");

    /**
     * A line across the drawing.
     *
     * @param x where it stands, in percent
     * @param label what it says; empty for none
     * @param anchor {@code start}, {@code middle} or {@code end}: which part of the label stands there
     */
    public record Tick(String x, String label, String anchor) {}

    /** A share of the width, as an attribute of SVG takes it. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.clamp(share, 0, 1));
    }

    static String anchor(double share) {
        return share < 0.06 ? "start" : share > 0.94 ? "end" : "middle";
    }
}
