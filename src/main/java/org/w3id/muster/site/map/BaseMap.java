package org.w3id.muster.site.map;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Draws a map as SVG: land, lakes and rivers, and on them places, areas and a path. Stateless and thread-safe.
 *
 * <p>It works without script. Colours come from the classes {@code map-…} of the style sheet, so that a strict content
 * security policy and dark pages are no trouble. Title and description are read out; every place is a link with its name.
 */
public final class BaseMap {

    /** More places or areas than this are not drawn: the page says so, and the table beside the map has them all. */
    public static final int MOST_MARKS = 40;

    /** No picture is larger, in bytes of UTF-8. */
    public static final int MOST_BYTES = 20_000;

    /** The same for a map of many places. */
    public static final int MOST_OF_MANY = 300;
    private static final int MOST_BYTES_OF_MANY = 120_000;

    private BaseMap() {}

    /**
     * Draws a map around all its places.
     *
     * @throws IllegalArgumentException if there is nothing to be shown, or the outline of an area is none
     */
    public static String svg(MapView view) {
        return svg(view, MOST_MARKS, MOST_BYTES);
    }

    /**
     * Draws a map of many places: up to {@value #MOST_OF_MANY}, as dots without number and name where there are more than
     * {@value #MOST_MARKS}.
     *
     * @throws IllegalArgumentException as {@link #svg(MapView)}
     */
    public static String svgOfMany(MapView view) {
        return svg(view, MOST_OF_MANY, MOST_BYTES_OF_MANY);
    }

    /**
     * Land and water around places, without the places: a picture of its own, onto which a script draws. Its attributes
     * {@code data-west}, {@code data-south}, {@code data-east} and {@code data-north} say in degrees what it shows; longitude
     * and latitude run evenly from side to side.
     *
     * @param places what is to be seen, in degrees
     */
    public static String ground(Envelope places) {
        Frame frame = Frame.around(places);
        Envelope world = frame.world();
        String shown = "data-west=\"%s\" data-south=\"%s\" data-east=\"%s\" data-north=\"%s\"".formatted(
                world.getMinX(),
                world.getMinY(), world.getMaxX(), world.getMaxY());
        return """
                <?xml-stylesheet href="/static/muster.css"?>
                <svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 %s %s" %s>
                <rect class="map-sea" width="%s" height="%s"/>%s</svg>
                """.formatted(Frame.WIDTH, frame.height(), shown, Frame.WIDTH, frame.height(),
                Ground.svg(frame, false, MOST_BYTES));
    }

    private static String svg(MapView view, int mostMarks, int mostBytes) {
        List<Mark> marks = view.marks().stream().limit(mostMarks).toList();
        List<Area> areas = view.areas().stream().limit(mostMarks - marks.size()).toList();
        Frame frame = Frame.around(covered(marks, areas, view.route()));
        String beginning = open(view, frame);
        String above = Signs.areas(areas, frame) + Route.svg(view.route(), frame)
                + (marks.size() > MOST_MARKS ? Signs.dots(marks, frame) : Signs.marks(marks, frame))
                + "</svg>";
        int room = mostBytes - (beginning + above).getBytes(StandardCharsets.UTF_8).length;
        return beginning + Ground.svg(frame, view.bordersOfToday(), room) + above;
    }

    /** Reads the shapes of the world, so that nobody waits for it later; takes a second or so. */
    public static void prepare() {
        svg(MapView.of("first", "First map", "A map that nobody sees.")
                .withRoute(List.of(new Stop.At(0, 0, false))));
    }

    private static Envelope covered(List<Mark> marks, List<Area> areas, List<Stop> route) {
        Envelope covered = new Envelope();
        marks.forEach(mark -> covered.expandToInclude(mark.longitude(), mark.latitude()));
        areas.forEach(area -> covered.expandToInclude(Signs.outline(area).getEnvelopeInternal()));
        route.forEach(stop -> {
            if (stop instanceof Stop.At at) {
                covered.expandToInclude(at.longitude(), at.latitude());
            }
        });
        if (covered.isNull()) {
            throw new IllegalArgumentException("A map needs a place to show: leave it out where there is none");
        }
        return covered;
    }

    private static String open(MapView view, Frame frame) {
        return """
                <svg class="map" viewBox="0 0 %s %s" role="group" aria-labelledby="%s-title %s-description"><title id="%s-title">%s</title>\
                <desc id="%s-description">%s</desc><rect class="map-sea" width="%s" height="%s"/>"""
                .formatted(Frame.WIDTH, frame.height(), view.id(), view.id(), view.id(),
                        Svg.escape(Svg.shortened(view.title(), 200)), view.id(),
                        Svg.escape(Svg.shortened(view.description(), 500)), Frame.WIDTH, frame.height());
    }
}
