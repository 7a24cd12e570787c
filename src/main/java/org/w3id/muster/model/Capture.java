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
 * The falling of a person or group into enemy hands.
 *
 * @param particulars whom it happened to, who did it, why, and how it is tied to other events
 * @param time when it was
 * @param place where it was
 * @param labels how it is called, if it has a name of its own
 * @param names names, each with the source that shows it
 * @param attestation who says it, where, and how surely
 * @param assessment how the editors judge the account
 */
@RdfType(Pow.CAPTURE)
public record Capture(
        Iri iri,
        @Embedded Particulars particulars,
        @Property(Pow.TIME) Optional<TimeExtent> time,
        @Property(Pow.PLACE) Set<Ref<Location>> place,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Embedded Attestation attestation,
        @Embedded Assessment assessment) implements Happening {}
