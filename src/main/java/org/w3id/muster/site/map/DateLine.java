package org.w3id.muster.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/**
 * Shapes that cross the 180th meridian. In the files they jump from one edge of the world to the other; a flat map needs
 * them whole, once on each side. Stateless.
 */
final class DateLine {

    private DateLine() {}

    /** A line or ring without jumps, on both edges of the world if it reaches beyond one. */
    static List<Coordinate[]> uncut(Coordinate[] line) {
        List<Coordinate> whole = new ArrayList<>();
        double turn = 0;
        for (int i = 0; i < line.length; i++) {
            double step = i == 0 ? 0 : line[i].x - line[i - 1].x;
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            whole.add(new Coordinate(line[i].x + turn, line[i].y));
        }
        boolean closed = line.length > 2 && line[0].equals2D(line[line.length - 1]);
        if (closed && turn != 0) {
            // a ring around the pole: only Antarctica has one
            whole.add(new Coordinate(whole.getLast().x, -90));
            whole.add(new Coordinate(whole.getFirst().x, -90));
            whole.add(whole.getFirst());
        }
        return Stream.of(0, -360, 360).map(shift -> shifted(whole, shift)).filter(DateLine::inTheWorld).toList();
    }

    private static Coordinate[] shifted(List<Coordinate> line, double shift) {
        return line.stream().map(p -> new Coordinate(p.x + shift, p.y)).toArray(Coordinate[]::new);
    }

    private static boolean inTheWorld(Coordinate[] line) {
        return Stream.of(line).anyMatch(p -> Math.abs(p.x) < 180);
    }
}
