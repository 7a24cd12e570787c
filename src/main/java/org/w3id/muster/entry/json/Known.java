package org.w3id.muster.entry.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.term.Iri;

/**
 * The sources and authority things that files may refer to. Immutable and thread-safe.
 *
 * @param classes the class of each, by its IRI
 * @param complete whether a thing that is not among them does not exist; false while the authority itself is read
 */
public record Known(Map<Iri, Iri> classes, boolean complete) {

    public Known {
        classes = Map.copyOf(classes);
    }

    /** Nothing is known yet: references are judged by their form alone. */
    public static Known nothingYet() {
        return new Known(Map.of(), false);
    }

    /** Everything that these files describe, and nothing else. */
    public static Known of(Collection<DataFile> files) {
        Map<Iri, Iri> classes = new HashMap<>();
        for (DataFile file : files) {
            file.sources().forEach(source -> classes.put(source.iri(), source.type()));
            file.things().forEach((Description thing) -> classes.put(thing.iri(), thing.type()));
        }
        return new Known(classes, true);
    }

    public Optional<Iri> classOf(Iri thing) {
        return Optional.ofNullable(classes.get(thing));
    }

    Set<Iri> things() {
        return classes.keySet();
    }
}
