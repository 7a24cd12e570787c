package org.w3id.muster.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Shapes of the world as the data of one SVG path: cut to a frame, simplified, in whole units. Immutable.
 *
 * @param shapes lines or rings in units of the picture
 * @param closed whether they are rings
 */
record Outlines(List<Coordinate[]> shapes, boolean closed) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** The part of the rings that a frame shows. */
    static Outlines rings(List<Coordinate[]> rings, Frame frame) {
        RingClipper clipper = new RingClipper(frame.drawn());
        return new Outlines(touching(rings, frame).map(clipper::clip).filter(ring -> ring.length > 3)
                .map(ring -> project(ring, frame)).toList(), true);
    }

    /** The part of the lines that a frame shows. */
    static Outlines lines(List<Coordinate[]> lines, Frame frame) {
        LineLimiter limiter = new LineLimiter(frame.drawn());
        return new Outlines(touching(lines, frame).flatMap(line -> limiter.limit(line).stream())
                .map(line -> project(line, frame)).toList(), false);
    }

    private static Stream<Coordinate[]> touching(List<Coordinate[]> shapes, Frame frame) {
        Envelope drawn = frame.drawn();
        return shapes.stream().filter(shape -> drawn.intersects(bounds(shape)));
    }

    private static Coordinate[] project(Coordinate[] shape, Frame frame) {
        return Stream.of(shape).map(frame::project).toArray(Coordinate[]::new);
    }

    static Envelope bounds(Coordinate[] shape) {
        Envelope bounds = new Envelope();
        for (Coordinate position : shape) {
            bounds.expandToInclude(position);
        }
        return bounds;
    }

    /** The same shapes with no more detail than this many units; what is smaller is left out. */
    Outlines simplified(double tolerance) {
        return new Outlines(shapes.stream().filter(shape -> shape.length > 1).filter(shape -> {
            Envelope bounds = bounds(shape);
            return Math.max(bounds.getWidth(), bounds.getHeight()) >= Math.max(2, tolerance);
        }).map(shape -> DouglasPeuckerSimplifier.simplify(SHAPES.createLineString(shape), tolerance).getCoordinates())
                .toList(), closed);
    }

    /** The data of an SVG path. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Coordinate[] shape : shapes) {
            List<long[]> points = points(shape);
            if (points.size() >= (closed ? 3 : 2)) {
                write(points, path);
            }
        }
        return path.toString();
    }

    /** Whole units, each point once. */
    private List<long[]> points(Coordinate[] shape) {
        List<long[]> points = new ArrayList<>();
        for (Coordinate position : shape) {
            long[] point = {Math.round(position.x), Math.round(position.y)};
            if (points.isEmpty() || points.getLast()[0] != point[0] || points.getLast()[1] != point[1]) {
                points.add(point);
            }
        }
        if (closed && points.size() > 1) {
            points.removeLast();
        }
        return points;
    }

    private void write(List<long[]> points, StringBuilder path) {
        long[] last = points.getFirst();
        path.append('M').append(last[0]).append(' ').append(last[1]).append('l');
        for (long[] point : points.subList(1, points.size())) {
            number(point[0] - last[0], path);
            number(point[1] - last[1], path);
            last = point;
        }
        path.append(closed ? "z" : "");
    }

    /** A minus sign and the letter of a command separate as well as a space. */
    private static void number(long number, StringBuilder path) {
        path.append(number < 0 || path.charAt(path.length() - 1) == 'l' ? "" : " ").append(number);
    }
}
