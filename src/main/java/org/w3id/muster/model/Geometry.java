package org.w3id.muster.model;

import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Literal;
import org.w3id.muster.vocab.Geo;

/**
 * Where a place lies on the map.
 *
 * @param asWKT well-known text, longitude before latitude
 */
@RdfType(Geo.GEOMETRY)
public record Geometry(Iri iri, @Property(Geo.AS_WKT) Literal asWKT) implements Resource {}
