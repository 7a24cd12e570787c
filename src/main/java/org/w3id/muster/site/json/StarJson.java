package org.w3id.muster.site.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values by the IRI of their property, as they stand in RDF: for what no record has a field for. Stateless. */
final class StarJson {

    private StarJson() {}

    /** Properties and values in a fixed order. */
    static ObjectNode of(Map<Node, List<Node>> star) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        star.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().getURI())).forEach(entry -> {
            ArrayNode values = properties.putArray(entry.getKey().getURI());
            entry.getValue().stream().sorted(Comparator.comparing(Node::toString))
                    .forEach(object -> values.add(value(object)));
        });
        return properties;
    }

    static ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode values = schema.putObject("additionalProperties").put("type", "array");
        ObjectNode value = values.putObject("items").put("type", "object");
        for (String member : List.of("iri", "text", "lang", "datatype")) {
            value.withObject("/properties").putObject(member).put("type", "string");
        }
        value.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode value(Node object) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        if (!object.isLiteral()) {
            return value.put("iri", object.toString());
        }
        value.put("text", object.getLiteralLexicalForm());
        return object.getLiteralLanguage().isEmpty()
                ? value.put("datatype", object.getLiteralDatatypeURI())
                : value.put("lang", object.getLiteralLanguage());
    }
}
