package org.w3id.muster.search;

import org.apache.lucene.index.Term;

/**
 * The terms of links: target, relation and the class of the thing that is linked, each ended by a character that no IRI
 * has. All terms of a target stand together, and the number of documents of a term is an exact count. Stateless.
 */
final class LinkTerms {

    private static final char END = '\n';

    private LinkTerms() {}

    static String of(Link link, String type) {
        return to(link.to()) + link.relation() + END + type;
    }

    static Term term(Link link, String type) {
        return new Term(Fields.LINK, of(link, type));
    }

    /** What all terms of links to a target begin with. */
    static String to(String target) {
        return target + END;
    }

    /** Relation and class of a term. */
    static LinkCount count(String term, long documents) {
        String[] parts = term.split(String.valueOf(END), 3);
        return new LinkCount(parts[1], parts[2], documents);
    }
}
