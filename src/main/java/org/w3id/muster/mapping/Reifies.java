package org.w3id.muster.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that describes one triple: who says it, where, how certain. The three properties lead from such a
 * statement to the subject, the property and the value of its triple; with them {@link Sourced} finds the statements
 * that carry a value. The names of the properties are the business of each vocabulary ({@code rdf:subject} and its
 * brothers are one choice), so the layer asks for them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reifies {

    /** The IRI of the property that leads to the subject. */
    String subject();

    /** The IRI of the property that leads to the property. */
    String property();

    /** The IRIs of the properties that lead to the value; several where resources and literals have their own. */
    String[] value();
}
