package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * An organization within armed forces, at any level from a section to a front.
 *
 * @param labels how it is called, and where else it is described
 * @param names names, each with the source that shows it
 * @param formation tells a first from a second or later formation under the same number
 * @param allegiance the states, armies and bodies that it fights for or serves
 * @param nationality as recorded: a concept, a state or a place
 * @param partOf what it is a part of
 * @param locatedIn the places it lies in
 * @param successorOf the bodies that it continues
 * @param time when it was as stated
 * @param history what accounts tell: events, affiliations, figures
 */
@RdfType(Pow.MILITARY_UNIT)
public record MilitaryUnit(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Property(Pow.FORMATION) Optional<Integer> formation,
        @Property(Pow.ALLEGIANCE) Set<Sourced<Ref<CorporateBody>, Statement>> allegiance,
        @Property(Pow.NATIONALITY) Set<Sourced<Iri, Statement>> nationality,
        @Property(Pow.PART_OF) Set<Sourced<Ref<Thing>, Statement>> partOf,
        @Property(Pow.LOCATED_IN) Set<Sourced<Ref<Location>, Statement>> locatedIn,
        @Property(Pow.SUCCESSOR_OF) Set<Sourced<Ref<CorporateBody>, Statement>> successorOf,
        @Property(Pow.TIME) Set<TimeExtent> time,
        @Embedded History history) implements CorporateBody {}
