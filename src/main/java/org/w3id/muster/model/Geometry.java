package org.w3id.muster.model;

import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Literal;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Geo;
import org.w3id.muster.vocab.Pow;

/**
 * Where a place lies on the map.
 *
 * @param asWKT well-known text, longitude before latitude
 * @param precision whether it is that of the site itself, of the settlement it lies in, or the outline of an area
 */
@RdfType(Geo.GEOMETRY)
public record Geometry(Iri iri, @Property(Geo.AS_WKT) Literal asWKT,
        @Property(Pow.PRECISION) Ref<Concept> precision) implements Resource {}
