package org.w3id.muster.server.bounds;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.term.DidYouMean;

/**
 * The functions that a query may name by IRI: the casts of XML Schema datatypes and those of XPath that cost no more than
 * their arguments are long. What is not listed does not exist here, so no class is ever looked up by a name from a query.
 * Immutable.
 */
public final class AllowedFunctions {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String XSD = XSDDatatype.XSD + "#";
    private static final List<String> OF_XPATH = List.of("substring", "string-length", "normalize-space", "upper-case",
            "lower-case", "starts-with", "ends-with", "abs", "ceiling", "floor", "round", "round-half-to-even", "not",
            "boolean", "year-from-date", "month-from-date", "day-from-date", "timezone-from-date", "hours-from-time",
            "minutes-from-time", "seconds-from-time", "timezone-from-time", "dateTime", "year-from-dateTime",
            "month-from-dateTime", "day-from-dateTime", "hours-from-dateTime", "minutes-from-dateTime",
            "seconds-from-dateTime", "timezone-from-dateTime", "years-from-duration", "months-from-duration",
            "days-from-duration", "hours-from-duration", "minutes-from-duration", "seconds-from-duration");
    /** Where Jena finds program code by a name: {@code java:} and what its loader maps to packages of its own. */
    private static final List<String> CODE = List.of("java:", "http://jena.apache.org/ARQ/",
            "http://jena.hpl.hp.com/ARQ/",
            "http://www.jena.hpl.hp.com/ARQ/", "http://jena.hpl.hp.com/2004/ARQ/");

    private static final Map<String, FunctionBase> BY_IRI = read();

    private AllowedFunctions() {}

    /**
     * Refuses a function that is not on the list.
     *
     * @throws ProblemException naming the one that was probably meant
     */
    public static void check(String iri) {
        if (!BY_IRI.containsKey(iri)) {
            throw forbidden("<" + iri + "> is not a function of this endpoint.", DidYouMean.question(iri,
                    BY_IRI.keySet())
                    + "Functions by IRI are the casts of xsd: and some of XPath; the others of SPARQL have a word, such as "
                    + "CONCAT or REPLACE.");
        }
    }

    /**
     * Refuses a property by which Jena would run program code. They never do so here, and without a word they would only
     * find nothing.
     */
    public static void checkProperty(String iri) {
        if (CODE.stream().anyMatch(iri::startsWith)) {
            throw forbidden("The property <" + iri + "> is a function of one program, not of SPARQL.",
                    "Use the functions of SPARQL.");
        }
    }

    /** Refuses an aggregate that is not one of SPARQL. */
    public static ProblemException aggregate(String name) {
        return forbidden("The aggregate " + name + " is not one of SPARQL.",
                "Use COUNT, SUM, MIN, MAX, AVG, SAMPLE or GROUP_CONCAT.");
    }

    /** The function of that IRI; empty if it is not on the list. */
    static Optional<FunctionBase> find(String iri) {
        return Optional.ofNullable(BY_IRI.get(iri));
    }

    /** What is refused whatever the answer would be. */
    public static ProblemException forbidden(String what, String remedy) {
        return ProblemDetail
                .of("forbidden-in-query", 403, "The query asks for what this endpoint never does", what, remedy)
                .toException();
    }

    private static Map<String, FunctionBase> read() {
        FunctionRegistry all = FunctionRegistry.get();
        Map<String, FunctionBase> allowed = new TreeMap<>();
        Stream<String> casts = Stream.iterate(all.keys(), Iterator::hasNext, keys -> keys).map(Iterator::next)
                .filter(iri -> iri.startsWith(XSD));
        Stream.concat(casts, OF_XPATH.stream().map(XPATH::concat)).forEach(iri -> {
            if (all.isRegistered(iri) && all.getFunctionFactory(iri).create(iri) instanceof FunctionBase function) {
                allowed.put(iri, function);
            }
        });
        return allowed;
    }
}
