package org.w3id.muster.model;

import java.util.Set;

/**
 * What accounts are about: one node, the same for all sources. The event that defines a {@link PersonGroup} is a thing as
 * well, though its class is one of {@link Happening}.
 */
public sealed interface Thing extends Resource permits Agent, Location, LegalAct, MilitaryEvent {

    /** How it is called, and where else it is described. */
    Labels labels();

    /** Its names, each with the source that shows it. */
    Set<Name> names();
}
