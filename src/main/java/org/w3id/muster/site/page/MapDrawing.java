package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.map.Area;
import org.w3id.muster.site.map.BaseMap;
import org.w3id.muster.site.map.MapView;
import org.w3id.muster.site.map.Mark;
import org.w3id.muster.site.map.Stop;
import org.w3id.muster.site.page.MappedPlaces.Spot;
import org.w3id.muster.site.page.Part.MapRow;
import org.w3id.muster.site.page.Part.PlaceMap;

/**
 * Gathers the places of a page, in the order in which they are to be numbered, and draws them. Not thread-safe: one for a
 * section.
 */
final class MapDrawing {

    private final Composition composition;
    private final MappedPlaces places;
    private final Map<Node, List<Line>> whatHappened = new LinkedHashMap<>();
    private final List<Stop> route = new ArrayList<>();

    MapDrawing(Composition composition) {
        this.composition = composition;
        this.places = new MappedPlaces(composition);
    }

    /** A place; what happened there may be empty. */
    void place(Node place, Line happened) {
        List<Line> lines = whatHappened.computeIfAbsent(place, key -> new ArrayList<>());
        if (!happened.isEmpty()) {
            lines.add(happened);
        }
    }

    /** The path goes on to a place; where its coordinates are not known, or not agreed on, it has a gap. */
    void goOn(Node place, boolean vague) {
        List<Spot> spots = places.spots(place);
        if (spots.size() == 1) {
            route.add(new Stop.At(spots.get(0).longitude(), spots.get(0).latitude(), vague || spots.get(0).vague()));
        } else {
            gap();
        }
    }

    /** The path goes on to a place that nobody names. */
    void gap() {
        route.add(new Stop.Unknown());
    }

    /** The section; nothing when none of the places has coordinates. */
    Optional<Part> part(String heading, String finding, String unstated) {
        List<Mark> marks = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        List<MapRow> rows = new ArrayList<>();
        List<Line> unplaced = new ArrayList<>();
        for (Map.Entry<Node, List<Line>> place : whatHappened.entrySet()) {
            Piece name = composition.phrases().thing(place.getKey());
            List<Spot> spots = places.spots(place.getKey());
            if (spots.isEmpty()) {
                unplaced.add(Line.of(name));
            }
            for (Spot spot : spots) {
                int number = rows.size() + 1;
                if (spot.shape().point()) {
                    marks.add(new Mark(spot.longitude(), spot.latitude(), name.text(), name.href(), spot.precision(),
                            number));
                } else {
                    areas.add(new Area(spot.shape().wkt(), name.text(), name.href(), number));
                }
                rows.add(new MapRow(number, Line.of(name), Line.distinct(place.getValue()), places.words(spot)));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String cut = rows.size() > BaseMap.MOST_MARKS
                ? composition.say("map.cut", BaseMap.MOST_MARKS, rows.size())
                : "";
        MapView view = MapView.of("map-picture", finding, (composition.say("map.description") + " " + cut).strip())
                .withMarks(marks).withAreas(areas).withRoute(route);
        return Optional.of(new PlaceMap("map", heading, finding, BaseMap.svg(view), rows,
                Line.joined(" ", List.of(lineOf(cut), notShown(unplaced, unstated))),
                !route.isEmpty()));
    }

    private Line notShown(List<Line> unplaced, String unstated) {
        Line named = unplaced.isEmpty()
                ? Line.EMPTY
                : composition.phrases().say("map.notShown", Line.joined(", ", Line.distinct(unplaced)));
        return Line.joined(" ", List.of(named, lineOf(unstated)));
    }

    private static Line lineOf(String text) {
        return text.isEmpty() ? Line.EMPTY : Line.of(text);
    }
}
