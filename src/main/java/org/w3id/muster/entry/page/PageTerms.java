package org.w3id.muster.entry.page;

import org.w3id.muster.term.Iri;

/** The terms in which a page is described. */
final class PageTerms {

    static final Iri ENTRY = pow("Entry");
    static final Iri SOURCE = pow("Source");
    static final Iri SOURCE_KIND = pow("sourceKind");
    static final Iri REFERENCE = Iri.of("https://w3id.org/muster/concept/source-kind/reference");
    static final Iri OPEN = Iri.of("https://w3id.org/muster/concept/access-rights/open");
    static final Iri LABEL = Iri.of("http://www.w3.org/2000/01/rdf-schema#label");
    static final Iri TITLE = dct("title");
    static final Iri CREATOR = dct("creator");
    static final Iri ISSUED = dct("issued");
    static final Iri REFERENCES = dct("references");
    static final Iri ACCESS_RIGHTS = dct("accessRights");
    static final Iri STRING = xsd("string");
    static final Iri YEAR = xsd("gYear");

    private PageTerms() {}

    private static Iri pow(String name) {
        return Iri.of("https://w3id.org/muster/ontology#" + name);
    }

    private static Iri dct(String name) {
        return Iri.of("http://purl.org/dc/terms/" + name);
    }

    private static Iri xsd(String name) {
        return Iri.of("http://www.w3.org/2001/XMLSchema#" + name);
    }
}
