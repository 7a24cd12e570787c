package org.w3id.muster.vocab;

/** Terms that we take as they are from GeoSPARQL 1.1 (OGC). */
public final class Geo {

    /** What its terms begin with; prefix {@code geo:}. */
    public static final String NAMESPACE = "http://www.opengis.net/ont/geosparql#";

    /** A point, line or area on the map. */
    public static final String GEOMETRY = NAMESPACE + "Geometry";

    /** Where it lies on the map. */
    public static final String HAS_GEOMETRY = NAMESPACE + "hasGeometry";

    /** The geometry as well-known text, longitude before latitude. */
    public static final String AS_WKT = NAMESPACE + "asWKT";

    private Geo() {}
}
