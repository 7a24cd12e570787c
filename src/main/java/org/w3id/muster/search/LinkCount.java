package org.w3id.muster.search;

/**
 * How many things of a class are linked to a thing by a relation.
 *
 * @param relation the name of the relation, as in {@link Link}
 * @param type the IRI of the class
 * @param count their exact number
 */
public record LinkCount(String relation, String type, long count) {}
