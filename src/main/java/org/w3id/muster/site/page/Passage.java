package org.w3id.muster.site.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A passage of an entry.
 *
 * @param exact its own words; empty where the operator does not have the text
 * @param abstracts what it says in our words, English first
 * @param locator where it stands, in words
 */
record Passage(
        Node node, List<Node> exact, List<Node> abstracts, Optional<String> locator, Optional<String> start,
        Optional<String> end) {

    static Passage of(Dossier dossier, Node passage) {
        return new Passage(passage, dossier.texts(passage, Terms.EXACT_TEXT), dossier.texts(passage, Terms.ABSTRACT),
                dossier.literal(passage, Terms.LOCATOR), dossier.literal(passage, Terms.START_OFFSET),
                dossier.literal(passage, Terms.END_OFFSET));
    }

    boolean quoted() {
        return !exact.isEmpty();
    }

    /** Its own words, else ours in the first language. */
    List<Piece> shown(Phrases phrases) {
        return (quoted() ? exact : abstracts).stream().limit(1).map(phrases::text).toList();
    }

    /** Where it stands in its entry: "paragraph 2", "characters 195 to 312"; empty when nothing says so. */
    String place(Phrases phrases) {
        return locator
                .or(() -> start.flatMap(from -> end.map(to -> phrases.visit().say("passage.characters", from, to))))
                .orElse("");
    }
}
