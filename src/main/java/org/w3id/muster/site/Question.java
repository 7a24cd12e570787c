package org.w3id.muster.site;

/**
 * A question that the data answers, shown on the start page.
 *
 * @param id short name, such as {@code Q10}
 * @param text the question in words
 * @param sparql the query that asks it
 */
public record Question(String id, String text, String sparql) {}
