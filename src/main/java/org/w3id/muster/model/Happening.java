package org.w3id.muster.model;

/**
 * What happened to persons, bodies or groups. With an entry ({@link Attestation#inEntry}) it is what one source tells:
 * a death told by three sources is three deaths that happened to one person. Without, it is a thing: an event with a name
 * of its own, or the one that makes somebody a member of a {@link PersonGroup}.
 */
public sealed interface Happening extends Event, Account
        permits Capture, Detention, Departure, Sentencing, Death, OtherEvent {

    /** Whom it happened to, who did it, why, and how it is tied to other events. */
    Particulars particulars();
}
