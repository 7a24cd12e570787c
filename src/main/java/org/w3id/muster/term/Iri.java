package org.w3id.muster.term;

/**
 * An absolute IRI.
 *
 * @param value the IRI as written; never empty
 */
public record Iri(String value) implements Comparable<Iri> {

    public static Iri of(String value) {
        return new Iri(value);
    }

    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
