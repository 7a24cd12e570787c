package org.w3id.muster.site;

import java.util.List;
import org.w3id.muster.site.json.RecordContext;
import org.w3id.muster.site.json.TermContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON-LD contexts that are published: one for documents in JSON-LD, and one that lets {@link DocumentJson} be read as
 * JSON-LD. Under the second nothing is said that the graph does not hold, and less than all: what is rejected, the
 * numbers with fractions, and the names of what is only named stay out. Stateless.
 */
final class DocumentContext {

    /** Where the context of documents in JSON-LD is served. */
    static final String TERMS = "/ontology/context.jsonld";

    /** Where the context of plain JSON is served. */
    static final String RECORDS = "/ontology/document.context.jsonld";

    /** The relation by which plain JSON names its context (JSON-LD 1.1 §6.1). */
    static final String RELATION = "http://www.w3.org/ns/json-ld#context";

    private static final String TEXT_OF_TERMS = text(TermContext.of(DocumentWriter.PREFIXES));

    private DocumentContext() {}

    static String terms() {
        return TEXT_OF_TERMS;
    }

    static String records() {
        ObjectNode context = RecordContext.of();
        context.put(DocumentJson.THING, "@included").put(DocumentJson.OTHERS, "@included");
        for (DocumentSection section : DocumentSection.values()) {
            context.put(section.field(), "@included");
        }
        List.of(DocumentJson.SCHEMA, DocumentJson.DOCUMENT, DocumentJson.LICENSE, DocumentJson.NEXT,
                DocumentJson.REJECTED, DocumentJson.LINKED_FROM, DocumentJson.NAMES).forEach(context::putNull);
        return text(JsonNodeFactory.instance.objectNode().set("@context", context));
    }

    private static String text(ObjectNode document) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }
}
