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
 * A treaty, law, decree or order that sets rules. To have signed it and to be bound by it are two things.
 *
 * @param labels how it is called, and where else it is described
 * @param names names, each with the source that shows it
 * @param signatory who signed it
 * @param boundBy who is bound by it, which may be so without a signature
 * @param partOf what it is a part of
 * @param time when it was made or in force
 * @param place where it was made
 */
@RdfType(Pow.LEGAL_ACT)
public record LegalAct(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Property(Pow.SIGNATORY) Set<Sourced<Ref<CorporateBody>, Statement>> signatory,
        @Property(Pow.BOUND_BY) Set<Sourced<Ref<CorporateBody>, Statement>> boundBy,
        @Property(Pow.PART_OF) Set<Sourced<Ref<Thing>, Statement>> partOf,
        @Property(Pow.TIME) Set<TimeExtent> time,
        @Property(Pow.PLACE) Set<Sourced<Ref<Location>, Statement>> place) implements Thing {}
