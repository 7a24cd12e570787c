package org.w3id.muster.site.ontology;

import java.util.List;

/**
 * The page.
 *
 * @param texts what the ontology says of itself
 * @param tree the classes, as the text of the diagram
 * @param sections the terms by kind
 * @param schemes the lists of words
 */
public record OntologyView(
        Word title, List<Word> texts, String version, ClassDiagram diagram, List<Branch> tree, List<Section> sections,
        List<Scheme> schemes) {

    /** A class with those below it. */
    public record Branch(Term term, List<Branch> below) {}

    /** Terms of one kind. */
    public record Section(String id, String heading, List<Term> terms) {}

    /** A list of words, and how many there are. */
    public record Scheme(Word label, List<Word> texts, int size) {}
}
