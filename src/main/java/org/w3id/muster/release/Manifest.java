package org.w3id.muster.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.SortedMap;
import org.w3id.muster.entry.DatasetStatement;

/**
 * What {@code release.json} says about a release.
 *
 * @param id hex SHA-256 over inputs, base, options and build format
 * @param format version of the directory layout and of the mapping; a change makes new ids
 * @param program fingerprint of the program that built it: another program may make another graph of the same inputs
 * @param base the base of all IRIs of this release, ending in a slash
 * @param digest order-independent SHA-256 over all quads
 * @param quads number of distinct quads
 * @param counts number of descriptions by local class name ("Person", "Capture" …)
 * @param inputs hex SHA-256 of every input by its path, those left out that hold anything that is not open
 * @param withheldInputs how many inputs were left out of that list
 * @param issued the newest day on which an editor decided or judged something in the data; empty when none says so
 * @param dataset what its operator says about the data, licence first; empty in releases of older programs
 * @param summary what the build read, kept and left out, in numbers; empty in releases of older programs
 * @param living when somebody of a source that protects the living counted as dead; empty in releases of older programs
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Manifest(
        String id,
        int format,
        String program,
        String base,
        String digest,
        long quads,
        SortedMap<String, Long> counts,
        SortedMap<String, String> inputs,
        int withheldInputs,
        Optional<String> issued,
        Optional<DatasetStatement> dataset,
        Optional<Summary> summary,
        Optional<LivingRule> living) {

    /** The IRI of the licence of the data; empty when its operator states none. */
    public Optional<String> license() {
        return dataset.flatMap(DatasetStatement::license);
    }
}
