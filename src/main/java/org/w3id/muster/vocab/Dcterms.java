package org.w3id.muster.vocab;

/** Terms that we take as they are from DCMI Metadata Terms: what describes a source. */
public final class Dcterms {

    /** What its terms begin with; prefix {@code dct:}. */
    public static final String NAMESPACE = "http://purl.org/dc/terms/";

    /** The title. */
    public static final String TITLE = NAMESPACE + "title";

    /** The name of an author. */
    public static final String CREATOR = NAMESPACE + "creator";

    /** When it was published. */
    public static final String ISSUED = NAMESPACE + "issued";

    /** An identifier such as an ISBN. */
    public static final String IDENTIFIER = NAMESPACE + "identifier";

    /** The license. */
    public static final String LICENSE = NAMESPACE + "license";

    /** A language tag. */
    public static final String LANGUAGE = NAMESPACE + "language";

    /** Whether it may be shown. */
    public static final String ACCESS_RIGHTS = NAMESPACE + "accessRights";

    /** Another entry that it refers to. */
    public static final String REFERENCES = NAMESPACE + "references";

    /** Where in a work, as in "p. 75". */
    public static final String BIBLIOGRAPHIC_CITATION = NAMESPACE + "bibliographicCitation";

    private Dcterms() {}
}
