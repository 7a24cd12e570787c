package org.w3id.muster.site;

import java.util.List;
import java.util.Locale;

/**
 * A document as a page shows it: what the thing is called, what sources say of it by kind of account, and what else
 * links to it.
 *
 * @param self what the thing itself says, when it is an account
 * @param names other names, one row for each way they differ
 * @param notes sentences about what the page leaves out
 */
public record DocumentView(
        Cell title, String kind, String iri, List<Row> names, List<Row> facts, List<Account> self, List<Group> groups,
        List<Row> links, List<String> notes) {

    /** One property with its values. */
    public record Row(String label, List<Cell> values) {}

    /** Accounts of one kind. */
    public record Group(String heading, List<Account> accounts) {}

    /**
     * A value.
     *
     * @param before what stands before it in a sentence; outside the link
     * @param href where it links to; empty when it does not
     * @param lang the language of the text; empty when there is none
     */
    public record Cell(String before, String text, String href, String lang) {

        Cell named(String other) {
            return new Cell(before, other, href, lang);
        }

        Cell unlinked() {
            return new Cell(before, text, "", lang);
        }

        Cell capital() {
            return text.isEmpty() ? this : named(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        }

        /** Whether it is in another language than the page. */
        public boolean foreign() {
            return !lang.isEmpty() && !lang.equals("en") && !lang.startsWith("en-");
        }
    }

    /**
     * What one source says.
     *
     * @param line what it says, in one line of plain words
     * @param href its own page
     * @param source where it stands: the entry, the work, the kind of work
     * @param words what it rests on, in our words or its own; {@link Row#label} says which
     * @param more what the line leaves out
     * @param conflicts the accounts that say otherwise
     * @param assessment our assessment, empty when there is none
     * @param reason why, in each language it was written in
     */
    public record Account(
            List<Cell> line, String href, Source source, List<Row> words, List<Row> more, List<Cell> conflicts,
            String assessment, List<Cell> reason, boolean inferred, boolean denied, boolean rejected) {}

    /** Where an account stands. */
    public record Source(List<Cell> parts, String kind, boolean press) {}

    static DocumentView of(Document document) {
        return new DocumentComposer(document).compose();
    }
}
