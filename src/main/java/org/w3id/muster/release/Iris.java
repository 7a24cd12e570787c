package org.w3id.muster.release;

import org.w3id.muster.term.Iri;

/**
 * The IRI patterns of a release (house rules for IRIs): {@code {base}id/{class}/{key}}.
 *
 * @param base the base of the release, ending in a slash
 */
record Iris(String base) {

    Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("A base ends in a slash: " + base);
        }
    }

    Iri id(String name) {
        return Iri.of(base + "id/" + name);
    }

    Iri graph(String name) {
        return Iri.of(base + "graph/" + name);
    }

    boolean isId(Iri iri) {
        return iri.value().startsWith(base + "id/");
    }

    /** What stands after {@code id/}: {@code death/hdrsi-2014/prisoners-of-war-soviet/c051}. */
    String name(Iri iri) {
        if (!isId(iri)) {
            throw new IllegalArgumentException(iri + " is not an IRI of this release");
        }
        return iri.value().substring(base.length() + "id/".length());
    }

    /** The name without its class: {@code hdrsi-2014/prisoners-of-war-soviet/c051}. */
    String key(Iri iri) {
        String name = name(iri);
        return name.substring(name.indexOf('/') + 1);
    }
}
