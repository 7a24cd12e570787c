package org.w3id.muster.mapping;

/**
 * One point in which data do not fit a record: a value, not an exception. Immutable.
 *
 * @param subject the node that the data are about: the thing itself or one of its parts; an IRI, or a blank node's label
 * @param component the record component that could not be filled, {@code iri} for the node as a whole
 * @param message what was found and what would fit, without a full stop
 */
public record Violation(String subject, String component, String message) {

    @Override
    public String toString() {
        return subject + ", " + component + ": " + message;
    }
}
