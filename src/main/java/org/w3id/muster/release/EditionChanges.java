package org.w3id.muster.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is new, gone or changed in an edition since an earlier one: numbers, and the first few of each. The whole list is
 * the table {@link #TABLE} beside it.
 *
 * @param since the id of the earlier edition
 * @param issued the newest date in its data; empty when it had none
 * @param things persons, camps, sources, entries and whatever else has a page of its own
 * @param accounts what sources say of them
 * @param unnamed things and accounts that are gone and may not be named any more
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EditionChanges(String since, Optional<String> issued, Kind things, Kind accounts, long unnamed) {

    /** The file of the whole list: comma-separated values with a line of headings. */
    public static final String TABLE = "changes.csv";

    static final String SUMMARY = "changes.json";

    /** The changes of things, or of accounts. */
    public record Kind(Some added, Some gone, Some changed) {}

    /**
     * Changes of one sort.
     *
     * @param count how many there are
     * @param first the first of them in the order of IRIs
     */
    public record Some(long count, List<Change> first) {

        public Some {
            first = List.copyOf(first);
        }
    }

    /**
     * A thing or an account.
     *
     * @param type the local name of its class
     * @param label what it is called, English before other languages; empty when it has no name
     * @param lang the language of the label
     */
    public record Change(String iri, String type, String label, String lang) {}

    static Optional<EditionChanges> of(Path release) {
        Path file = release.resolve(SUMMARY);
        return Files.exists(file)
                ? Optional.of(Release.read(release, SUMMARY, EditionChanges.class))
                : Optional.empty();
    }
}
