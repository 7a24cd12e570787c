package org.w3id.muster.site.page;

import java.util.List;

/**
 * How to cite a page or the work that it is about: in words, and in the forms that reference managers read. No form holds the
 * day of the visit, as an edition never changes.
 *
 * @param title the title in it
 * @param text plain text
 * @param bibtex an entry of BibTeX
 * @param csl CSL-JSON, a list with one item
 * @param ris a record of RIS
 * @param creators names as they are sorted; empty when nobody is named
 * @param issued when it was published; may be empty
 * @param publisher may be empty
 * @param url where it is; may be empty
 * @param doi may be empty
 * @param isbn may be empty
 */
public record Citation(
        String title, String text, String bibtex, String csl, String ris, List<String> creators, String issued,
        String publisher, String url, String doi, String isbn) {

    private static Citation of(Reference reference) {
        return new Citation(reference.title(), reference.text(), BibtexEntry.of(reference), CslItem.of(reference),
                RisRecord.of(reference), reference.creators().stream().map(Creator::inverted).toList(),
                reference.date().isEmpty() ? "" : reference.issued(), reference.publisher(), reference.url(),
                reference.doi().orElse(""), reference.isbn().orElse(""));
    }

    /** A citation of what the page of a thing is about, or of the page. */
    public static Citation of(Dossier dossier, String title, Edition edition) {
        return of(References.of(dossier, title, edition));
    }

    /** A citation of one of our pages. */
    public static Citation of(String title, String iri, Edition edition) {
        return of(References.page(title, iri, edition, List.of()));
    }

    /**
     * A citation of the edition as a dataset.
     *
     * @param publisher who is responsible for it
     */
    public static Citation ofEdition(String title, String iri, Edition edition, String publisher) {
        return of(References.edition(title, iri, edition, publisher));
    }
}
