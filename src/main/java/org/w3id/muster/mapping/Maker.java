package org.w3id.muster.mapping;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Builds a record, and those embedded in it, from the values of its slots in their order.
 *
 * @param constructor of the record
 * @param embedded for each component the maker of the record embedded there, if it is one
 */
record Maker(Handle constructor, List<Optional<Maker>> embedded) {

    /** What a record's own constructor throws is passed on. */
    Object make(List<Object> values) {
        return make(values.iterator());
    }

    private Object make(Iterator<Object> values) {
        Object[] arguments = new Object[embedded.size()];
        for (int i = 0; i < arguments.length; i++) {
            Optional<Maker> inner = embedded.get(i);
            arguments[i] = inner.isPresent() ? inner.get().make(values) : values.next();
        }
        return constructor.call(arguments);
    }
}
