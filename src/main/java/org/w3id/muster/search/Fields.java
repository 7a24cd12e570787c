package org.w3id.muster.search;

/** The names of the fields of a document. Facets have fields of their own name. */
final class Fields {

    static final String IRI = "iri";
    /** Stored: a label or name as its language tag, a space and its text. */
    static final String LABEL = "label";
    static final String NAME = "name";
    /** Stored: see {@link Years#stored}. */
    static final String YEARS = "years";
    /** How a thing is named elsewhere: see {@link ExternalId}. */
    static final String EXTERNAL_ID = "external-id";
    /** Words of all names. */
    static final String NAMES = "names";
    /** Whole names, folded: for exact names, and for what somebody begins to type. */
    static final String WHOLE_NAME = "whole-name";
    /** Words of all other text. */
    static final String WORDS = "words";
    /** One term for each link: see {@link LinkTerms}. */
    static final String LINK = "link";
    static final String POSSIBLE = "possible";
    static final String NARROWEST = "narrowest";
    static final String CERTAIN = "certain";
    /** Rectangles of sites and days: see {@link Stay}. */
    static final String POSSIBLE_STAY = "possible-stay";
    static final String SURE_STAY = "sure-stay";
    /** The stays of a thing, as {@link Stay#stored} writes them; doc values are read faster than stored fields. */
    static final String STAY = "stay";
    static final String ACCOUNTS = "accounts";

    private Fields() {}

    /** The key that puts documents into alphabetical order; no two are equal. */
    static String key(Language language) {
        return "key-" + language.tag();
    }
}
