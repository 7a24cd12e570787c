package org.w3id.muster.vocab;

/** Terms that we take as they are from SKOS (W3C, 2009): labels, notes, concepts and matches. */
public final class Skos {

    /** What its terms begin with; prefix {@code skos:}. */
    public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

    /** An idea or type with a key of its own, such as a rank or a cause. */
    public static final String CONCEPT = NAMESPACE + "Concept";

    /** The label to show, one for each language. */
    public static final String PREF_LABEL = NAMESPACE + "prefLabel";

    /** Another label. */
    public static final String ALT_LABEL = NAMESPACE + "altLabel";

    /** A note in our words. */
    public static final String NOTE = NAMESPACE + "note";

    /** What a concept means. */
    public static final String DEFINITION = NAMESPACE + "definition";

    /** How a concept is to be used. */
    public static final String SCOPE_NOTE = NAMESPACE + "scopeNote";

    /** The same thing or concept elsewhere. */
    public static final String EXACT_MATCH = NAMESPACE + "exactMatch";

    /** A similar thing or concept elsewhere. */
    public static final String CLOSE_MATCH = NAMESPACE + "closeMatch";

    /** The next wider concept. */
    public static final String BROADER = NAMESPACE + "broader";

    /** The scheme that a concept belongs to. */
    public static final String IN_SCHEME = NAMESPACE + "inScheme";

    /** The scheme in which a concept has no wider one. */
    public static final String TOP_CONCEPT_OF = NAMESPACE + "topConceptOf";

    private Skos() {}
}
