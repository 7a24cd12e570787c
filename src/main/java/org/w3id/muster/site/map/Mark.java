package org.w3id.muster.site.map;

/**
 * A place on a map.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param label what it is called
 * @param href where its page is, or empty
 * @param precision how exact the coordinates are
 * @param number the number it has in the table beside the map, from 1
 */
public record Mark(double longitude, double latitude, String label, String href, Precision precision, int number) {

    /** What a point on the map stands for. */
    public enum Precision {
        /** The building, camp or ground itself. */
        SITE,
        /** A settlement that the place is, or in or near which it lay. */
        SETTLEMENT,
        /** Somebody else's coordinates: those of a place in which it is said to lie. */
        INFERRED
    }

    /** @throws IllegalArgumentException if the point is not on the globe or the address is none of the web */
    public Mark {
        Position.check(longitude, latitude);
        Position.checkAddress(href);
    }
}
