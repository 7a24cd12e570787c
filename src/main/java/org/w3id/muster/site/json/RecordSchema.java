package org.w3id.muster.site.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.muster.model.Resource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@link RecordJson} writes, as definitions of a JSON Schema (2020-12): one for each record of {@code model}. The
 * RDF class or property that something stands for is named in {@code $comment}. Stateless.
 */
public final class RecordSchema {

    private static final Set<String> CLASSES = records(Resource.class).map(RecordJson::rdfClass)
            .collect(Collectors.toUnmodifiableSet());

    private RecordSchema() {}

    /** The definitions by the name of the class. */
    public static Map<String, ObjectNode> definitions() {
        Map<String, ObjectNode> definitions = new TreeMap<>();
        records(Resource.class).forEach(record -> definitions.put(RecordJson.type(record), definition(record)));
        return definitions;
    }

    /** Whether things of an RDF class are read as records. */
    static boolean knows(String rdfClass) {
        return CLASSES.contains(rdfClass);
    }

    /** A schema for any of these records and those of these sealed interfaces, referring to {@link #definitions}. */
    public static ObjectNode oneOf(List<? extends Class<?>> types) {
        List<? extends Class<?>> records = types.stream().flatMap(RecordSchema::records).toList();
        if (records.size() == 1) {
            return reference(records.getFirst());
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode choices = schema.putArray("oneOf");
        records.forEach(record -> choices.add(reference(record)));
        return schema;
    }

    private static ObjectNode definition(Class<?> record) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$comment", RecordJson.rdfClass(record))
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject(RecordJson.IRI).put("type", "string").put("format", "iri");
        properties.putObject(RecordJson.TYPE).put("const", RecordJson.type(record));
        ArrayNode required = schema.putArray("required").add(RecordJson.IRI).add(RecordJson.TYPE);
        for (Field field : Fields.of(record)) {
            ObjectNode value = ValueForm.of(field.element()).map(form -> form.schema().deepCopy())
                    .orElseGet(() -> oneOf(List.of(field.element())));
            if (field.occurrence() == Field.Occurrence.ANY) {
                ObjectNode many = properties.putObject(field.name()).put("type", "array").put("minItems", 1);
                many.set("items", value);
            } else {
                properties.set(field.name(), value);
            }
            ((ObjectNode) properties.get(field.name())).put("$comment", field.property());
            if (field.occurrence() == Field.Occurrence.ONE) {
                required.add(field.name());
            }
        }
        properties.set(RecordJson.OTHER_PROPERTIES, StarJson.schema());
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode reference(Class<?> record) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + RecordJson.type(record));
    }

    static Stream<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (!type.isSealed()) {
            throw new IllegalStateException("ValueForm does not say how a " + type.getName() + " is told in JSON");
        }
        return Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordSchema::records).distinct();
    }
}
