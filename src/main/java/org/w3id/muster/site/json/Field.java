package org.w3id.muster.site.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3id.muster.mapping.Sourced;

/**
 * A field of the JSON object of a record: one component, or one of an embedded record.
 *
 * @param property the IRI of the RDF property that it stands for
 * @param datatype the IRI of the datatype of whole numbers where it is not {@code xsd:integer}; may be empty
 * @param element the Java type of one value
 * @param accessor from the record to the component
 */
record Field(String name, String property, String datatype, Occurrence occurrence, Class<?> element,
        UnaryOperator<Object> accessor) {

    /** How many values there are. */
    enum Occurrence {
        ONE, OPTIONAL, ANY
    }

    /** The values in this record; of a sourced value the value, as its statements are records of their own. */
    List<Object> values(Object owner) {
        return switch (accessor.apply(owner)) {
            case Optional<?> optional -> optional.<List<Object>>map(List::of).orElse(List.of());
            case Collection<?> many -> many.stream().map(Field::plain).toList();
            case Object one -> List.of(one);
        };
    }

    private static Object plain(Object value) {
        return value instanceof Sourced<?, ?> sourced ? sourced.value() : value;
    }
}
