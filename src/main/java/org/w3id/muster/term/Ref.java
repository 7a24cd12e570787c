package org.w3id.muster.term;

/**
 * A pointer to another thing: its IRI and, for the compiler only, what kind of thing it should be. Nothing is loaded
 * and nothing is checked: whether the IRI names a {@code T} shows when it is looked up. Immutable.
 *
 * @param <T> the kind of thing pointed to
 * @param iri where it points
 */
@SuppressWarnings("UnusedTypeParameter") // the kind is for the compiler and the reader
public record Ref<T>(Iri iri) {

    /** A pointer to the thing of this IRI. */
    public static <T> Ref<T> to(Iri iri) {
        return new Ref<>(iri);
    }

    /** The IRI, as in {@link Iri#toString}. */
    @Override
    public String toString() {
        return iri.value();
    }
}
