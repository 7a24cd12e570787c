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
 * A set of persons that a source describes by an event or by what they have in common, and often counts, without naming
 * them. Two groups are never one because their numbers agree.
 *
 * @param labels how the group is called, and where else it is described
 * @param names names, each with the source that shows it
 * @param definedBy the event that makes one a member
 * @param criterion what else the members have in common: an army, a place, a concept
 * @param partOf the larger groups that it is a stated part of
 * @param disjointFrom groups that have no member in common with it, so that their numbers may be added
 * @param allegiance the states, armies and bodies that its members fight for or serve
 * @param nationality as recorded: a concept, a state or a place
 * @param time when it was as stated
 * @param history what accounts tell: events, affiliations, figures
 */
@RdfType(Pow.PERSON_GROUP)
public record PersonGroup(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Property(Pow.DEFINED_BY) Optional<Ref<Happening>> definedBy,
        @Property(Pow.CRITERION) Set<Iri> criterion,
        @Property(Pow.PART_OF) Set<Iri> partOf,
        @Property(Pow.DISJOINT_FROM) Set<Ref<PersonGroup>> disjointFrom,
        @Property(Pow.ALLEGIANCE) Set<Sourced<Ref<CorporateBody>, Statement>> allegiance,
        @Property(Pow.NATIONALITY) Set<Sourced<Iri, Statement>> nationality,
        @Property(Pow.TIME) Set<TimeExtent> time,
        @Embedded History history) implements Agent {}
