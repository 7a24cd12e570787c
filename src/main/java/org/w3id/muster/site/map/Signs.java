package org.w3id.muster.site.map;

import static org.w3id.muster.site.map.Svg.n;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Draws places and areas, each with its number and as a link with its name. Stateless. */
final class Signs {

    /** Letters of a name, where there is room; and where there is less. */
    private static final int[] LENGTHS = {44, 26};
    private static final int DOT = 9;
    /** All areas together have at most so many bytes of outline. */
    private static final int OUTLINES = 6000;

    private Signs() {}

    /** The shape of an area. */
    static Geometry outline(Area area) {
        try {
            Geometry outline = new WKTReader().read(area.wkt());
            if (outline instanceof Polygonal && !outline.isEmpty()) {
                return outline;
            }
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not well-known text: " + area.wkt(), e);
        }
        throw new IllegalArgumentException("Not the outline of an area: " + area.wkt());
    }

    static String areas(List<Area> areas, Frame frame) {
        StringBuilder drawn = new StringBuilder();
        for (Area area : areas) {
            Geometry outline = outline(area);
            Coordinate middle = frame.project(outline.getInteriorPoint().getCoordinate());
            String sign = "<path d=\"" + path(outline, frame, OUTLINES / areas.size()) + "\"/>"
                    + Svg.text("map-number", middle.x, middle.y + 9, "middle", String.valueOf(area.number()));
            drawn.append(Svg.link(area.href(), area.number() + ": " + area.label(), sign, "map-area"));
        }
        return drawn.toString();
    }

    private static String path(Geometry outline, Frame frame, int room) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) outline.getGeometryN(i);
            rings.add(polygon.getExteriorRing().getCoordinates());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(polygon.getInteriorRingN(hole).getCoordinates());
            }
        }
        Outlines outlines = Outlines.rings(rings, frame);
        String path = outlines.simplified(4).path();
        for (double tolerance = 8; path.length() > room; tolerance *= 2) {
            path = outlines.simplified(tolerance).path();
        }
        return path;
    }

    static String marks(List<Mark> marks, Frame frame) {
        Labels labels = new Labels(frame);
        // all signs have their place before the first word takes one
        int[] shifts = marks.stream().mapToInt(m -> labels.shift(frame.x(m.longitude()), frame.y(m.latitude())))
                .toArray();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < shifts.length; i++) {
            drawn.append(mark(marks.get(i), shifts[i], labels, frame));
        }
        return drawn.toString();
    }

    /** Places as dots, each a link with its name. */
    static String dots(List<Mark> marks, Frame frame) {
        StringBuilder drawn = new StringBuilder();
        for (Mark mark : marks) {
            drawn.append(Svg.link(mark.href(), mark.number() + ": " + mark.label(),
                    "<circle class=\"map-%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(
                            mark.precision().name().toLowerCase(Locale.ROOT), n(frame.x(mark.longitude())),
                            n(frame.y(mark.latitude())), DOT),
                    "map-mark"));
        }
        return drawn.toString();
    }

    private static String mark(Mark mark, int shift, Labels labels, Frame frame) {
        double place = frame.x(mark.longitude());
        double x = place + shift;
        double y = frame.y(mark.latitude());
        StringBuilder sign = new StringBuilder();
        if (shift > 0) {
            // from its true place, below the signs that stand between
            sign.append("<path class=\"map-leader\" d=\"M%s %sm0 %sv5h%sv-5\"/>".formatted(n(place), n(y), Labels.SIGN,
                    shift));
        }
        sign.append("<circle class=\"map-%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(
                mark.precision().name().toLowerCase(Locale.ROOT), n(x), n(y), Labels.SIGN));
        sign.append(Svg.text("map-number", x, y + 9, "middle", String.valueOf(mark.number())));
        Arrays.stream(LENGTHS).mapToObj(length -> Svg.shortened(mark.label(), length))
                .flatMap(words -> labels.beside(x, y, words).stream()
                        .map(spot -> Svg.text("map-label", spot.x(), spot.y(), spot.anchor(), words)))
                .findFirst().ifPresent(sign::append);
        return Svg.link(mark.href(), mark.number() + ": " + mark.label(), sign.toString(), "map-mark");
    }
}
