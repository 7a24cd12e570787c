package org.w3id.muster.server;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The functions that a query may name by IRI: casts, and those of SPARQL and XPath. Not those that load program code,
 * and not those of Jena alone, among which are functions that sleep or make texts and lists without bound.
 */
final class AllowedFunctions {

    private static final Pattern CODE = Pattern.compile("^java:.*|.*/ARQ/jsFunction#.*");
    private static final Pattern OF_JENA = Pattern.compile(".*/ARQ/(function|property)#.*|.*/SPARQL-CDTs/.*");
    private static final Pattern BY_IRI = Pattern
            .compile("http://www\\.w3\\.org/(2005/xpath-functions|ns/sparql)#(.*)");
    private static final Set<String> UNBOUNDED = Set.of("apply", "concat", "encode", "encode-for-uri",
            "normalize-unicode",
            "replace");

    private AllowedFunctions() {}

    /** @throws org.w3id.muster.site.ProblemException if the IRI, of a function or a property, is not allowed */
    static void check(String iri) {
        if (CODE.matcher(iri).matches()) {
            throw QueryGuard.forbidden("<" + iri + "> names program code to load.", "Use the functions of SPARQL.");
        }
        if (OF_JENA.matcher(iri).matches()) {
            throw QueryGuard.forbidden("<" + iri + "> is a function of one program, not of SPARQL.",
                    "Use the functions of SPARQL.");
        }
        var standard = BY_IRI.matcher(iri);
        if (standard.matches() && UNBOUNDED.contains(standard.group(2))) {
            throw QueryGuard.forbidden("<" + iri + "> cannot be called by its IRI.",
                    "Use the word of SPARQL, such as CONCAT or REPLACE.");
        }
    }
}
