package org.w3id.muster.release;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.vocab.Pow;

/**
 * Counts what goes into a release, quad by quad in sorted order; memory grows with the vocabulary only. Not thread-safe.
 */
final class Statistics {

    private static final String TYPE = '<' + RDF.type.getURI() + '>';

    private final Digest digest = new Digest();
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> properties = new TreeMap<>();
    private long triples;
    private long subjects;
    private String lastSubject = "";

    void count(QuadLine quad) {
        digest.add(quad.toNQuads());
        if (!quad.graph().isEmpty()) {
            return;
        }
        triples++;
        if (!quad.subject().equals(lastSubject)) {
            subjects++;
            lastSubject = quad.subject();
        }
        properties.merge(unwrap(quad.predicate()), 1L, Long::sum);
        if (quad.predicate().equals(TYPE)) {
            classes.merge(unwrap(quad.object()), 1L, Long::sum);
        }
    }

    String digest() {
        return digest.hex();
    }

    long quads() {
        return digest.lines();
    }

    /** Triples of the default graph. */
    long triples() {
        return triples;
    }

    /** Distinct subjects of the default graph. */
    long subjects() {
        return subjects;
    }

    /** Instances in the default graph by class IRI. */
    SortedMap<String, Long> classes() {
        return classes;
    }

    /** Triples of the default graph by property IRI. */
    SortedMap<String, Long> properties() {
        return properties;
    }

    /** Instances of our own classes by local name. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        classes.forEach((iri, number) -> {
            if (iri.startsWith(Pow.NAMESPACE)) {
                counts.put(iri.substring(Pow.NAMESPACE.length()), number);
            }
        });
        return counts;
    }

    private static String unwrap(String term) {
        return term.substring(1, term.length() - 1);
    }

    /** What a store that was loaded from these quads must give back. */
    Expected expected() {
        return new Expected(quads(), digest());
    }

    /**
     * A set of quads, known by number and digest.
     *
     * @param quads number of distinct quads
     * @param digest their order-independent digest
     */
    record Expected(long quads, String digest) {}
}
