package org.w3id.muster.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The RDF class that a record stands for. A node is read as the record only if it has this type; writing the record
 * writes the type.
 *
 * <p>A record without this annotation takes a node of any type and writes none. Among the records of a sealed
 * interface there may be one such, for the nodes that none of the others takes: nothing unknown is dropped.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RdfType {

    /** The IRI of the class. */
    String value();
}
