package org.w3id.muster.site.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Draws a map as SVG: land, lakes and rivers, and on them places, areas and a path. Thread-safe.
 *
 * <p>It works without script. Colours come from the classes {@code map-…} of the style sheet, so that a strict content
 * security policy and dark pages are no trouble. Title and description are read out; every place is a link with its name.
 */
public final class BaseMap {

    /** More places than this are not drawn; the description says so, and the table beside the map has them all. */
    public static final int MOST_MARKS = 40;

    /** No picture is larger, in bytes of UTF-8. */
    public static final int MOST_BYTES = 20_000;

    private static final int LONGEST_WORDS = 26;
    private static final int LONGEST_NAME = 80;
    /** Detail that nobody sees is not drawn; where a picture would grow too large, there is less until it fits. */
    private static final double FINEST = 1.5;
    private static final double COARSEST = 100;

    private final MapView view;
    private final Frame frame;
    private final List<Geometry> areas;

    private BaseMap(MapView view) {
        this.view = view;
        this.areas = view.areas().stream().limit(MOST_MARKS).map(area -> outline(area.wkt())).toList();
        this.frame = Frame.around(covered());
    }

    /**
     * Draws a map around all its places.
     *
     * @throws IllegalArgumentException if there is nothing to be shown, or the outline of an area is not well-known text
     */
    public static String svg(MapView view) {
        return new BaseMap(view).draw();
    }

    /** The shapes of the world, read when the first map is drawn. */
    private static final class World {
        static final List<Coordinate[]> LAND;
        static final List<Coordinate[]> LAKES;
        static final List<Coordinate[]> RIVERS;
        static final List<Coordinate[]> BORDERS = Topology.read("borders-of-today.topojson").lines("borders");

        static {
            Topology base = Topology.read("base.topojson");
            LAND = base.lines("land");
            LAKES = base.lines("lakes");
            RIVERS = base.lines("rivers");
        }
    }

