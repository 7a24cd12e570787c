package org.w3id.muster.site.json;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Literal;
import org.w3id.muster.term.Ref;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How values of one Java type that is no record with properties are told in JSON. Immutable.
 *
 * @param write the value as JSON
 * @param schema what the schema says of it; not to be changed
 */
record ValueForm(Function<Object, JsonNode> write, ObjectNode schema) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<Class<?>, ValueForm> FORMS = Map.ofEntries(
            form(Iri.class, value -> JSON.stringNode(value.value()), iri()),
            form(Ref.class, value -> JSON.stringNode(value.iri().value()), iri()),
            form(String.class, JSON::stringNode, type("string")),
            form(Integer.class, JSON::numberNode, type("integer")),
            form(BigDecimal.class, JSON::numberNode, type("number")),
            form(Boolean.class, JSON::booleanNode, type("boolean")),
            form(LocalDate.class, value -> JSON.stringNode(value.toString()),
                    type("string").put("description", "a day: year, month, day; years before 0000 with a minus sign")),
            form(Period.class, value -> JSON.stringNode(value.toString()), type("string").put("format", "duration")),
            form(EdtfDate.class, value -> JSON.stringNode(value.toString()),
                    type("string").put("description", "a date in EDTF (ISO 8601-2), level 0 and 1")),
            form(LangText.class, ValueForm::text, texts("text", "lang")),
            form(Literal.class, ValueForm::literal, texts("text")));

    /** The form of values of this type; empty where they are records with properties of their own. */
    static Optional<ValueForm> of(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type));
    }

    private static <T> Map.Entry<Class<?>, ValueForm> form(Class<T> type, Function<T, JsonNode> write,
            ObjectNode schema) {
        return entry(type, new ValueForm(value -> write.apply(type.cast(value)), schema));
    }

    private static ObjectNode text(LangText value) {
        return JSON.objectNode().put("text", value.text()).put("lang", value.tag());
    }

    private static ObjectNode literal(Literal value) {
        ObjectNode literal = JSON.objectNode().put("text", value.lexical());
        return value.language().map(tag -> literal.put("lang", tag))
                .orElseGet(() -> literal.put("datatype", value.datatype().value()));
    }

    private static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ObjectNode iri() {
        return type("string").put("format", "iri");
    }

    private static ObjectNode texts(String... required) {
        ObjectNode schema = type("object");
        ObjectNode members = schema.putObject("properties");
        members.set("text", type("string"));
        members.set("lang", type("string").put("description", "a language tag (BCP 47)"));
        members.set("datatype", iri());
        for (String name : required) {
            schema.withArray("required").add(name);
        }
        return schema;
    }
}
