package org.w3id.muster.mapping;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Derives the shape of one record with all that is embedded in it. For one record and one thread. */
final class RecordBuilder {

    private final ShapeBuilder shapes;
    private final MethodHandles.Lookup lookup;
    private final List<Class<?>> inside;
    private final List<Slot> slots = new ArrayList<>();

    RecordBuilder(ShapeBuilder shapes, MethodHandles.Lookup lookup, List<Class<?>> inside) {
        this.shapes = shapes;
        this.lookup = lookup;
        this.inside = inside;
    }

    Shape.RecordShape shape(Class<?> type) {
        Maker maker = maker(type, List.of(type), UnaryOperator.identity());
        check(type);
        Optional<Node> rdfType = Optional.ofNullable(type.getAnnotation(RdfType.class))
                .map(annotation -> ShapeBuilder.iri(type.getName(), annotation.value()));
        return new Shape.RecordShape(type, rdfType, maker, Collections.unmodifiableList(slots));
    }

    /** Adds the slots of a record on the way; {@code reach} leads from the outermost record to its components. */
    private Maker maker(Class<?> type, List<Class<?>> embedding, UnaryOperator<Handle> reach) {
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
        List<Optional<Maker>> embedded = new ArrayList<>();
        try {
            MethodHandles.Lookup own = MethodHandles.privateLookupIn(type, lookup);
            Handle constructor = Handle.constructor(own.findConstructor(type, MethodType.methodType(void.class,
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))));
            for (RecordComponent component : components) {
                Handle accessor = reach.apply(Handle.accessor(own.unreflect(component.getAccessor())));
                if (component.isAnnotationPresent(Embedded.class)) {
                    List<Class<?>> deeper = checked(component, embedding);
                    embedded.add(Optional.of(maker(component.getType(), deeper, accessor::then)));
                } else {
                    slots.add(new SlotBuilder(shapes, component, inside).slot(accessor));
                    embedded.add(Optional.empty());
                }
            }
            return new Maker(constructor, embedded);
        } catch (NoSuchMethodException | IllegalAccessException hidden) {
            throw new UnusableMappingException(type.getName(),
                    "cannot be reached: pass MethodHandles.lookup() of a class"
                            + " in its module (" + hidden.getMessage() + ")");
        }
    }

    private static List<Class<?>> checked(RecordComponent component, List<Class<?>> embedding) {
        Class<?> type = component.getType();
        String where = component.getDeclaringRecord().getName() + "." + component.getName();
        if (!type.isRecord() || component.isAnnotationPresent(Property.class)) {
            throw new UnusableMappingException(where, "is @Embedded, so it must be a record and have no @Property: for"
                    + " values of a property leave @Embedded out");
        }
        if (type.isAnnotationPresent(RdfType.class)) {
            throw new UnusableMappingException(where, "embeds a record with an @RdfType, which would be a node of its"
                    + " own: give the component a @Property instead, or take the @RdfType away");
        }
        if (embedding.contains(type)) {
            throw new UnusableMappingException(where, "embeds " + type.getSimpleName() + " in itself: take it out");
        }
        return Stream.concat(embedding.stream(), Stream.of(type)).toList();
    }

    private void check(Class<?> type) {
        long own = slots.stream().filter(Slot.Own.class::isInstance).count();
        if (own != 1) {
            throw new UnusableMappingException(type.getName(), own == 0
                    ? "has no component for its own IRI: add a component `Iri iri` without @Property"
                    : "has several components of type Iri without @Property: one is its own IRI, the others need a"
                            + " @Property");
        }
        Set<Node> properties = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Slot slot : slots) {
            Optional<Node> property = switch (slot) {
                case Slot.Values values -> Optional.of(values.property());
                case Slot.Carried carried -> Optional.of(carried.property());
                case Slot.Own iri -> Optional.empty();
                case Slot.Seen view -> Optional.empty();
            };
            if (property.isPresent() && !properties.add(property.get())) {
                throw new UnusableMappingException(type.getName() + "." + slot.name(), "has the same @Property as"
                        + " another component, which could then not be told apart when written: merge the two");
            }
            if (!names.add(slot.name())) {
                throw new UnusableMappingException(type.getName() + "." + slot.name(), "has the name of a component"
                        + " of an embedded record, so that messages could mean both: rename one of the two");
            }
        }
    }
}
