package org.w3id.muster.term;

import java.util.function.Function;

/**
 * What came of reading a value: a meaning, or the words kept verbatim with the reason why they have none for us.
 * Immutable as far as the value is.
 *
 * @param <T> the kind of value
 */
public sealed interface Reading<T> {

    /** The words were understood. */
    record Understood<T>(T value) implements Reading<T> {}

    /**
     * The words were not understood: they stay as they are, and {@code why} goes into the report.
     *
     * @param words the input, unchanged
     * @param why what is wrong and what to write instead, without a full stop
     */
    record Verbatim<T>(String words, String why) implements Reading<T> {}

    /** The same reading with the value, if there is one, made into something else. */
    default <U> Reading<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Understood<T>(T value) -> new Understood<>(change.apply(value));
            case Verbatim<T>(String words, String why) -> new Verbatim<>(words, why);
        };
    }
}
