package org.w3id.muster.model;

import java.util.Set;

/** Something that happened: a war or battle, which is a thing, or what happened to somebody. */
public sealed interface Event extends Resource permits MilitaryEvent, Happening {

    /** How it is called, if it has a name of its own, and where else it is described. */
    Labels labels();

    /** Its names, each with the source that shows it. */
    Set<Name> names();
}
