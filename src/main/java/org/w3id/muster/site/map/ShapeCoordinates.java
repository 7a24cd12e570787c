package org.w3id.muster.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A shape as GeoJSON has it: RFC 7946 §3.1, outer rings counterclockwise and holes clockwise.
 *
 * @param type Point, Polygon or MultiPolygon
 * @param coordinates numbers in lists in lists, longitude first
 */
public record ShapeCoordinates(String type, List<?> coordinates) {

    /** A point. */
    public static ShapeCoordinates point(double longitude, double latitude) {
        return new ShapeCoordinates("Point", List.of(longitude, latitude));
    }

    /**
     * An area.
     *
     * @param wkt its outline as well-known text
     * @throws IllegalArgumentException if it is no outline of an area
     */
    public static ShapeCoordinates outline(String wkt) {
        Geometry outline = Signs.outline(new Area(wkt, "", "", 1));
        List<List<List<List<Double>>>> polygons = new ArrayList<>();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            polygons.add(rings((Polygon) outline.getGeometryN(i)));
        }
        return polygons.size() == 1
                ? new ShapeCoordinates("Polygon", polygons.get(0))
                : new ShapeCoordinates("MultiPolygon", polygons);
    }

    private static List<List<List<Double>>> rings(Polygon polygon) {
        List<List<List<Double>>> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing(), true));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(ring(polygon.getInteriorRingN(hole), false));
        }
        return rings;
    }

    private static List<List<Double>> ring(LinearRing ring, boolean counterclockwise) {
        List<List<Double>> points = Stream.of(ring.getCoordinates()).map(point -> List.of(point.x, point.y)).toList();
        return Orientation.isCCW(ring.getCoordinates()) == counterclockwise ? points : points.reversed();
    }
}
