package org.w3id.muster.site.json;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.model.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record of {@code model} as a JSON object: its IRI, its class, and a field for each component that has a value. Parts
 * are objects within it; things that are only referred to are IRIs. The same record gives the same JSON: where there may be
 * many values they are sorted, as RDF knows no order. Stateless.
 */
public final class RecordJson {

    static final String IRI = "iri";
    static final String TYPE = "type";
    static final String OTHER_PROPERTIES = "otherProperties";

    private RecordJson() {}

    /** The record as JSON. */
    public static ObjectNode of(Resource record) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put(IRI, record.iri().value()).put(TYPE,
                type(record.getClass()));
        for (Field field : Fields.of(record.getClass())) {
            List<JsonNode> values = field.values(record).stream().map(RecordJson::value).toList();
            if (field.occurrence() == Field.Occurrence.ANY) {
                if (!values.isEmpty()) {
                    json.putArray(field.name()).addAll(values.stream()
                            .sorted(Comparator.comparing(JsonNode::toString)).toList());
                }
            } else {
                values.forEach(value -> json.set(field.name(), value));
            }
        }
        return json;
    }

    /** The class of a record's things, as the ontology names it. */
    static String type(Class<?> record) {
        return rdfClass(record).replaceFirst("^.*[#/]", "");
    }

    static String rdfClass(Class<?> record) {
        return Objects.requireNonNull(record.getAnnotation(RdfType.class), "every record of the model has a class")
                .value();
    }

    private static JsonNode value(Object value) {
        return ValueForm.of(value.getClass()).map(form -> form.write().apply(value))
                .orElseGet(() -> of((Resource) value));
    }
}
