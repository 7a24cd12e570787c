package org.w3id.muster.mapping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How many values a component takes, told by its Java type. */
enum Cardinality {
    ONE, OPTIONAL, SET, LIST;

    /** By the raw type of the component. */
    static Cardinality of(Class<?> raw) {
        return raw == Optional.class ? OPTIONAL : raw == Set.class ? SET : raw == List.class ? LIST : ONE;
    }

    /** Why this number of values is a breach; empty if it is none. */
    Optional<String> breach(int count) {
        return switch (this) {
            case ONE -> count == 1 ? Optional.empty() : Optional.of("exactly one value is wanted, found " + count);
            case OPTIONAL -> count <= 1 ? Optional.empty() : Optional.of("at most one value is wanted, found " + count);
            case SET, LIST -> Optional.empty();
        };
    }

    /** The values as the component wants them. Call it only when there is no {@link #breach}. */
    Object pack(List<Object> values) {
        return switch (this) {
            case ONE -> values.get(0);
            case OPTIONAL -> values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
            case SET -> Set.copyOf(values);
            case LIST -> List.copyOf(values);
        };
    }

    /** The values that a component holds. */
    Stream<?> unpack(Object component) {
        return switch (this) {
            case ONE -> Stream.of(component);
            case OPTIONAL -> ((Optional<?>) component).stream();
            case SET -> new LinkedHashSet<>((Collection<?>) component).stream();
            case LIST -> ((Collection<?>) component).stream();
        };
    }
}
