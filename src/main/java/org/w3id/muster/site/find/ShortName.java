package org.w3id.muster.site.find;

import org.w3id.muster.site.Site;

/**
 * IRIs as they stand in addresses and tables: {@code Person} for a term of the ontology, {@code concept/rank/major} for a
 * concept, {@code site/lubyanka} for a thing; any other IRI as it is. Stateless.
 */
final class ShortName {

    private static final String TERMS = Site.ONTOLOGY + "#";

    private ShortName() {}

    static String of(String iri, String base) {
        if (iri.startsWith(base + "id/")) {
            return iri.substring(base.length() + "id/".length());
        }
        if (iri.startsWith(Site.CONCEPTS)) {
            return "concept/" + iri.substring(Site.CONCEPTS.length());
        }
        return iri.startsWith(TERMS) ? iri.substring(TERMS.length()) : iri;
    }

    /** The IRI that a short name stands for. */
    static String iri(String name, String base) {
        if (name.contains(":")) {
            return name;
        }
        if (name.startsWith("concept/")) {
            return Site.CONCEPTS + name.substring("concept/".length());
        }
        return name.contains("/") ? base + "id/" + name : TERMS + name;
    }
}
