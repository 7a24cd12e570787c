package org.w3id.muster.site.map;

/** One stop of a path over the map, in the order of time. */
public sealed interface Stop {

    /**
     * A stop at a known place.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     * @param vague whether the place or its date is vague: lines to and from it are dashed
     */
    record At(double longitude, double latitude, boolean vague) implements Stop {

        /** @throws IllegalArgumentException if the point is not on the globe */
        public At {
            Position.check(longitude, latitude);
        }
    }

    /** A stop at a place that nobody names: the line has a gap. */
    record Unknown() implements Stop {}
}
