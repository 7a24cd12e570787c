package org.w3id.muster.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.mapping.View;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;

/**
 * What a record says of one property, by reflection.
 *
 * @param many whether it is a set
 * @param optional whether it may be absent
 * @param element the type of one value, without set, optional, view and statements
 */
record Component(String name, Property property, boolean many, boolean optional, boolean view, Type element) {

    /** The records of the model. */
    static Set<Class<?>> records() {
        return leaves(Resource.class).collect(Collectors.toSet());
    }

    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Component::leaves) : Stream.of(type);
    }

    /** The classes of what a sealed interface or record stands for. */
    static Set<Iri> classes(Class<?> type) {
        return leaves(type).map(leaf -> new Iri(leaf.getAnnotation(RdfType.class).value())).collect(Collectors.toSet());
    }

    /** The components of a record and of those embedded in it, without its IRI. */
    static Stream<Component> of(Class<?> type) {
        return Arrays.stream(Optional.ofNullable(type.getRecordComponents()).orElseThrow()).flatMap(
                component -> component.isAnnotationPresent(Embedded.class)
                        ? of(component.getType())
                        : Stream.ofNullable(component.getAnnotation(Property.class))
                                .map(property -> of(component, property)));
    }

    private static Component of(RecordComponent component, Property property) {
        Class<?> raw = component.getType();
        Type element = component.getGenericType();
        boolean view = raw == View.class;
        if (view || raw == Set.class || raw == Optional.class) {
            element = argument(element);
        }
        if (raw(element) == Sourced.class) {
            element = argument(element);
        }
        return new Component(component.getName(), property, raw == Set.class || view, raw == Optional.class, view,
                element);
    }

    /** The record, interface or value that stands for the element: of a reference, what it points to. */
    Class<?> target() {
        return raw(element) == Ref.class ? raw(argument(element)) : raw(element);
    }

    boolean isReference() {
        return raw(element) == Ref.class || raw(element) == Iri.class || Resource.class.isAssignableFrom(raw(element));
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType of ? (Class<?>) of.getRawType() : (Class<?>) type;
    }
}
