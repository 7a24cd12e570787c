package org.w3id.muster.entry.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.PropertyKind;
import org.w3id.muster.vocab.PropertyTerm;

/**
 * Which fields an object of a class may have, and which property each becomes.
 *
 * <p>The shapes of the ontology say it: every property of a class that the build does not derive is a field, called by its
 * {@code sh:name} or its local name. Added here is only what files cannot say by themselves ({@link #NOT_WRITTEN}) and what
 * properties of other vocabularies take ({@link #REUSED}).
 */
final class FieldTable {

    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** What properties take that are not ours, or that lead to the web. */
    private static final Map<Iri, PropertyKind> REUSED = Map.ofEntries(
            Map.entry(Iri.of(SKOS + "prefLabel"), PropertyKind.LANGUAGE_TEXT),
            Map.entry(Iri.of(SKOS + "altLabel"), PropertyKind.LANGUAGE_TEXT),
            Map.entry(Iri.of(SKOS + "note"), PropertyKind.LANGUAGE_TEXT),
            Map.entry(Iri.of(SKOS + "exactMatch"), PropertyKind.WEB_ADDRESS),
            Map.entry(Iri.of(SKOS + "closeMatch"), PropertyKind.WEB_ADDRESS),
            Map.entry(Iri.of(DCT + "title"), PropertyKind.LANGUAGE_TEXT),
            Map.entry(Iri.of(DCT + "creator"), PropertyKind.STRING),
            Map.entry(Iri.of(DCT + "issued"), PropertyKind.PARTIAL_DATE),
            Map.entry(Iri.of(DCT + "license"), PropertyKind.WEB_ADDRESS),
            Map.entry(Iri.of(DCT + "accessRights"), PropertyKind.CONCEPT),
            Map.entry(Iri.of(DCT + "references"), PropertyKind.REFERENCE),
            Map.entry(Iri.of("http://www.w3.org/ns/prov#wasRevisionOf"), PropertyKind.REFERENCE),
            Map.entry(Iri.of("http://www.opengis.net/ont/geosparql#hasGeometry"), PropertyKind.GEOMETRY),
            Map.entry(Ontology.term("digitalCopy"), PropertyKind.WEB_ADDRESS));

    private static final Map<String, String> SCHEMES_OF_REUSED = Map.of("accessRights", "access-rights");

    /** What the reader sets itself: not a field. */
    private static final Set<String> NOT_WRITTEN = Set.of("inEntry", "hasName", "pageSha256");
    /** What only an account has: not for an event that defines a group, whose members it happened to. */
    private static final Set<String> OF_ACCOUNTS_ONLY = Set.of("evidence", "certainty", "assertedBy", "standing",
            "standingReason",
            "standingBy", "standingOn", "readingOf", "inferredFrom", "conflictsWith", "wording", "happenedTo");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]++");

    private final Ontology ontology;

    FieldTable(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The property that a name in a file means, written by hand or derived; empty if the ontology has none. */
    Optional<PropertyTerm> property(String name) {
        return NAME.matcher(name).matches() ? ontology.named(name).flatMap(iri -> term(name, iri)) : Optional.empty();
    }

    private Optional<PropertyTerm> term(String name, Iri property) {
        PropertyKind kind = REUSED.get(property);
        return kind == null
                ? ontology.property(property)
                : Optional.of(new PropertyTerm(property, kind,
                        kind == PropertyKind.GEOMETRY ? Optional.of(Ontology.term("Place")) : Optional.empty(),
                        Optional.empty(), Optional.ofNullable(SCHEMES_OF_REUSED.get(name))));
    }

    private SequencedMap<String, PropertyTerm> of(Iri type) {
        SequencedMap<String, PropertyTerm> fields = new LinkedHashMap<>();
        ontology.rules(type).values().stream().filter(rule -> !rule.derived() && !NOT_WRITTEN.contains(rule.name()))
                .forEach(rule -> term(rule.name(), rule.property()).ifPresent(term -> fields.put(rule.name(), term)));
        return fields;
    }

    /** The fields of an account of that class; {@code key}, {@code type} and {@code of} apart. */
    SequencedMap<String, PropertyTerm> ofAccount(Iri type) {
        SequencedMap<String, PropertyTerm> fields = of(type);
        // events share a shape with the named ones, which are things and have labels
        fields.values().removeIf(term -> !term.iri().value().startsWith(Ontology.NAMESPACE));
        return fields;
    }

    /** The fields of an event that defines a group; {@code type} apart. */
    SequencedMap<String, PropertyTerm> ofDefiningEvent(Iri type) {
        SequencedMap<String, PropertyTerm> fields = of(type);
        fields.keySet().removeAll(OF_ACCOUNTS_ONLY);
        return fields;
    }

    /** The fields of a thing of that class; {@code thing}, {@code key} and {@code type} apart. */
    SequencedMap<String, PropertyTerm> ofThing(Iri type) {
        SequencedMap<String, PropertyTerm> fields = of(type);
        fields.keySet().removeIf(field -> OF_ACCOUNTS_ONLY.contains(field) && !field.equals("happenedTo"));
        return fields;
    }

    /** The fields of a source; {@code source} apart. */
    SequencedMap<String, PropertyTerm> ofSource() {
        return of(Ontology.term("Source"));
    }

    /** The fields of an entry that become its properties. Its source is in its name. */
    SequencedMap<String, PropertyTerm> ofEntry() {
        SequencedMap<String, PropertyTerm> fields = of(Ontology.term("Entry"));
        fields.remove("partOf");
        return fields;
    }

    /** Whether a field of a thing would be something that sources say and the build derives. */
    boolean isDerived(Iri type, String field) {
        return ontology.rules(type).values().stream().anyMatch(rule -> rule.derived() && rule.name().equals(field));
    }

    /** The names that properties have in files. */
    List<String> names() {
        return ontology.names().stream().sorted().toList();
    }

    /** The field that stands for a property in messages. */
    static String fieldOf(Iri property) {
        String local = Ontology.localName(property);
        return switch (local) {
            case "prefLabel" -> "label";
            case "hasGeometry" -> "geometry";
            default -> local;
        };
    }
}
