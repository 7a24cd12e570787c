package org.w3id.muster.term;

/**
 * A point or an outline on the globe, as well-known text with longitude before latitude (CRS84, what GeoSPARQL takes a
 * text without a reference system for). Immutable.
 *
 * @param wkt the well-known text, with the digits of the source
 * @param point whether it is a single point; otherwise it covers an area
 * @param west the least longitude
 * @param south the least latitude
 * @param east the greatest longitude
 * @param north the greatest latitude
 */
public record Geometry(String wkt, boolean point, double west, double south, double east, double north) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** @throws IllegalArgumentException if the bounds are out of order or not on the globe; {@link #parse} never gives such */
    public Geometry {
        if (!(-180 <= west && west <= east && east <= 180 && -90 <= south && south <= north && north <= 90)) {
            throw new IllegalArgumentException("the bounds of " + wkt + " are out of order or not on the globe");
        }
    }

    /**
     * Reads well-known text ({@code POINT(13.26417 52.76583)}, {@code POLYGON((…))}, {@code MULTIPOLYGON(((…)))}) or the
     * coordinates of a point as sources print them, each with its direction: {@code 52°45′57″N 13°15′51″E},
     * {@code 52.76583 N, 13.26417 E}. Without a direction nothing tells latitude from longitude, so such a pair is not
     * understood. Never throws.
     */
    public static Reading<Geometry> parse(String text) {
        try {
            return new Reading.Understood<>(
                    text.indexOf('(') >= 0 ? WellKnownText.parse(text) : CompassCoordinates.parse(text));
        } catch (NotUnderstood fault) {
            return new Reading.Verbatim<>(text, fault.why());
        }
    }

    /** The distance between the nearest points of the bounds of the two, in kilometres; 0 if they meet. */
    public double kilometresTo(Geometry other) {
        double latitude = south > other.north ? south : north < other.south ? north : nearestToPole(other);
        double otherLatitude = Math.clamp(latitude, other.south, other.north);
        double longitudes = Math.max(0, Math.max(other.west - east, west - other.east));
        // the haversine formula: exact for points, and never too much for areas
        double square = square(latitude - otherLatitude) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude)) * square(longitudes);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }

    /** Of the latitudes that both have, the one where circles are smallest. */
    private double nearestToPole(Geometry other) {
        double least = Math.max(south, other.south);
        double greatest = Math.min(north, other.north);
        return Math.abs(least) > Math.abs(greatest) ? least : greatest;
    }

    private static double square(double degrees) {
        return Math.pow(Math.sin(Math.toRadians(degrees) / 2), 2);
    }

    /** The well-known text. */
    @Override
    public String toString() {
        return wkt;
    }
}