    private static Geometry outline(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not well-known text: " + wkt, e);
        }
    }

    private Envelope covered() {
        Envelope covered = new Envelope();
        view.marks().forEach(mark -> covered.expandToInclude(mark.longitude(), mark.latitude()));
        areas.forEach(area -> covered.expandToInclude(area.getEnvelopeInternal()));
        view.route().forEach(stop -> {
            if (stop instanceof Stop.At at) {
                covered.expandToInclude(at.longitude(), at.latitude());
            }
        });
        if (covered.isNull()) {
            throw new IllegalArgumentException("A map needs a place to show: leave it out where there is none");
        }
        return covered;
    }

    private String draw() {
        String above = areas() + route() + marks();
        String frameOpen = open();
        int room = MOST_BYTES - size(above) - size(frameOpen) - "</svg>".length();
        return frameOpen + ground(room) + above + "</svg>";
    }

    /** Land and water with as much detail as there is room for. */
    private String ground(int room) {
        List<Layer> layers = new ArrayList<>(List.of(new Layer("map-land", Outlines.rings(World.LAND, frame)),
                new Layer("map-river", Outlines.lines(World.RIVERS, frame)),
                new Layer("map-lake", Outlines.rings(World.LAKES, frame))));
        if (view.bordersOfToday()) {
            layers.add(new Layer("map-border", Outlines.lines(World.BORDERS, frame)));
        }
        for (double tolerance = FINEST; tolerance <= COARSEST;) {
            double detail = tolerance;
            layers.replaceAll(layer -> new Layer(layer.type(), layer.outlines().simplified(detail)));
            String ground = layers.stream().map(Layer::svg).collect(Collectors.joining());
            if (size(ground) <= room) {
                return ground;
            }
            tolerance *= Math.clamp((double) size(ground) / Math.max(1, room), 1.2, 4);
        }
        return "";
    }

    private record Layer(String type, Outlines outlines) {

        String svg() {
            String path = outlines.path();
            return path.isEmpty() ? "" : "<path class=\"%s\" aria-hidden=\"true\" d=\"%s\"/>".formatted(type, path);
        }
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String open() {
        int places = view.marks().size();
        String cut = places > MOST_MARKS
                ? " %d of %d places are drawn; the table has all.".formatted(MOST_MARKS, places)
                : "";
        return """
                <svg class="map" viewBox="0 0 %d %d" role="group" aria-labelledby="%s-title %s-description"><title id="%s-title">%s</title>\
                <desc id="%s-description">%s</desc><rect class="map-sea" width="%d" height="%d"/>"""
                .formatted(Frame.WIDTH, frame.height(), view.id(), view.id(), view.id(),
                        Svg.escape(Svg.shortened(view.title(), 200)), view.id(),
                        Svg.escape(Svg.shortened(view.description(), 500) + cut), Frame.WIDTH, frame.height());
    }

    private String areas() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < areas.size(); i++) {
            Area area = view.areas().get(i);
            List<Coordinate[]> rings = new ArrayList<>();
            for (int part = 0; part < areas.get(i).getNumGeometries(); part++) {
                rings.add(areas.get(i).getGeometryN(part).getCoordinates());
            }
            Coordinate middle = frame.project(areas.get(i).getInteriorPoint().getCoordinate());
            drawn.append(link(area.href(), area.number() + ": " + area.label(), "<path d=\"%s\"/>%s".formatted(
                    Outlines.rings(rings, frame).simplified(4).path(),
                    text("map-number", middle.x, middle.y + 9, "middle",
                            String.valueOf(area.number()))),
                    "map-area"));
        }
        return drawn.toString();
    }

    private String route() {
        StringBuilder drawn = new StringBuilder();
        Stop.At from = null;
        boolean gap = false;
        for (Stop stop : view.route()) {
            switch (stop) {
                case Stop.Unknown unknown -> gap = true;
                case Stop.At to -> {
                    if (from != null) {
                        drawn.append(leg(from, to, gap));
                    }
                    from = to;
                    gap = false;
                }
            }
        }
        return drawn.isEmpty() ? "" : "<g class=\"map-path\" aria-hidden=\"true\">" + drawn + "</g>";
    }

    /** A line from one stop to the next; of one with a gap only the beginning and the end. */
    private String leg(Stop.At from, Stop.At to, boolean gap) {
        double x = frame.x(from.longitude());
        double y = frame.y(from.latitude());
        double dx = frame.x(to.longitude()) - x;
        double dy = frame.y(to.latitude()) - y;
        if (Math.hypot(dx, dy) < 2 * Labels.SIGN) {
            return "";
        }
        String data = gap
                ? "M%s %sl%s %sM%s %sl%s %s".formatted(n(x), n(y), n(dx * 0.3), n(dy * 0.3), n(x + dx * 0.7),
                        n(y + dy * 0.7),
                        n(dx * 0.3), n(dy * 0.3))
                : "M%s %sl%s %s".formatted(n(x), n(y), n(dx), n(dy));
        String type = gap ? " class=\"map-gap\"" : from.vague() || to.vague() ? " class=\"map-vague\"" : "";
        return "<path%s d=\"%s\"/>%s".formatted(type, data, gap ? "" : arrow(x, y, dx, dy));
    }

    /** An arrow head in the middle of a line: the order is seen without reading numbers. */
    private static String arrow(double x, double y, double dx, double dy) {
        double length = Math.hypot(dx, dy);
        if (length < 6 * Labels.SIGN) {
            return "";
        }
        double ux = dx / length * 12;
        double uy = dy / length * 12;
        double tipX = x + dx * 0.55;
        double tipY = y + dy * 0.55;
        return "<path class=\"map-arrow\" d=\"M%s %sL%s %sL%s %sz\"/>".formatted(n(tipX), n(tipY),
                n(tipX - 2 * ux - uy),
                n(tipY - 2 * uy + ux), n(tipX - 2 * ux + uy), n(tipY - 2 * uy - ux));
    }

    private String marks() {
        Labels labels = new Labels(frame);
        List<Mark> marks = view.marks().stream().limit(MOST_MARKS).toList();
        int[] shifts = marks.stream().mapToInt(m -> labels.shift(frame.x(m.longitude()), frame.y(m.latitude())))
                .toArray();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            drawn.append(mark(marks.get(i), shifts[i], labels));
        }
        return drawn.toString();
    }

    private String mark(Mark mark, int shift, Labels labels) {
        double place = frame.x(mark.longitude());
        double x = place + shift;
        double y = frame.y(mark.latitude());
        String words = Svg.shortened(mark.label(), LONGEST_WORDS);
        StringBuilder sign = new StringBuilder();
        if (shift > 0) {
            sign.append("<path class=\"map-leader\" d=\"M%s %sh%d\"/>".formatted(n(place), n(y), shift));
        }
        sign.append("<circle class=\"map-%s\" cx=\"%s\" cy=\"%s\" r=\"%d\"/>".formatted(
                mark.precision().name().toLowerCase(Locale.ROOT), n(x), n(y), Labels.SIGN));
        sign.append(text("map-number", x, y + 9, "middle", String.valueOf(mark.number())));
        labels.beside(x, y, words).ifPresent(
                spot -> sign.append(text("map-label", spot.x(), spot.y(), spot.anchor(), words)));
        return link(mark.href(), mark.number() + ": " + mark.label(), sign.toString(), "map-mark");
    }

    private static String text(String type, double x, double y, String anchor, String words) {
        return "<text class=\"%s\" x=\"%s\" y=\"%s\"%s aria-hidden=\"true\">%s</text>".formatted(type, n(x), n(y),
                anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"", Svg.escape(words));
    }

    private static String link(String href, String name, String content, String type) {
        String called = Svg.escape(Svg.shortened(name, LONGEST_NAME));
        return href.isEmpty()
                ? "<g class=\"%s\" role=\"img\" aria-label=\"%s\">%s</g>".formatted(type, called, content)
                : "<a class=\"%s\" href=\"%s\" aria-label=\"%s\">%s</a>".formatted(type, Svg.escape(href), called,
                        content);
    }

    private static String n(double number) {
        return String.valueOf(Math.round(number));
    }
}
