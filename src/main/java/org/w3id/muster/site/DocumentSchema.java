package org.w3id.muster.site;

import java.util.List;
import org.w3id.muster.model.Account;
import org.w3id.muster.model.Resource;
import org.w3id.muster.site.json.Described;
import org.w3id.muster.site.json.RecordSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of {@link DocumentJson}, made from the records that documents are made of. Stateless. */
final class DocumentSchema {

    /** Where it is served. */
    static final String PATH = "/ontology/document.schema.json";

    private DocumentSchema() {}

    static String text() {
        ObjectNode schema = object().put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title",
                "A document of Muster: a thing and what sources say of it");
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode members = schema.putObject("properties");
        for (String iri : List.of(DocumentJson.SCHEMA, DocumentJson.DOCUMENT, DocumentJson.LICENSE,
                DocumentJson.NEXT)) {
            members.set(iri, iri());
        }
        members.set(DocumentJson.THING, orBare(Resource.class));
        for (DocumentSection section : DocumentSection.values()) {
            members.set(section.field(), listOf(RecordSchema.oneOf(section.types())));
        }
        members.set(DocumentJson.REJECTED, listOf(orBare(Account.class)));
        members.set(DocumentJson.OTHERS, listOf(Described.schemaOfBare()));
        members.set(DocumentJson.LINKED_FROM, listOf(link()));
        members.putObject(DocumentJson.NAMES).put("type", "object").set("additionalProperties", name());
        schema.putArray("required").add("$schema").add("document").add(DocumentJson.NAMES);
        ObjectNode definitions = schema.putObject("$defs");
        RecordSchema.definitions().forEach(definitions::set);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema);
    }

    private static ObjectNode orBare(Class<?> type) {
        ObjectNode schema = object();
        schema.putArray("anyOf").add(RecordSchema.oneOf(List.of(type))).add(Described.schemaOfBare());
        return schema;
    }

    private static ObjectNode link() {
        ObjectNode link = object().put("type", "object").put("additionalProperties", false);
        ObjectNode members = link.putObject("properties");
        members.set("property", iri());
        members.set(DocumentJson.REJECTED, type("boolean"));
        members.set("total", type("integer").put("description", "how many there are in the edition"));
        members.set("iris", listOf(iri()).put("description", "those that this page holds"));
        link.putArray("required").add("property").add("total").add("iris");
        return link;
    }

    private static ObjectNode name() {
        ObjectNode name = object().put("type", "object").put("additionalProperties", false);
        ObjectNode members = name.putObject("properties");
        members.set("types", listOf(iri()));
        ObjectNode label = type("object");
        label.putObject("properties").set("text", type("string")).set("lang", type("string"));
        members.set("label", listOf(label));
        return name;
    }

    private static ObjectNode listOf(ObjectNode items) {
        return type("array").set("items", items);
    }

    private static ObjectNode iri() {
        return type("string").put("format", "iri");
    }

    private static ObjectNode type(String type) {
        return object().put("type", type);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
