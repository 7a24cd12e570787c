package org.w3id.muster.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the elements of a {@code List} or a {@link View} are ordered by: the smallest value at the end of a path of
 * properties that begins at the element. Elements without such a value come last; equals are ordered by IRI.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OrderBy {

    /** The IRIs of the properties, in the order of the path. */
    String[] value();
}
