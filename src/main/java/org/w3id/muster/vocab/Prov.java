package org.w3id.muster.vocab;

/** Terms that we take as they are from PROV-O (W3C, 2013). */
public final class Prov {

    /** What its terms begin with; prefix {@code prov:}. */
    public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    /** The earlier version. */
    public static final String WAS_REVISION_OF = NAMESPACE + "wasRevisionOf";

    private Prov() {}
}
