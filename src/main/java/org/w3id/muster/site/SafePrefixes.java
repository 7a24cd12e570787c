package org.w3id.muster.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * The prefixes under which a format says again what it was given. A query may declare any name for any namespace; where an
 * abbreviation could be read as something else, its prefix is left out and the IRIs stand in full. Stateless.
 */
final class SafePrefixes {

    /** Names that XML keeps for itself, the one that RDF/XML needs, and those that Jena makes up. */
    private static final Pattern TAKEN_IN_XML = Pattern.compile("(?i:xml.*)|rdf|j\\.\\d+");

    /** After other characters JSON-LD 1.1 takes no term for a prefix (§4.1.5, "prefix flag"). */
    private static final String DELIMITERS = ":/?#[]@";

    private SafePrefixes() {}

    /** Those that RDF/XML can declare; names of prefixes are names of namespaces there. */
    static Map<String, String> forRdfXml(Map<String, String> prefixes) {
        Map<String, String> safe = new TreeMap<>(prefixes);
        safe.entrySet().removeIf(prefix -> TAKEN_IN_XML.matcher(prefix.getKey()).matches()
                || prefix.getValue().isEmpty() || XmlText.forbidden(prefix.getValue()).isPresent());
        return safe;
    }

    /**
     * Those that JSON-LD can compact these triples with. {@code urn:isbn:1} is an IRI of its own only as long as no prefix is
     * called {@code urn}; a vocabulary in place of an empty prefix would make a {@code dc:title} out of {@code :dc:title}.
     */
    static Map<String, String> forJsonLd(Map<String, String> prefixes, Collection<Triple> triples) {
        Map<String, String> safe = new TreeMap<>(prefixes);
        safe.entrySet().removeIf(prefix -> prefix.getKey().isEmpty() || prefix.getValue().isEmpty()
                || DELIMITERS.indexOf(prefix.getValue().charAt(prefix.getValue().length() - 1)) < 0);
        Set<String> schemes = new HashSet<>();
        prefixes.values().forEach(namespace -> schemes.add(scheme(namespace)));
        triples.stream().flatMap(SafePrefixes::iris).forEach(iri -> {
            schemes.add(scheme(iri));
            // "p://x" is never read as an abbreviation
            safe.values().removeIf(namespace -> iri.startsWith("//", namespace.length()) && iri.startsWith(namespace));
        });
        safe.keySet().removeAll(schemes);
        return safe;
    }

    private static Stream<String> iris(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> node.isURI() || node.isLiteral())
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralDatatypeURI());
    }

    private static String scheme(String iri) {
        int colon = iri.indexOf(':');
        return colon < 0 ? "" : iri.substring(0, colon);
    }
}
