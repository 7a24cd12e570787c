package org.w3id.muster.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.term.Iri;

/** Where each entry stands: one that stands in two places would have its accounts fused. Not thread-safe. */
final class EntryPlaces {

    private final Map<Iri, Location> places = new HashMap<>();

    /** Remembers an entry; a problem that names both places if it stands somewhere already. */
    Optional<Problem> add(Entry entry) {
        Location here = entry.description().where();
        Location other = places.putIfAbsent(entry.iri(), here);
        return other == null
                ? Optional.empty()
                : Optional.of(new Problem(Problem.Severity.ERROR, here,
                        "The entry " + entry.iri() + " stands here and in " + other.file() + ", line " + other.line()
                                + ".",
                        "Make one file of the two, or give one of the entries another name."));
    }
}
