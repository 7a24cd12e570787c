package org.w3id.muster.mapping;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.term.Iri;

/** Derives shapes from Java types and refuses what cannot be mapped. For one mapping and one thread. */
final class ShapeBuilder {

    private final MethodHandles.Lookup lookup;
    private final Map<List<?>, Integer> views = new HashMap<>();
    /** Records below the top are the same wherever they stand. */
    private final Map<Class<?>, Shape.RecordShape> parts = new HashMap<>();

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
        if (isTop(inside)) {
            return new RecordBuilder(this, lookup, inside).shape(type);
        }
        Shape.@Nullable RecordShape known = parts.get(type);
        if (known == null) {
            known = new RecordBuilder(this, lookup, inside).shape(type);
            parts.put(type, known);
        }
        return known;
    }

    /** Whether the last of these is the record looked up, or one of those of the sealed interface that is. */
    static boolean isTop(List<Class<?>> inside) {
        return inside.size() == 1 || (inside.size() == 2 && !inside.get(0).isRecord());
    }

    /** A number that views with this key share, and no others of the mapping. */
    int viewNumber(List<?> key) {
        return views.computeIfAbsent(key, k -> views.size());
    }

    static Node iri(String where, String value) {
        try {
            return Iris.node(new Iri(value));
        } catch (IllegalArgumentException fault) {
            throw new UnusableMappingException(where, "an annotation needs an IRI: " + fault.getMessage());
        }
    }
}
