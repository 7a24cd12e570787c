package org.w3id.muster.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.vocab.Pow;

/**
 * Which subjects of the default graph are things, and so have a document in the index. Stateless.
 *
 * <p>Persons, bodies, groups, places, legal acts, sources, entries and concepts always are. An event is a thing if it has
 * a name of its own and belongs to no entry: an account of an event does, and the event that defines a group has no name.
 */
public final class Things {

    private static final List<String> ALWAYS = List.of(Pow.PERSON, Pow.MILITARY_UNIT, Pow.ORGANIZATION,
            Pow.PERSON_GROUP, Pow.DETENTION_SITE, Pow.PLACE_CLASS, Pow.LEGAL_ACT, Pow.ENTRY, Pow.SOURCE,
            SKOS.Concept.getURI());

    private static final List<String> EVENTS = List.of(Pow.MILITARY_EVENT, Pow.CAPTURE, Pow.DETENTION, Pow.DEPARTURE,
            Pow.SENTENCING, Pow.DEATH, Pow.EVENT);

    /** The IRIs of the classes that things have; a class comes before those above it. */
    public static final List<String> CLASSES = Stream.concat(ALWAYS.stream(), EVENTS.stream())
            .toList();

    private static final Set<String> ALL_EVENTS = Set.copyOf(EVENTS);

    private Things() {}

    /**
     * The class under which a subject is a thing.
     *
     * @param types the IRIs of its classes
     * @param inEntry whether it belongs to an entry
     * @param named whether it has a preferred label
     * @return the most special of its classes; empty if it is no thing
     */
    public static Optional<String> typeOf(Collection<String> types, boolean inEntry, boolean named) {
        return CLASSES.stream().filter(types::contains)
                .filter(type -> !ALL_EVENTS.contains(type) || (named && !inEntry)).findFirst();
    }
}
