package org.w3id.muster.entry;

import java.util.List;
import java.util.Optional;
import org.w3id.muster.term.Iri;

/**
 * The unit a source is made of (a headword article, a register row, a card) with its passages and what it says.
 *
 * @param description the entry itself: class {@code pow:Entry}, headword, source, issue date, cross-references
 * @param source the source it is part of
 * @param pageSha256 hex SHA-256 of the page version that spans count in
 * @param segments its passages, in order
 * @param things things that only this entry knows, such as "a German camp"
 * @param accounts what it says about things
 */
public record Entry(
        Description description,
        Iri source,
        Optional<String> pageSha256,
        List<Segment> segments,
        List<Description> things,
        List<Description> accounts) {

    public Iri iri() {
        return description.iri();
    }
}
