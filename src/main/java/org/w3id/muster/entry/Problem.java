package org.w3id.muster.entry;

/**
 * Something a person has to look at: what is wrong, where, and how to mend it.
 *
 * @param severity whether the input was refused, or kept verbatim and reported
 * @param where the place in the input
 * @param what what is wrong, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record Problem(Severity severity, Location where, String what, String remedy) {

    public enum Severity {
        /** The input cannot be used as it is. */
        ERROR,
        /** The words were kept verbatim because they were not understood. */
        VERBATIM,
        /** Worth knowing, nothing is lost. */
        NOTE
    }

    /** One line for people: place, what is wrong, what to do. */
    @Override
    public String toString() {
        return where + ": " + switch (severity) {
            case ERROR -> "";
            case VERBATIM -> "kept word for word: ";
            case NOTE -> "note: ";
        } + what + ' ' + remedy;
    }
}
