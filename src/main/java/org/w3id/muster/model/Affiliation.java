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
 * A relation of a person or body to an organization, for a time: membership, command, rank or role.
 *
 * @param affiliate who belongs, commands or holds the rank
 * @param inOrganization the organization
 * @param rank the military or police rank; the word of the clerk is in the wording
 * @param role member, commander, organizer
 * @param time when it was true
 * @param place where it was true
 * @param attestation who says it, where, and how surely
 * @param assessment how the editors judge the account
 */
@RdfType(Pow.AFFILIATION)
public record Affiliation(
        Iri iri,
        @Property(Pow.AFFILIATE) Ref<Agent> affiliate,
        @Property(Pow.IN_ORGANIZATION) Optional<Ref<CorporateBody>> inOrganization,
        @Property(Pow.RANK) Optional<Ref<Concept>> rank,
        @Property(Pow.ROLE) Set<Ref<Concept>> role,
        @Property(Pow.TIME) Optional<TimeExtent> time,
        @Property(Pow.PLACE) Set<Ref<Location>> place,
        @Embedded Attestation attestation,
        @Embedded Assessment assessment) implements Account {}
