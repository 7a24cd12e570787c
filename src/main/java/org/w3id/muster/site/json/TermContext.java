package org.w3id.muster.site.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.vocabulary.XSD;
import org.w3id.muster.model.Resource;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published JSON-LD 1.1 context: a short name for each class and property of the records, with what their values are.
 * Where two properties have the same local name, ours has it and the other keeps its prefix. Stateless.
 */
public final class TermContext {

    private TermContext() {}

    /**
     * The context document.
     *
     * @param prefixes namespace by prefix
     */
    public static ObjectNode of(Map<String, String> prefixes) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode context = document.putObject("@context").put("@version", 1.1);
        context.put("id", "@id").put("type", "@type");
        new TreeMap<>(prefixes).forEach(context::put);
        RecordSchema.records(Resource.class).map(RecordJson::rdfClass).sorted()
                .forEach(type -> context.put(localName(type), type));
        Map<String, Set<Field>> properties = new TreeMap<>(
                Comparator.<String, Boolean>comparing(iri -> !iri.startsWith(Pow.NAMESPACE))
                        .thenComparing(Comparator.naturalOrder()));
        RecordSchema.records(Resource.class).flatMap(record -> Fields.of(record).stream())
                .forEach(field -> properties.computeIfAbsent(field.property(), iri -> new LinkedHashSet<>())
                        .add(field));
        Map<String, ObjectNode> terms = new LinkedHashMap<>();
        properties.forEach((iri, fields) -> terms.putIfAbsent(localName(iri), term(iri, fields)));
        terms.forEach((name, term) -> {
            if (!context.has(name)) {
                context.set(name, term);
            }
        });
        return document;
    }

    /** The values are of one kind in all records, or they say for themselves what they are. */
    private static ObjectNode term(String iri, Set<Field> fields) {
        ObjectNode term = JsonNodeFactory.instance.objectNode().put("@id", iri);
        if (fields.stream().allMatch(field -> field.element() == LangText.class)) {
            return term.put("@container", "@language");
        }
        List<Optional<String>> types = fields.stream().map(TermContext::coercion).distinct().toList();
        if (types.size() == 1) {
            types.getFirst().ifPresent(type -> term.put("@type", type));
        }
        return term;
    }

    /** What a JSON string or number of this field stands for; empty where it needs no telling. */
    static Optional<String> coercion(Field field) {
        Class<?> type = field.element();
        if (type == Iri.class || type == Ref.class || ValueForm.of(type).isEmpty()) {
            return Optional.of("@id");
        }
        if (type == LocalDate.class) {
            return Optional.of(XSD.date.getURI());
        }
        if (type == Period.class) {
            return Optional.of(XSD.duration.getURI());
        }
        if (type == BigDecimal.class) {
            return Optional.of(XSD.decimal.getURI());
        }
        if (type == Integer.class) {
            return Optional.of(field.datatype().isEmpty() ? XSD.integer.getURI() : field.datatype());
        }
        if (type == Boolean.class) {
            return Optional.of(XSD.xboolean.getURI());
        }
        return type == EdtfDate.class ? Optional.of(XSD.xstring.getURI()) : Optional.empty();
    }

    static String localName(String iri) {
        return iri.replaceFirst("^.*[#/]", "");
    }
}
