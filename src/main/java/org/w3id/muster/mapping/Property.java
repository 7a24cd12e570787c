package org.w3id.muster.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The RDF property that a record component holds the values of. How many there may be is the component's type. */
// FIELD besides, or linters that scan the compiler's tree take the class of a constant used here for an unused import
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Property {

    /** The IRI of the property. */
    String value();

    /**
     * The IRI of the datatype that a whole number is written with, where it is not {@code xsd:integer}, such as
     * {@code xsd:nonNegativeInteger}. Read is every kind of whole number.
     */
    String datatype() default "";

    /** Whether the property is followed from object to subject. Only a {@link View} is reached that way. */
    boolean inverse() default false;
}
