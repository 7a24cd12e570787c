package org.w3id.muster.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The RDF property that a record component holds the values of. How many there may be is the component's type. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Property {

    /** The IRI of the property. */
    String value();

    /** Whether the property is followed from object to subject. Only a {@link View} is reached that way. */
    boolean inverse() default false;
}
