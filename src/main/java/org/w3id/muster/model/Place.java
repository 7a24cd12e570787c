package org.w3id.muster.model;

import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Limit;
import org.w3id.muster.mapping.OrderBy;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.mapping.View;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * An extent in space: a town, a region, a building, possibly vague or known only by its name.
 *
 * @param labels how it is called, and where else it is described
 * @param names names, each with the source that shows it
 * @param partOf what it is a part of
 * @param position where it lies
 * @param time when it was as stated
 * @param happenedHere what happened or was true there, in the order of time
 */
@RdfType(Pow.PLACE_CLASS)
public record Place(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Property(Pow.PART_OF) Set<Sourced<Ref<Thing>, Statement>> partOf,
        @Embedded Position position,
        @Property(Pow.TIME) Set<TimeExtent> time,
        @Property(value = Pow.PLACE, inverse = true) @Limit(History.LIMIT) @OrderBy({Pow.TIME,
                Pow.EARLIEST}) View<Ref<Resource>> happenedHere)
        implements
            Location {}
