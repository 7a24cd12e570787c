package org.w3id.muster.model;

import org.w3id.muster.term.Iri;

/** Anything that has an IRI, and so a document, of its own. */
public sealed interface Resource
        permits Thing, Event, Account, Source, Entry, Segment, Concept, TimeExtent, Quantity, Geometry {

    /** What names it. */
    Iri iri();
}
