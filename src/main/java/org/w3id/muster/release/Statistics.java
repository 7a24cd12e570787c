package org.w3id.muster.release;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.w3id.muster.search.Things;
import org.w3id.muster.vocab.Pow;

/**
 * Counts what goes into a release, quad by quad in sorted order; memory grows with the vocabulary only. Not thread-safe.
 */
final class Statistics {

    private static final String TYPE = '<' + RDF.type.getURI() + '>';
    private static final String IN_ENTRY = '<' + Pow.IN_ENTRY + '>';
    private static final String EXACT_MATCH = '<' + SKOS.exactMatch.getURI() + '>';
    private static final String CLOSE_MATCH = '<' + SKOS.closeMatch.getURI() + '>';
    private static final String PREF_LABEL = '<' + SKOS.prefLabel.getURI() + '>';

    private final Digest digest = new Digest();
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> properties = new TreeMap<>();
    private final SortedMap<String, Use> uses = new TreeMap<>();
    private final SortedMap<LinkedDataset, SortedMap<String, Long>> links = new TreeMap<>();
    private long triples;
    private long subjects;
    private long things;
    private String lastSubject = "";
    private final Set<String> typesOfSubject = new HashSet<>();
    private final Use useOfSubject = new Use(new TreeMap<>(), new TreeMap<>());
    private boolean subjectInEntry;
    private boolean subjectNamed;

    void count(QuadLine quad) {
        digest.add(quad.toNQuads());
        if (!quad.graph().isEmpty()) {
            return;
        }
        triples++;
        if (!quad.subject().equals(lastSubject)) {
            subjects++;
            lastSubject = quad.subject();
            endSubject();
            subjectInEntry = false;
            subjectNamed = false;
        }
        subjectInEntry |= quad.predicate().equals(IN_ENTRY);
        subjectNamed |= quad.predicate().equals(PREF_LABEL);
        useOfSubject.add(quad);
        properties.merge(unwrap(quad.predicate()), 1L, Long::sum);
        if (quad.predicate().equals(EXACT_MATCH) || quad.predicate().equals(CLOSE_MATCH)) {
            LinkedDataset.of(unwrap(quad.object())).ifPresent(target -> links
                    .computeIfAbsent(target, dataset -> new TreeMap<>())
                    .merge(unwrap(quad.predicate()), 1L, Long::sum));
        }
        if (quad.predicate().equals(TYPE)) {
            classes.merge(unwrap(quad.object()), 1L, Long::sum);
            typesOfSubject.add(unwrap(quad.object()));
        }
    }

    private void endSubject() {
        things += countsAsThing() ? 1 : 0;
        for (String type : typesOfSubject) {
            uses.computeIfAbsent(type, name -> new Use(new TreeMap<>(), new TreeMap<>())).add(useOfSubject);
        }
        typesOfSubject.clear();
        useOfSubject.triples().clear();
        useOfSubject.literals().clear();
    }

    private boolean countsAsThing() {
        return Things.typeOf(typesOfSubject, subjectInEntry, subjectNamed).isPresent();
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

    /** To be called after the last quad. */
    void end() {
        endSubject();
    }

    /** Things, each of which has a document in the index. */
    long things() {
        return things;
    }

    /** What instances have, by class IRI. */
    SortedMap<String, Use> uses() {
        return uses;
    }

    /** Instances in the default graph by class IRI. */
    SortedMap<String, Long> classes() {
        return classes;
    }

    /** Triples of the default graph by property IRI. */
    SortedMap<String, Long> properties() {
        return properties;
    }

    /** Links to datasets of others: how many by each property. */
    SortedMap<LinkedDataset, SortedMap<String, Long>> links() {
        return links;
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

    /**
     * What the instances of a class have in the default graph.
     *
     * @param triples by property IRI
     * @param literals by property IRI and datatype IRI
     */
    record Use(SortedMap<String, Long> triples, SortedMap<String, SortedMap<String, Long>> literals) {

        static final Use NONE = new Use(Collections.emptySortedMap(), Collections.emptySortedMap());

        private void add(QuadLine quad) {
            String property = unwrap(quad.predicate());
            triples.merge(property, 1L, Long::sum);
            datatype(quad.object()).ifPresent(datatype -> literals
                    .computeIfAbsent(property, name -> new TreeMap<>()).merge(datatype, 1L, Long::sum));
        }

        private void add(Use other) {
            other.triples.forEach((property, number) -> triples.merge(property, number, Long::sum));
            other.literals.forEach((property, datatypes) -> datatypes.forEach((datatype, number) -> literals
                    .computeIfAbsent(property, name -> new TreeMap<>()).merge(datatype, number, Long::sum)));
        }

        /** Of a literal in N-Quads. */
        private static Optional<String> datatype(String object) {
            if (!object.startsWith("\"")) {
                return Optional.empty();
            }
            String behind = object.substring(object.lastIndexOf('"') + 1);
            return Optional.of(behind.isEmpty()
                    ? XSD.xstring.getURI()
                    : behind.startsWith("@") ? RDF.langString.getURI() : unwrap(behind.substring(2)));
        }
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
