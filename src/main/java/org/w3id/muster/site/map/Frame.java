package org.w3id.muster.site.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The part of the world that a map shows and where a place is in the picture: equirectangular, true to scale along the
 * middle latitude. The picture is {@link #WIDTH} units wide; a page shows about two of them in one pixel.
 *
 * @param world what is shown, in degrees
 * @param height height of the picture in units
 */
record Frame(Envelope world, int height) {

    static final int WIDTH = 1280;

    /** A picture is never flatter or taller than this. */
    private static final double LEAST_HEIGHT = 0.4;
    private static final double MOST_HEIGHT = 0.62;
    /** So much lies around the places, as a share of what they cover. */
    private static final double MARGIN = 0.16;
    /** At least so many degrees of latitude are shown, so that a single town has a coast or a river to be known by. */
    private static final double LEAST_LATITUDES = 9;

    /** The frame for places that cover this much. */
    static Frame around(Envelope places) {
        double middle = Math.clamp((places.getMinY() + places.getMaxY()) / 2, -80, 80);
        double shrink = Math.cos(Math.toRadians(middle));
        double tall = Math.max(LEAST_LATITUDES, places.getHeight() * (1 + 2 * MARGIN));
        double wide = Math.max(LEAST_LATITUDES, places.getWidth() * shrink * (1 + 2 * MARGIN));
        double height = Math.clamp(tall / wide, LEAST_HEIGHT, MOST_HEIGHT);
        double shownTall = Math.min(180, Math.max(tall, wide * height));
        double shownWide = Math.min(360, shownTall / height / shrink);
        double south = inside(middle - shownTall / 2, shownTall, 90);
        double west = inside((places.getMinX() + places.getMaxX()) / 2 - shownWide / 2, shownWide, 180);
        return new Frame(new Envelope(west, west + shownWide, south, south + shownTall),
                (int) Math.round(WIDTH * height));
    }

    private static double inside(double from, double size, double end) {
        return Math.clamp(from, -end, Math.max(-end, end - size));
    }

    /** What is drawn: a little more than is shown, so that the edges of cut shapes stay out of sight. */
    Envelope drawn() {
        Envelope drawn = new Envelope(world);
        drawn.expandBy(world.getWidth() * 0.02, world.getHeight() * 0.02);
        return drawn;
    }

    double x(double longitude) {
        return (longitude - world.getMinX()) / world.getWidth() * WIDTH;
    }

    double y(double latitude) {
        return (world.getMaxY() - latitude) / world.getHeight() * height;
    }

    Coordinate project(Coordinate place) {
        return new Coordinate(x(place.x), y(place.y));
    }
}
