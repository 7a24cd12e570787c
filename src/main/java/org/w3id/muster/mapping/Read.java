package org.w3id.muster.mapping;

import java.util.List;
import org.w3id.muster.term.Iri;

/**
 * What came of reading a thing: all of it, its faults, or nothing. Immutable as far as the value is.
 *
 * @param <T> the record, or the sealed interface of records, that was asked for
 */
public sealed interface Read<T> {

    /** The data fit the record. */
    record Whole<T>(T value) implements Read<T> {}

    /**
     * The data do not fit the record: there is no value, and nothing was chosen or repaired in silence.
     *
     * @param iri the thing asked for
     * @param violations everything that is wrong, at least one
     */
    record Faulty<T>(Iri iri, List<Violation> violations) implements Read<T> {

        /** Copies the list. */
        public Faulty {
            violations = List.copyOf(violations);
        }
    }

    /** The data have no triple with this subject. */
    record Absent<T>(Iri iri) implements Read<T> {}

    /**
     * The value, for callers that have no use for anything else.
     *
     * @throws IllegalStateException if there is none; the message lists why
     */
    default T orThrow() {
        return switch (this) {
            case Whole<T>(T value) -> value;
            case Faulty<T> faulty -> throw new IllegalStateException(
                    faulty.iri() + " cannot be read: " + faulty.violations());
            case Absent<T>(Iri iri) -> throw new IllegalStateException("there is no " + iri);
        };
    }
}
