package org.w3id.muster.site.find;

import java.util.List;
import org.w3id.muster.term.Geometry;

/**
 * A thing with one set of coordinates. Where sources give several, the thing is there several times.
 *
 * @param iri its IRI
 * @param href its page on this server
 * @param kind what it is, in words
 * @param perhaps whether it only perhaps lies in the time asked for
 * @param precision the key of how exact the coordinates are: site, settlement, area; empty when not stated
 * @param inferred whether they are those of the place where it was, or in which it lay
 * @param sources the entries that give the coordinates
 */
record LocatedThing(String iri, String href, SearchView.Label name, String kind, boolean perhaps, Geometry geometry,
        String precision, boolean inferred, List<Source> sources) {

    LocatedThing {
        sources = List.copyOf(sources);
    }

    /** An entry, its page, and what it is called. */
    record Source(String iri, String href, String name) {}
}
