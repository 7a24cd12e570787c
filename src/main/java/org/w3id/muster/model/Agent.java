package org.w3id.muster.model;

/** A person, a body or a group of persons: whoever takes part in an event or says something. */
public sealed interface Agent extends Thing permits Person, CorporateBody, PersonGroup {

    /** What accounts tell of it. */
    History history();
}
