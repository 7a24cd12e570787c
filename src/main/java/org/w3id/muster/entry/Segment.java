package org.w3id.muster.entry;

import java.util.List;
import java.util.Optional;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;

/**
 * A passage of an entry: where it stands, its words where we may show them, and what it says in ours.
 *
 * @param iri the passage's IRI
 * @param span its place in the page version that the entry names, in code points
 * @param exactText its exact characters; present only when the operator has the page or the text is ours
 * @param locator a place that is no offset, such as "p. 75" or "infobox"
 * @param abstracts our paraphrase
 * @param where where the file says so
 */
public record Segment(
        Iri iri,
        Optional<Span> span,
        Optional<String> exactText,
        Optional<String> locator,
        List<LangText> abstracts,
        Location where) {

    /**
     * A stretch of a text.
     *
     * @param start first code point, 0-based
     * @param end the code point after the last
     */
    public record Span(int start, int end) {}
}
