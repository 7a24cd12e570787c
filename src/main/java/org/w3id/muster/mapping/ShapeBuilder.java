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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.muster.term.Iri;

/** Derives shapes from Java types and refuses what cannot be mapped. For one mapping and one thread. */
final class ShapeBuilder {

    private final MethodHandles.Lookup lookup;
    private int views;

    ShapeBuilder(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    Shape root(Class<?> type) {
        return shape(type, List.of());
    }

    /** The shape of a type that is contained in these others; the first of them is the root. */
    Shape shape(Class<?> type, List<Class<?>> owners) {
        List<Class<?>> inside = beyond(owners, type);
        if (type.isRecord()) {
            return record(type, inside);
        }
        if (!type.isSealed()) {
            throw new UnusableMappingException(type.getName(), "is neither a record nor a sealed interface of records,"
                    + " and no literal type either: declare it as one, or use one of " + Literals.types());
        }
        List<Shape.RecordShape> records = leaves(type).map(each -> record(each, beyond(inside, each))).toList();
        Set<Optional<Node>> types = new HashSet<>();
        for (Shape.RecordShape each : records) {
            if (!types.add(each.rdfType())) {
                throw new UnusableMappingException(each.type().getName(), each.rdfType().isPresent()
                        ? "has the same @RdfType as another record of " + type.getSimpleName()
                                + ": give each record a class of its own"
                        : "is the second record of " + type.getSimpleName()
                                + " without @RdfType: only one can take the nodes that are left");
            }
        }
        return new Shape.Choice(type, records);
    }

    private static List<Class<?>> beyond(List<Class<?>> owners, Class<?> type) {
        List<Class<?>> inside = Stream.concat(owners.stream(), Stream.of(type)).toList();
        if (owners.contains(type)) {
            throw new UnusableMappingException(type.getName(), "contains itself through "
                    + inside.stream().map(Class::getSimpleName).collect(Collectors.joining(" > "))
                    + "; a part is fetched with its owner, so this has no end: make one of the components a Ref");
        }
        return inside;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ShapeBuilder::leaves).distinct()
                : Stream.of(type);
    }

    private Shape.RecordShape record(Class<?> type, List<Class<?>> inside) {
        if (!type.isRecord()) {
            throw new UnusableMappingException(type.getName(), "is not a record: a sealed interface may permit only"
                    + " records and sealed interfaces of records");
        }
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
        try {
            MethodHandles.Lookup own = MethodHandles.privateLookupIn(type, lookup);
            Handle maker = Handle.constructor(own.findConstructor(type, MethodType.methodType(void.class,
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))));
            List<Slot> slots = new ArrayList<>();
            for (RecordComponent component : components) {
                Handle accessor = Handle.accessor(own.unreflect(component.getAccessor()));
                slots.add(new SlotBuilder(this, component, inside).slot(accessor));
            }
            check(type, slots);
            RdfType rdfType = type.getAnnotation(RdfType.class);
            return new Shape.RecordShape(type, Optional.ofNullable(rdfType).map(t -> iri(type.getName(), t.value())),
                    maker, Collections.unmodifiableList(slots));
        } catch (NoSuchMethodException | IllegalAccessException hidden) {
            throw new UnusableMappingException(type.getName(),
                    "cannot be reached: pass MethodHandles.lookup() of a class"
                            + " in its module (" + hidden.getMessage() + ")");
        }
    }

    private static void check(Class<?> type, List<Slot> slots) {
        long own = slots.stream().filter(Slot.Own.class::isInstance).count();
        if (own != 1) {
            throw new UnusableMappingException(type.getName(), own == 0
                    ? "has no component for its own IRI: add a component `Iri iri` without @Property"
                    : "has several components of type Iri without @Property: one is its own IRI, the others need a"
                            + " @Property");
        }
        Set<Node> properties = new HashSet<>();
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
        }
    }

    /** A number that no other view of the mapping has. */
    int nextView() {
        return views++;
    }

    static Node iri(String where, String value) {
        try {
            return Iris.node(new Iri(value));
        } catch (IllegalArgumentException fault) {
            throw new UnusableMappingException(where, "an annotation needs an IRI: " + fault.getMessage());
        }
    }
}
