package org.w3id.muster.names;

/**
 * A place of a text that mentions somebody.
 *
 * @param start index of its first character
 * @param end index behind its last character
 * @param sureness how sure it is that the name is meant
 * @param of what the name was added with
 */
public record Mention<T>(int start, int end, Sureness sureness, T of) {

    /** How sure a mention is. */
    public enum Sureness {
        /** The surname with a given name or its initial, or all that the name has. */
        CERTAIN,
        /** The surname alone or beside another given name or patronymic; the given name with the patronymic. */
        POSSIBLE
    }

    /** Whether it is the name, as far as names can tell. */
    public boolean isCertain() {
        return sureness == Sureness.CERTAIN;
    }
}
