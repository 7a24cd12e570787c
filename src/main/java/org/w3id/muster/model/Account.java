package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.term.Ref;

/**
 * What one source says about a thing. It belongs to one entry, carries its own evidence and is never fused with the
 * account of another source; where two cannot both be true, both stay and say so ({@link Attestation#conflictsWith}).
 */
public sealed interface Account extends Resource permits Happening, Affiliation, Observation, Statement, Name {

    /** When it happened or was true. */
    Optional<TimeExtent> time();

    /** Where it happened or was true. */
    Set<Ref<Location>> place();

    /** Who says it, where, and how surely. */
    Attestation attestation();

    /** How the editors judge it. */
    Assessment assessment();
}
