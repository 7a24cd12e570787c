package org.w3id.muster.term;

/**
 * What came of reading a value: a meaning, or the words kept verbatim with the reason why they have none for us.
 *
 * @param <T> the kind of value
 */
public sealed interface Reading<T> {

    /** The words were understood. */
    record Understood<T>(T value) implements Reading<T> {}

    /** The words were not understood: they stay as they are, and {@code why} goes into the report. */
    record Verbatim<T>(String words, String why) implements Reading<T> {}
}
