package org.w3id.muster.vocab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.muster.term.Iri;

/**
 * The ontology with its shapes and concepts, as readers need it. Immutable and thread-safe; loaded once.
 *
 * <p>What a class may have is what its closed node shape lists (SHACL §4.8.1); what a property takes follows from its
 * range, its {@code pow:conceptScheme} and, because OWL 2 RL lacks some datatypes, the datatype in the shapes.
 */
public final class Ontology {

    /** The namespace of our terms, prefix {@code pow:}. */
    public static final String NAMESPACE = "https://w3id.org/muster/ontology#";

    /** What all our concepts begin with; scheme and key follow. */
    public static final String CONCEPTS = "https://w3id.org/muster/concept/";

    private final Map<Iri, Set<Iri>> classes;
    private final Map<Iri, PropertyTerm> properties;
    private final Map<Iri, Map<Iri, PropertyRule>> shapes;
    private final Map<String, SortedSet<String>> concepts;
    private final Map<String, Iri> names;

    Ontology(
            Map<Iri, Set<Iri>> classes,
            Map<Iri, PropertyTerm> properties,
            Map<Iri, Map<Iri, PropertyRule>> shapes,
            Map<String, SortedSet<String>> concepts) {
        this.classes = Map.copyOf(classes);
        this.properties = Map.copyOf(properties);
        this.shapes = Map.copyOf(shapes);
        this.concepts = Map.copyOf(concepts);
        Map<String, Iri> named = new HashMap<>();
        properties.keySet().stream().sorted().forEach(property -> named.put(localName(property), property));
        shapes.values().forEach(rules -> rules.values().forEach(rule -> named.put(rule.name(), rule.property())));
        this.names = Map.copyOf(named);
    }

    /**
     * Reads {@code muster.ttl}, {@code shapes.ttl} and {@code concepts.ttl}.
     *
     * @throws IOException if one of them is missing or is not Turtle
     */
    public static Ontology load(Path directory) throws IOException {
        return OntologyFiles.load(directory);
    }

    /** Our term with that local name; whether it exists is not asked. */
    public static Iri term(String localName) {
        return Iri.of(NAMESPACE + localName);
    }

    /** The concept with that scheme and key; whether it exists is not asked. */
    public static Iri concept(String scheme, String key) {
        return Iri.of(CONCEPTS + scheme + "/" + key);
    }

    /** What follows the last {@code #} or {@code /}. */
    public static String localName(Iri iri) {
        String value = iri.value();
        return value.substring(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1);
    }

    /** All classes, abstract ones too. */
    public Set<Iri> classes() {
        return classes.keySet();
    }

    /** Whether the first class is the second or one below it. */
    public boolean isA(Iri type, Iri above) {
        return type.equals(above) || classes.getOrDefault(type, Set.of()).contains(above);
    }

    /** The property, if the ontology declares it or a shape of ours uses it. */
    public Optional<PropertyTerm> property(Iri iri) {
        return Optional.ofNullable(properties.get(iri));
    }

    /** The property that a name in a file means: its {@code sh:name} in a shape, or its local name. */
    public Optional<Iri> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** All names that {@link #named} knows. */
    public Set<String> names() {
        return names.keySet();
    }

    /** The properties that things of a class may have; empty for a class without a shape. */
    public Map<Iri, PropertyRule> rules(Iri type) {
        return shapes.getOrDefault(type, Map.of());
    }

    /** The keys of the concepts of a scheme; empty if there is no such scheme. */
    public SortedSet<String> concepts(String scheme) {
        return concepts.getOrDefault(scheme, new TreeSet<>());
    }
}
