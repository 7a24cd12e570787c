package org.w3id.muster.model;

/** A place, or a site of detention, which is a place too. */
public sealed interface Location extends Thing permits Place, DetentionSite {

    /** Where it lies. */
    Position position();
}
