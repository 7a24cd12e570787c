package org.w3id.muster.site.page;

/**
 * One mark in a drawing of a time or a number, placed in percent of the width so that it fits any screen.
 *
 * @param shape {@link Shape}
 * @param x where it begins; of a point its middle
 * @param width empty for a point
 * @param lane which of the lanes of the drawing, from 0
 * @param style class of the style sheet: stated, vague, inferred, struck; and disputed
 */
public record Bar(Shape shape, String x, String width, int lane, String style) {

    /** Height of a lane in pixels. */
    public static final int LANE = 14;

    /** What is drawn. */
    public enum Shape {
        POINT, RANGE, BOUND, OPEN_START, OPEN_END
    }

    /** The middle of its lane in pixels. */
    public int y() {
        return lane * LANE + LANE / 2;
    }
}
