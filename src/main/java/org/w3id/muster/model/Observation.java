package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * A figure: counts exactly its population, the whole group named and never a part of it.
 *
 * @param population who is counted
 * @param quantity the number as the source gives it
 * @param time when it was true
 * @param place where it was true
 * @param attestation who says it, where, and how surely
 * @param assessment how the editors judge the account
 */
@RdfType(Pow.OBSERVATION)
public record Observation(
        Iri iri,
        @Property(Pow.POPULATION) Ref<Agent> population,
        @Property(Pow.QUANTITY) Quantity quantity,
        @Property(Pow.TIME) Optional<TimeExtent> time,
        @Property(Pow.PLACE) Set<Ref<Location>> place,
        @Embedded Attestation attestation,
        @Embedded Assessment assessment) implements Account {}
