package org.w3id.muster.release;

/** An edition cannot be compared with what was named as the earlier one; the message says why and what to do. */
public final class NotComparableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotComparableException(String what, String remedy) {
        super(what + ' ' + remedy);
    }
}
