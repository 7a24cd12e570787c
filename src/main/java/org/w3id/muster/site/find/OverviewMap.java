package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Hit;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.map.Area;
import org.w3id.muster.site.map.BaseMap;
import org.w3id.muster.site.map.MapView;
import org.w3id.muster.site.map.Mark;
import org.w3id.muster.site.page.Degrees;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.term.Geometry;

/**
 * The map of all that fits a search, as the page shows it.
 *
 * @param asked what was asked for
 * @param svg the picture; empty when nothing has coordinates
 * @param rows what is on the map, in the order of the numbers
 * @param unplaced what fits but has no coordinates
 * @param notLookedAt how many more fit than one page looks at
 * @param years the years that a slider covers; empty when nothing has a date
 */
public record OverviewMap(TimeForm asked, Optional<String> svg, List<Row> rows, List<SearchView.Found> unplaced,
        long notLookedAt, Optional<YearSpan> years, String geoJson, String csv) {

    /** What the map shows under a number. */
    public record Row(int number, SearchView.Found thing, String coordinates, List<Source> sources) {}

    /** An entry that gives the coordinates, and the works that it is part of. */
    public record Source(String href, SearchView.Label name, String works) {}

    static OverviewMap of(SearchAddress address, LocatedThings things, Optional<YearSpan> years, Release release) {
        String base = release.manifest().base();
        Visit visit = address.visit();
        List<Mark> marks = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Set<String> entries = new LinkedHashSet<>();
        things.placed().forEach(thing -> entries.addAll(thing.sources()));
        Map<String, Hit> named = release.index().find(entries);
        Map<String, Telling> works = Telling.of(List.copyOf(named.values()), release, visit.language());
        for (LocatedThing thing : things.placed()) {
            int number = rows.size() + 1;
            SearchView.Found shown = SearchView.found(thing.hit(), base, visit);
            Geometry shape = thing.geometry();
            if (shape.point()) {
                marks.add(new Mark(shape.west(), shape.south(), shown.name().text(), shown.href(), precision(thing),
                        number));
            } else {
                areas.add(new Area(shape.wkt(), shown.name().text(), shown.href(), number));
            }
            rows.add(new Row(number, shown, where(thing, visit),
                    thing.sources().stream().map(entry -> source(entry, named.get(entry),
                            works.getOrDefault(entry, Telling.NOTHING), base, visit)).toList()));
        }
        Optional<String> svg = rows.isEmpty()
                ? Optional.empty()
                : Optional.of(BaseMap.svgOfMany(MapView.of("overview", visit.say("overviewMap.finding", rows.size()),
                        visit.say("map.description")).withMarks(marks).withAreas(areas)));
        SearchAddress first = address.at(Optional.empty());
        return new OverviewMap(TimeForm.of(address, base), svg, rows,
                things.unplaced().stream().map(hit -> SearchView.found(hit, base, visit)).toList(),
                things.notLookedAt(), years, first.href(MapServlet.PATH + ".geojson", base),
                first.href(MapServlet.PATH + ".csv", base));
    }

    private static Source source(String entry, @Nullable Hit hit, Telling telling, String base, Visit visit) {
        String key = ShortName.of(entry, base);
        return new Source(visit.link(Words.href(entry, base)), hit == null
                ? new SearchView.Label(key, "")
                : SearchView.Label.of(hit.labels(), visit.language(), key), String.join(", ", telling.sources()));
    }

    private static Mark.Precision precision(LocatedThing thing) {
        return thing.inferred()
                ? Mark.Precision.INFERRED
                : thing.precision().equals("site") ? Mark.Precision.SITE : Mark.Precision.SETTLEMENT;
    }

    private static String where(LocatedThing thing, Visit visit) {
        String degrees = new Degrees(visit.words()).of(thing.geometry());
        if (thing.inferred()) {
            return visit.say("overviewMap.inferred", degrees);
        }
        return switch (thing.precision()) {
            case "site" -> visit.say("overviewMap.site", degrees);
            case "settlement" -> visit.say("overviewMap.settlement", degrees);
            default -> degrees;
        };
    }
}
