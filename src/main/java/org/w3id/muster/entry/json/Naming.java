package org.w3id.muster.entry.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;

/**
 * How names in a file become IRIs: {@code person/andrei-vlasov} is {@code {base}id/person/andrei-vlasov}.
 *
 * @param base the base of the release, ending in a slash
 */
record Naming(String base) {

    /** The first part of a name by class, as docs/entry-format.md lists it. */
    private static final Map<String, String> FIRST_PARTS = new LinkedHashMap<>();

    static {
        FIRST_PARTS.put("Person", "person");
        FIRST_PARTS.put("Organization", "organization");
        FIRST_PARTS.put("MilitaryUnit", "unit");
        FIRST_PARTS.put("PersonGroup", "group");
        FIRST_PARTS.put("Place", "place");
        FIRST_PARTS.put("DetentionSite", "site");
        FIRST_PARTS.put("MilitaryEvent", "event");
        FIRST_PARTS.put("LegalAct", "legal-act");
        FIRST_PARTS.put("Capture", "capture");
        FIRST_PARTS.put("Detention", "detention");
        FIRST_PARTS.put("Departure", "departure");
        FIRST_PARTS.put("Sentencing", "sentencing");
        FIRST_PARTS.put("Death", "death");
        // after MilitaryEvent: "event" alone is read as the wider class
        FIRST_PARTS.put("Event", "event");
        FIRST_PARTS.put("Affiliation", "affiliation");
        FIRST_PARTS.put("Observation", "observation");
        FIRST_PARTS.put("Statement", "statement");
        FIRST_PARTS.put("Name", "name");
        FIRST_PARTS.put("Source", "source");
        FIRST_PARTS.put("Entry", "entry");
    }

    private static final Map<String, Iri> CLASSES = new LinkedHashMap<>();

    static {
        FIRST_PARTS.forEach((type, first) -> CLASSES.put(first, Ontology.term(type)));
    }

    private static final Pattern KEY = Pattern.compile("(?!-|.*--)[a-z0-9-]+(?<!-)");

    /** Lower-case ASCII letters, digits and hyphens between them. */
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Whether all parts of a name, between slashes, are keys. */
    static boolean areKeys(String name) {
        for (String part : name.split("/", -1)) {
            if (!isKey(part)) {
                return false;
            }
        }
        return true;
    }

    /** The first part of the names of a class. */
    static Optional<String> firstPart(Iri type) {
        return Optional.ofNullable(FIRST_PARTS.get(Ontology.localName(type)));
    }

    /** All first parts with the widest class that has them. */
    static Map<String, Iri> classes() {
        return CLASSES;
    }

    Iri iri(String name) {
        return Iri.of(base + "id/" + name);
    }

    /** What stands after {@code id/}. */
    String name(Iri iri) {
        return iri.value().substring(base.length() + "id/".length());
    }
}
