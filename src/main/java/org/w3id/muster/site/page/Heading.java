package org.w3id.muster.site.page;

import java.util.List;

/**
 * The head of a page.
 *
 * @param title what the thing is called
 * @param kind what it is, in the singular
 * @param within what it belongs to, from the outermost; each with a link
 * @param otherNames what it is called in other languages and scripts
 * @param lede who or what it is, in one or two sentences; may be empty
 * @param note what the editors say about it, so that it is not taken for another; may be empty
 */
public record Heading(
        Piece title, String kind, List<Piece> within, List<Piece> otherNames, Line lede, Line note) {

    /** What the page is about in one line, for the lists of search engines. */
    public String summary() {
        return lede.isEmpty() ? kind + ": " + title.text() : lede.text();
    }
}
