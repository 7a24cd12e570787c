package org.w3id.muster.site.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.mapping.Read;
import org.w3id.muster.mapping.Triples;
import org.w3id.muster.mapping.Violation;
import org.w3id.muster.model.Mappings;
import org.w3id.muster.model.Resource;
import org.w3id.muster.term.Iri;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document says of one thing, as JSON: the record, with {@code otherProperties} for what the record has no field
 * for. Where there is no record for it there are its {@code properties}, and where there should be one, the {@code faults}.
 * So nothing is lost.
 *
 * @param record what it was read as; empty where the data fit no record
 * @param json not to be changed
 */
public record Described(Optional<Resource> record, ObjectNode json) {

    static final String PROPERTIES = "properties";
    static final String FAULTS = "faults";

    /** Reads a thing from the triples of a document. */
    public static Described of(Node thing, Triples document) {
        return switch (Mappings.RESOURCE.read(document, new Iri(thing.getURI()))) {
            case Read.Whole<Resource>(Resource record) -> of(record, thing, document);
            case Read.Faulty<Resource>(Iri iri, List<Violation> violations) -> bare(thing, document, violations);
            case Read.Absent<Resource> absent -> bare(thing, document, List.of());
        };
    }

    /** The schema of a thing that is no record. */
    public static ObjectNode schemaOfBare() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties",
                false);
        ObjectNode members = schema.putObject("properties");
        members.putObject(RecordJson.IRI).put("type", "string").put("format", "iri");
        members.set(PROPERTIES, StarJson.schema());
        members.putObject(FAULTS).put("type", "array").putObject("items").put("type", "string");
        schema.putArray("required").add(RecordJson.IRI).add(PROPERTIES);
        return schema;
    }

    private static Described of(Resource record, Node thing, Triples document) {
        ObjectNode json = RecordJson.of(record);
        Map<Node, List<Node>> others = others(thing, document, Mappings.RESOURCE.write(record));
        if (!others.isEmpty()) {
            json.set(RecordJson.OTHER_PROPERTIES, StarJson.of(others));
        }
        return new Described(Optional.of(record), json);
    }

    private static Map<Node, List<Node>> others(Node thing, Triples document, Set<Triple> known) {
        Map<Node, List<Node>> others = new LinkedHashMap<>();
        document.star(thing).forEach((property, objects) -> objects.stream()
                .filter(object -> !known.contains(Triple.create(thing, property, object)))
                .forEach(object -> others.computeIfAbsent(property, key -> new ArrayList<>()).add(object)));
        return others;
    }

    private static Described bare(Node thing, Triples document, List<Violation> violations) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put(RecordJson.IRI, thing.getURI());
        json.set(PROPERTIES, StarJson.of(document.star(thing)));
        if (document.objects(thing, RDF.Nodes.type).stream().anyMatch(type -> RecordSchema.knows(type.toString()))) {
            ArrayNode faults = json.putArray(FAULTS);
            violations.stream().map(Violation::toString).sorted().forEach(faults::add);
        }
        return new Described(Optional.empty(), json);
    }
}
