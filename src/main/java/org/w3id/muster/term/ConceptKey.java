package org.w3id.muster.term;

import java.util.regex.Pattern;

/** The keys of concepts as docs/entry-format.md has them: lower-case ASCII letters, digits and single hyphens. */
final class ConceptKey {

    private static final Pattern KEY = Pattern.compile("(?!-|.*--)[a-z0-9-]+(?<!-)");

    private ConceptKey() {}

    /** @throws IllegalArgumentException if the key could not be part of a concept's IRI */
    static void check(String role, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(role + " \"" + key
                    + "\" is not the key of a concept: use lower-case letters, digits and hyphens");
        }
    }
}
