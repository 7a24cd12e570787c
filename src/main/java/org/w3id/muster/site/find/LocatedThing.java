package org.w3id.muster.site.find;

import java.util.List;
import org.w3id.muster.search.Hit;
import org.w3id.muster.term.Geometry;

/**
 * A thing with one set of coordinates. Where sources give several, the thing is there several times.
 *
 * @param precision the key of how exact the coordinates are: site, settlement, area; empty when not stated
 * @param inferred whether they are those of the place where it was, or in which it lay
 * @param sources the IRIs of the entries that give the coordinates
 */
record LocatedThing(Hit hit, Geometry geometry, String precision, boolean inferred, List<String> sources) {

    LocatedThing {
        sources = List.copyOf(sources);
    }
}
