package org.w3id.muster.mapping;

/** What an element of a component is made of. */
sealed interface Content {

    /** One RDF term: a literal, an IRI, a reference. */
    record Term(Codec codec) implements Content {}

    /** A node with triples of its own. */
    record Part(Shape shape) implements Content {}
}
