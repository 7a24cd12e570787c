package org.w3id.muster.site.json;

import java.math.BigDecimal;
import org.w3id.muster.model.Resource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What turns {@link RecordJson} into JSON-LD 1.1: a context in which the fields of each class are properties. The same
 * field may be another property in another class, so each class has a context of its own (§4.1.4, type-scoped contexts).
 *
 * <p>Numbers with a fraction are left out: to JSON-LD they are floating-point numbers, and ours are exact. Stateless.
 */
public final class RecordContext {

    private RecordContext() {}

    /** The members of the context: what records and their values are made of. To be added to. */
    public static ObjectNode of() {
        ObjectNode context = JsonNodeFactory.instance.objectNode().put("@version", 1.1);
        context.put(RecordJson.IRI, "@id").put(RecordJson.TYPE, "@type").put("text", "@value")
                .put("lang", "@language").put("datatype", "@type");
        context.put(RecordJson.OTHER_PROPERTIES, "@nest").put(Described.PROPERTIES, "@nest");
        context.putNull(Described.FAULTS);
        RecordSchema.records(Resource.class).distinct().forEach(record -> {
            ObjectNode type = context.putObject(RecordJson.type(record)).put("@id", RecordJson.rdfClass(record));
            ObjectNode fields = type.putObject("@context");
            Fields.of(record).forEach(field -> put(field, fields));
        });
        return context;
    }

    private static void put(Field field, ObjectNode into) {
        if (field.element() == BigDecimal.class) {
            into.putNull(field.name());
            return;
        }
        ObjectNode term = into.putObject(field.name()).put("@id", field.property());
        TermContext.coercion(field).ifPresent(type -> term.put("@type", type));
    }
}
