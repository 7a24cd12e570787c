package org.w3id.muster.site.ontology;

import java.util.List;

/**
 * A class or property.
 *
 * @param id its local name, which is the fragment of its IRI and its anchor
 * @param texts definition and scope note
 * @param facts what it is tied to, by heading
 * @param uses where this edition uses it; each use is a short row of words
 */
public record Term(String id, Word label, List<Word> texts, List<Fact> facts, List<List<Word>> uses) {

    /** Words under a heading. */
    public record Fact(String heading, List<Word> words) {}
}
