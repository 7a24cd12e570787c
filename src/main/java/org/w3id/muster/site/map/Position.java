package org.w3id.muster.site.map;

/** What can stand on a map. */
final class Position {

    private Position() {}

    static void check(double longitude, double latitude) {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException(
                    "No such place on the globe: %s east, %s north".formatted(longitude, latitude));
        }
    }

    /** Keeps addresses out that a browser would run. */
    static void checkAddress(String href) {
        if (!href.isEmpty() && !href.startsWith("/") && !href.startsWith("http://") && !href.startsWith("https://")) {
            throw new IllegalArgumentException("Not an address of a page: " + href);
        }
    }
}
