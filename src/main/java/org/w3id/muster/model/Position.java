package org.w3id.muster.model;

import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Geo;
import org.w3id.muster.vocab.Pow;

/**
 * Where a place or site lies.
 *
 * @param locatedIn larger places; neither transitive nor filled up
 * @param geometry where on the map
 */
public record Position(
        @Property(Pow.LOCATED_IN) Set<Sourced<Ref<Location>, Statement>> locatedIn,
        @Property(Geo.HAS_GEOMETRY) Set<Geometry> geometry) {}
