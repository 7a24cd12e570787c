package org.w3id.muster.site.find;

import java.util.List;
import java.util.Map;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Hit;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.Words;
import org.w3id.muster.term.Geometry;

/** What is on the map as a table in CSV; of an area the middle of its box, with its four sides. Stateless. */
final class MapTable {

    private static final List<String> COLUMNS = List.of("id", "kind", "name", "language", "time", "lat", "lon", "south",
            "north",
            "west", "east", "precision", "inferred", "source", "all_sources", "signature", "edition");

    private MapTable() {}

    static String of(LocatedThings things, Release release, SearchAddress address) {
        CsvTable table = new CsvTable(COLUMNS);
        String base = release.manifest().base();
        Map<String, Telling> tellings = Telling.of(
                things.placed().stream().map(LocatedThing::hit).distinct().toList(), release,
                address.visit().language());
        for (LocatedThing thing : things.placed()) {
            Hit hit = thing.hit();
            Geometry shape = thing.geometry();
            SearchView.Label name = SearchView.Label.of(hit.labels(), address.visit().language(),
                    ShortName.of(hit.iri(), base));
            Telling telling = tellings.getOrDefault(hit.iri(), Telling.NOTHING);
            table.row(List.of(hit.iri(), Words.localName(hit.type()), name.text(),
                    name.lang().isEmpty() ? address.visit().language().tag() : name.lang(),
                    String.join("; ", telling.times()), degrees((shape.south() + shape.north()) / 2),
                    degrees((shape.west() + shape.east()) / 2),
                    Double.toString(shape.south()), Double.toString(shape.north()),
                    Double.toString(shape.west()), Double.toString(shape.east()), thing.precision(),
                    Boolean.toString(thing.inferred()), String.join("; ", telling.sources()),
                    Boolean.toString(telling.whole()),
                    String.join("; ", telling.signatures()), release.manifest().id()));
        }
        if (things.notLookedAt() > 0) {
            table.row(List.of("", "", "… and " + things.notLookedAt() + " more: narrow the search, or use /sparql"));
        }
        return table.toString();
    }

    /** Without the noise of halving; five digits are a metre. */
    private static String degrees(double angle) {
        return Double.toString(Math.rint(angle * 100_000) / 100_000);
    }
}
