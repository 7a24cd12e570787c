package org.w3id.muster.model;

import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * A single human being: one node, whatever the sources say of him or her. Whatever they may disagree about comes with the
 * {@link Statement}s that carry it.
 *
 * @param labels how the person is called, and where else he or she is described
 * @param names names, each with the source that shows it
 * @param childOf parents
 * @param allegiance the states, armies and bodies that the person fights for or serves
 * @param nationality as recorded, apart from allegiance and citizenship: a concept, a state or a place
 * @param partOf bodies and groups that the person is a part of
 * @param time when the person was as stated
 * @param history what accounts tell: events, affiliations
 */
@RdfType(Pow.PERSON)
public record Person(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Property(Pow.CHILD_OF) Set<Sourced<Ref<Person>, Statement>> childOf,
        @Property(Pow.ALLEGIANCE) Set<Sourced<Ref<CorporateBody>, Statement>> allegiance,
        @Property(Pow.NATIONALITY) Set<Sourced<Iri, Statement>> nationality,
        @Property(Pow.PART_OF) Set<Sourced<Ref<Thing>, Statement>> partOf,
        @Property(Pow.TIME) Set<TimeExtent> time,
        @Embedded History history) implements Agent {}
