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
 * <p>A field has the local name of its property; {@link #OTHER_NAMES} lists all that do not, {@link #REUSED} what
 * properties of other vocabularies take. What accounts may have comes from the shapes of the ontology; things, sources
 * and entries have the closed lists below, because their shapes also allow what the build derives from accounts.
 */
final class FieldTable {

    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** Fields that are not called like their property. */
    private static final Map<String, Iri> OTHER_NAMES = Map.ofEntries(
            Map.entry("label", Iri.of(SKOS + "prefLabel")),
            Map.entry("headword", Iri.of(SKOS + "prefLabel")),
            Map.entry("note", Iri.of(SKOS + "note")),
            Map.entry("text", Ontology.term("nameText")));

    /** Properties of other vocabularies whose fields carry their local names, and what they take. */
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
            Map.entry(Iri.of(DCT + "language"), PropertyKind.STRING),
            Map.entry(Iri.of(DCT + "references"), PropertyKind.REFERENCE),
            Map.entry(Iri.of(DCT + "accessRights"), PropertyKind.CONCEPT),
            Map.entry(Ontology.term("digitalCopy"), PropertyKind.WEB_ADDRESS));

    private static final Map<String, String> SCHEMES_OF_REUSED = Map.of("accessRights", "access-rights");

    static final List<String> OF_SOURCES = List.of("title", "sourceKind", "accessRights", "issued", "creator", "copyOf",
            "digitalCopy", "license", "language", "callNumber", "heldBy");
    static final List<String> OF_ENTRIES = List.of("headword", "issued", "revision", "digitalCopy", "callNumber",
            "license",
            "references");
    static final List<String> OF_ALL_THINGS = List.of("label", "altLabel", "note", "exactMatch", "closeMatch");
    static final Map<String, List<String>> OF_SOME_THINGS = Map.of(
            "DetentionSite", List.of("identification"),
            "PersonGroup", List.of("definedBy", "criterion", "partOf", "disjointFrom"),
            "MilitaryUnit", List.of("formation"));

    /** What only an account has, or what the reader sets itself: not for an event that defines a group. */
    private static final Set<String> OF_ACCOUNTS_ONLY = Set.of("evidence", "certainty", "assertedBy", "standing",
            "standingReason",
            "standingBy", "standingOn", "readingOf", "inferredFrom", "conflictsWith", "wording", "happenedTo");
    /** What the reader or the build sets. */
    private static final Set<String> NOT_WRITTEN = Set.of("inEntry", "hasName");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]++");

    private final Ontology ontology;

    FieldTable(Ontology ontology) {
        this.ontology = ontology;
    }

    /** The property that a field of a class becomes; empty if the ontology has none. */
    Optional<PropertyTerm> property(String field) {
        if (!NAME.matcher(field).matches()) {
            return Optional.empty();
        }
        Iri other = OTHER_NAMES.get(field);
        Iri iri = other != null ? other : reused(field).orElseGet(() -> Ontology.term(field));
        PropertyKind kind = REUSED.get(iri);
        if (kind == null) {
            return ontology.property(iri);
        }
        return Optional.of(new PropertyTerm(iri, kind, Optional.empty(), Optional.empty(),
                Optional.ofNullable(SCHEMES_OF_REUSED.get(field))));
    }

    private static Optional<Iri> reused(String field) {
        return REUSED.keySet().stream().filter(p -> Ontology.localName(p).equals(field)).findFirst();
    }

    /** The fields of an account of that class, with their properties; {@code key} and {@code type} apart. */
    SequencedMap<String, PropertyTerm> ofAccount(Iri type) {
        SequencedMap<String, PropertyTerm> fields = new LinkedHashMap<>();
        for (Iri property : ontology.rules(type).keySet()) {
            String local = Ontology.localName(property);
            if (property.value().startsWith(Ontology.NAMESPACE) && !NOT_WRITTEN.contains(local)) {
                String field = local.equals("nameText") ? "text" : local;
                property(field).ifPresent(term -> fields.put(field, term));
            }
        }
        return fields;
    }

    /** The fields of an event that defines a group; {@code type} apart. */
    SequencedMap<String, PropertyTerm> ofDefiningEvent(Iri type) {
        SequencedMap<String, PropertyTerm> fields = ofAccount(type);
        fields.keySet().removeAll(OF_ACCOUNTS_ONLY);
        return fields;
    }

    /** The fields of a thing of that class; {@code thing}, {@code key} and {@code type} apart. */
    SequencedMap<String, PropertyTerm> ofThing(Iri type) {
        SequencedMap<String, PropertyTerm> fields = of(OF_ALL_THINGS);
        fields.putAll(of(OF_SOME_THINGS.getOrDefault(Ontology.localName(type), List.of())));
        return fields;
    }

    SequencedMap<String, PropertyTerm> of(List<String> names) {
        SequencedMap<String, PropertyTerm> fields = new LinkedHashMap<>();
        names.forEach(name -> property(name).ifPresent(term -> fields.put(name, term)));
        return fields;
    }

    /** The field that stands for a property in messages. */
    static String fieldOf(Iri property) {
        return OTHER_NAMES.entrySet().stream()
                .filter(e -> e.getValue().equals(property) && !e.getKey().equals("headword")).map(Map.Entry::getKey)
                .findFirst().orElseGet(() -> Ontology.localName(property));
    }
}
