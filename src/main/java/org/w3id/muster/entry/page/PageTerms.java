package org.w3id.muster.entry.page;

import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;

/** The terms in which a page is described: the same that the fields of docs/entry-format.md stand for. */
final class PageTerms {

    static final Iri ENTRY = Ontology.term("Entry");
    static final Iri SOURCE = Ontology.term("Source");
    static final Iri PART_OF = Ontology.term("partOf");
    static final Iri PAGE_SHA256 = Ontology.term("pageSha256");
    static final Iri SOURCE_KIND = Ontology.term("sourceKind");
    static final Iri REFERENCE = Ontology.concept("source-kind", "reference");
    static final Iri HEADWORD = Iri.of("http://www.w3.org/2004/02/skos/core#prefLabel");
    static final Iri TITLE = dct("title");
    static final Iri CREATOR = dct("creator");
    static final Iri ISSUED = dct("issued");
    static final Iri REFERENCES = dct("references");
    static final Iri ACCESS_RIGHTS = dct("accessRights");
    static final Iri STRING = xsd("string");
    static final Iri YEAR = xsd("gYear");

    private PageTerms() {}

    private static Iri dct(String name) {
        return Iri.of("http://purl.org/dc/terms/" + name);
    }

    private static Iri xsd(String name) {
        return Iri.of("http://www.w3.org/2001/XMLSchema#" + name);
    }
}
