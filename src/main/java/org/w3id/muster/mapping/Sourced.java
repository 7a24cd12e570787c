package org.w3id.muster.mapping;

import java.util.List;
import java.util.Set;

/**
 * A value together with the statements that carry it. Immutable as far as value and statements are.
 *
 * <p>Statements are found by the {@link Reifies} of their record. They are accounts of their own: one that cannot be read
 * does not spoil the owner, and writing the owner
 * writes the triple of a value that is {@link #held}, and never a statement.
 *
 * @param <T> the value: a {@code Ref}, an {@code Iri} or a literal
 * @param <S> the record of a statement, annotated with {@link Reifies}
 * @param value what is said
 * @param held whether the graph has the triple itself; without it, the value is only talked about (denied, say)
 * @param statements who says so, without those that could not be read; empty where the triple stands alone
 * @param violations why some of the statements found are not among them
 */
public record Sourced<T, S>(T value, boolean held, Set<S> statements, List<Violation> violations) {

    /** Copies set and list. */
    public Sourced {
        statements = Set.copyOf(statements);
        violations = List.copyOf(violations);
    }

    /** A value that the graph holds or is to hold, with no statement at hand. */
    public static <T, S> Sourced<T, S> of(T value) {
        return new Sourced<>(value, true, Set.of(), List.of());
    }
}
