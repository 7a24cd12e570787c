package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.muster.site.map.Area;
import org.w3id.muster.site.map.BaseMap;
import org.w3id.muster.site.map.MapView;
import org.w3id.muster.site.map.Mark;
import org.w3id.muster.term.Geometry;

/**
 * The map of all that fits a search, as the page shows it.
 *
 * @param svg the picture; empty when nothing has coordinates
 * @param placed what is on the map, in the order of the numbers
 * @param unplaced what fits but has no coordinates
 * @param notLookedAt how many more fit than one page looks at
 */
public record OverviewMap(String words, String from, String to, boolean surely,
        List<Map.Entry<String, String>> selected, Optional<String> svg, List<Row> placed,
        List<SearchView.Found> unplaced, long notLookedAt, String geoJson) {

    /** What the map shows under a number. */
    public record Row(int number, String href, SearchView.Label name, String kind, boolean perhaps, String coordinates,
            List<Source> sources) {}

    /** Who gives the coordinates. */
    public record Source(String href, String name) {}

    static OverviewMap of(SearchAddress address, LocatedThings things, String base) {
        List<Mark> marks = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (LocatedThing thing : things.placed()) {
            int number = rows.size() + 1;
            Geometry shape = thing.geometry();
            if (shape.point()) {
                marks.add(new Mark(shape.west(), shape.south(), thing.name().text(), thing.href(), precision(thing),
                        number));
            } else {
                areas.add(new Area(shape.wkt(), thing.name().text(), thing.href(), number));
            }
            rows.add(new Row(number, thing.href(), thing.name(), thing.kind(), thing.perhaps(), words(thing),
                    thing.sources().stream().map(source -> new Source(source.href(), source.name())).toList()));
        }
        Optional<String> svg = rows.isEmpty()
                ? Optional.empty()
                : Optional.of(BaseMap.svg(MapView.of("overview", "Camps, places and events whose coordinates are known",
                        "Numbered places on land, with rivers and lakes; no borders. The list below names each.")
                        .withMarks(marks).withAreas(areas)));
        return new OverviewMap(address.words(), address.from(), address.to(), address.surely(), address.selected(base),
                svg, rows, things.unplaced().stream().map(hit -> SearchView.found(hit, address.language(), base))
                        .toList(),
                Math.max(0, things.total() - LocatedThings.MOST),
                address.at(Optional.empty()).href("/map.geojson", base));
    }

    private static Mark.Precision precision(LocatedThing thing) {
        return thing.inferred()
                ? Mark.Precision.INFERRED
                : thing.precision().equals("site") ? Mark.Precision.SITE : Mark.Precision.SETTLEMENT;
    }

    private static String words(LocatedThing thing) {
        Geometry shape = thing.geometry();
        String where = shape.point()
                ? degrees(shape.south(), "N", "S") + ", " + degrees(shape.west(), "E", "W")
                : "somewhere between %s and %s, %s and %s".formatted(degrees(shape.south(), "N", "S"),
                        degrees(shape.north(), "N", "S"), degrees(shape.west(), "E", "W"),
                        degrees(shape.east(), "E", "W"));
        return where + (thing.inferred()
                ? " (inferred by us from the place where it was)"
                : thing.precision().isEmpty()
                        ? ""
                        : " (" + (thing.precision().equals("site")
                                ? "the site itself"
                                : "the " + thing.precision()) + ")");
    }

    private static String degrees(double degrees, String positive, String negative) {
        return String.format(Locale.ROOT, "%.3f° %s", Math.abs(degrees), degrees < 0 ? negative : positive);
    }
}
