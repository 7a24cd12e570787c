package org.w3id.muster.site.map;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a map shows. Immutable.
 *
 * @param id a key that is unique in the page, for the ids of title and description
 * @param title what the map says, in a few words
 * @param description the same in a sentence, for those who do not see it
 * @param marks places with coordinates
 * @param areas vague places with an outline
 * @param route stops of a path in the order of time; empty for none
 * @param bordersOfToday whether the borders of today are drawn, dashed
 */
public record MapView(String id, String title, String description, List<Mark> marks, List<Area> areas, List<Stop> route,
        boolean bordersOfToday) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    /** @throws IllegalArgumentException if the id is not a key of lower-case letters, digits and hyphens */
    public MapView {
        if (!KEY.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a key for an id: " + id);
        }
        marks = List.copyOf(marks);
        areas = List.copyOf(areas);
        route = List.copyOf(route);
    }

    /** A map without anything on it. */
    public static MapView of(String id, String title, String description) {
        return new MapView(id, title, description, List.of(), List.of(), List.of(), false);
    }

    /** The same map with these places. */
    public MapView withMarks(List<Mark> places) {
        return new MapView(id, title, description, places, areas, route, bordersOfToday);
    }

    /** The same map with these vague places. */
    public MapView withAreas(List<Area> vague) {
        return new MapView(id, title, description, marks, vague, route, bordersOfToday);
    }

    /** The same map with this path. */
    public MapView withRoute(List<Stop> stops) {
        return new MapView(id, title, description, marks, areas, stops, bordersOfToday);
    }

    /** The same map with the borders of today. */
    public MapView withBordersOfToday() {
        return new MapView(id, title, description, marks, areas, route, true);
    }
}
