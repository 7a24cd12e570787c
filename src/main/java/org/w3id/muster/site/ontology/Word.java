package org.w3id.muster.site.ontology;

/**
 * A piece of text on the page.
 *
 * @param lang its language; empty where it has none
 * @param href where it leads; empty for nowhere
 */
public record Word(String text, String lang, String href) {}
