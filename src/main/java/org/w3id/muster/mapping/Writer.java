package org.w3id.muster.mapping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.term.Iri;

/** Makes triples of records. For one thread and one thing. */
final class Writer {

    private final Set<Triple> written = new LinkedHashSet<>();

    Set<Triple> write(Shape shape, Object entity) {
        node(shape, entity);
        return written;
    }

    static Iri iri(Shape shape, Object entity) {
        Shape.RecordShape own = own(shape, entity);
        return own.slots().stream().filter(Slot.Own.class::isInstance).map(slot -> (Iri) held(slot, own, entity))
                .findFirst().orElseThrow();
    }

    private Node node(Shape shape, Object entity) {
        Shape.RecordShape own = own(shape, entity);
        Node subject = Iris.node(iri(own, entity));
        own.rdfType().ifPresent(type -> written.add(Triple.create(subject, RDF.Nodes.type, type)));
        for (Slot slot : own.slots()) {
            Object component = held(slot, own, entity);
            switch (slot) {
                case Slot.Values values -> values.cardinality().unpack(component).forEach(value -> written.add(
                        Triple.create(subject, values.property(), object(values.content(), value))));
                case Slot.Carried carried -> held((Collection<?>) component).forEach(value -> written.add(
                        Triple.create(subject, carried.property(), carried.value().write().apply(value))));
                case Slot.Own iri -> {
                }
                case Slot.Seen view -> {
                }
            }
        }
        return subject;
    }

    private Node object(Content content, Object value) {
        return switch (content) {
            case Content.Term(Codec codec) -> codec.write().apply(value);
            case Content.Part(Shape part) -> node(part, value);
        };
    }

    private static Stream<Object> held(Collection<?> values) {
        return values.stream().map(value -> (Sourced<?, ?>) value).filter(Sourced::held).map(Sourced::value);
    }

    private static Shape.RecordShape own(Shape shape, Object entity) {
        return shape.records().stream().filter(each -> each.type().isInstance(entity)).findFirst().orElseThrow();
    }

    private static Object held(Slot slot, Shape.RecordShape shape, Object entity) {
        @Nullable
        Object component = slot.accessor().call(entity);
        if (component == null) {
            throw new IllegalArgumentException("%s.%s is null: give it a value, Optional.empty() or an empty set"
                    .formatted(shape.type().getSimpleName(), slot.name()));
        }
        return component;
    }
}
