package org.w3id.muster.site.find;

import java.util.List;
import java.util.Map;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Hit;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.Words;
import org.w3id.muster.term.Geometry;

/** What is on the map as a table in CSV; of an area the four sides of its box stand in place of a point. Stateless. */
final class MapTable {

    private static final List<String> COLUMNS = List.of("id", "kind", "name", "language", "time", "south", "north",
            "west", "east", "precision", "inferred", "source", "signature", "edition");

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
                    String.join("; ", telling.times()), Double.toString(shape.south()), Double.toString(shape.north()),
                    Double.toString(shape.west()), Double.toString(shape.east()), thing.precision(),
                    Boolean.toString(thing.inferred()), String.join("; ", telling.sources()),
                    String.join("; ", telling.signatures()), release.manifest().id()));
        }
        if (things.notLookedAt() > 0) {
            table.row(List.of("", "", "… and " + things.notLookedAt() + " more: narrow the search, or use /sparql"));
        }
        return table.toString();
    }
}
