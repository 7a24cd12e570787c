package org.w3id.muster.model;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * The imposing of one penalty by a court or authority. Where a source says that a group received one penalty or another,
 * each is a sentencing of a part of the group.
 *
 * @param particulars whom it happened to, who did it, why, and how it is tied to other events
 * @param time when it was
 * @param place where it was
 * @param penalty the penalty
 * @param penaltyDuration how long it was to last, in years, months and days
 * @param labels how it is called, if it has a name of its own
 * @param names names, each with the source that shows it
 * @param attestation who says it, where, and how surely
 * @param assessment how the editors judge the account
 */
@RdfType(Pow.SENTENCING)
public record Sentencing(
        Iri iri,
        @Embedded Particulars particulars,
        @Property(Pow.TIME) Optional<TimeExtent> time,
        @Property(Pow.PLACE) Set<Ref<Location>> place,
        @Property(Pow.PENALTY) Optional<Ref<Concept>> penalty,
        @Property(Pow.PENALTY_DURATION) Optional<Period> penaltyDuration,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Embedded Attestation attestation,
        @Embedded Assessment assessment) implements Happening {}
