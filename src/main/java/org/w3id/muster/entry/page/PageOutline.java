package org.w3id.muster.entry.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands where on a page.
 *
 * @param title the headword
 * @param passages title, sentences, headings, rows and source line, in the order of the page
 * @param source the line that names the work; empty if the page has none
 * @param isOfWikipedia the page says that it is of Wikipedia
 * @param crossReferences entries of other works, in the order of the page
 * @param unreadReferences passages that stand among the cross-references but could not be read as such
 * @param furniture everything else that is not blank: no part of the article
 * @param furnitureLines numbers of the lines that are nothing but furniture
 */
record PageOutline(
        Optional<Stretch> title,
        List<Stretch> passages,
        Optional<SourceLine> source,
        boolean isOfWikipedia,
        List<CrossReference> crossReferences,
        List<Stretch> unreadReferences,
        List<Stretch> furniture,
        List<Integer> furnitureLines) {

    static PageOutline of(String text) {
        return new OutlineBuilder(text).outline();
    }
}
