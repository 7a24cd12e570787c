package org.w3id.muster.mapping;

/**
 * A record cannot be mapped as it is written: a mistake of the programmer, found when the mapping is built. The message
 * names the record and the component and says how to mend it.
 */
public final class UnusableMappingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableMappingException(String where, String what) {
        super(where + ": " + what);
    }
}
