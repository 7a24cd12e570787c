package org.w3id.muster.site.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.mapping.View;

/**
 * The fields of a mapped record in the order of its components: embedded records in their place, no views, as what points
 * at a thing is told beside it. Safe for many threads.
 */
final class Fields {

    private static final Map<Class<?>, List<Field>> KNOWN = new ConcurrentHashMap<>();

    private Fields() {}

    static List<Field> of(Class<?> record) {
        return KNOWN.computeIfAbsent(record, type -> fields(type, UnaryOperator.identity()).toList());
    }

    private static Stream<Field> fields(Class<?> record, UnaryOperator<Object> fromRoot) {
        return Arrays.stream(record.getRecordComponents()).flatMap(component -> {
            UnaryOperator<Object> accessor = owner -> get(component, fromRoot.apply(owner));
            if (component.isAnnotationPresent(Embedded.class)) {
                return fields(component.getType(), accessor);
            }
            Property property = component.getAnnotation(Property.class);
            return property == null || component.getType() == View.class
                    ? Stream.empty()
                    : Stream.of(field(component, property, accessor));
        });
    }

    private static Field field(RecordComponent component, Property annotation, UnaryOperator<Object> accessor) {
        String property = annotation.value();
        String datatype = annotation.datatype();
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return new Field(component.getName(), property, datatype, Field.Occurrence.OPTIONAL,
                    element(component.getGenericType()), accessor);
        }
        return Collection.class.isAssignableFrom(type)
                ? new Field(component.getName(), property, datatype, Field.Occurrence.ANY,
                        element(component.getGenericType()),
                        accessor)
                : new Field(component.getName(), property, datatype, Field.Occurrence.ONE, type, accessor);
    }

    /** The class of the first type argument; of a sourced value that of the value. */
    private static Class<?> element(Type container) {
        Type argument = ((ParameterizedType) container).getActualTypeArguments()[0];
        if (argument instanceof ParameterizedType generic) {
            return generic.getRawType() == Sourced.class ? element(generic) : (Class<?>) generic.getRawType();
        }
        return (Class<?>) argument;
    }

    private static Object get(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model are public: " + component, e);
        }
    }
}
