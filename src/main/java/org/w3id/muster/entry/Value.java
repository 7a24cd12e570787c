package org.w3id.muster.entry;

import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Quantity;
import org.w3id.muster.term.TimeExtent;

/** One value of one property of a {@link Description}. */
public sealed interface Value {

    /** A thing, an account, a concept, a property of the ontology or a page on the web. */
    record Resource(Iri iri) implements Value {}

    /** Text in a language. */
    record Text(LangText text) implements Value {}

    /** A plain literal such as a boolean, a number, a duration or a string. */
    record Literal(String lexical, Iri datatype) implements Value {}

    /** A vague time: becomes a node of its own. */
    record Time(TimeExtent extent) implements Value {}

    /** A number with bounds: becomes a node of its own. */
    record Amount(Quantity quantity) implements Value {}

    /**
     * Where a place was: becomes a node of its own.
     *
     * @param geometry the point or outline
     * @param precision key of a concept of the scheme {@code precision}
     */
    record Extent(Geometry geometry, String precision) implements Value {}
}
