package org.w3id.muster.entry.page;

import org.w3id.muster.term.Iri;

/**
 * The IRIs that a page gives out, and back to the names that the JSON format writes.
 *
 * @param base where all IRIs of the graph begin, with the slash at its end
 */
record PageNames(String base) {

    Iri source(String source) {
        return Iri.of(base + "id/source/" + source);
    }

    Iri entry(String source, String entry) {
        return Iri.of(base + "id/entry/" + source + "/" + entry);
    }

    Iri segment(String source, String entry, String key) {
        return Iri.of(base + "id/segment/" + source + "/" + entry + "/" + key);
    }

    /** The name of a thing in a data file: what stands after {@code id/}. */
    String name(Iri iri) {
        return iri.value().substring((base + "id/").length());
    }

    /** The last part of a name, such as the key of a segment. */
    static String lastPart(Iri iri) {
        return iri.value().substring(iri.value().lastIndexOf('/') + 1);
    }
}
