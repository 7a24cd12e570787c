package org.w3id.muster.site;

import java.util.Locale;

/** The forms of JSON-LD that a client can ask for by a profile (JSON-LD 1.1 §B, IANA registration of ld+json). */
enum JsonLdForm {
    /** One list of things, with the terms of the published context. */
    COMPACTED,
    /** Full IRIs, no context. */
    EXPANDED,
    /** As {@link #EXPANDED}, each thing once and all side by side. */
    FLATTENED,
    /** A tree that begins at the thing; what it does not reach is left out. */
    FRAMED;

    private final String word = name().toLowerCase(Locale.ROOT);

    String profile() {
        return "http://www.w3.org/ns/json-ld#" + word;
    }

    /** The file name suffix of its fixed address, without the first dot. */
    String suffix() {
        return word + "." + RdfFormat.JSON_LD.suffix();
    }
}
