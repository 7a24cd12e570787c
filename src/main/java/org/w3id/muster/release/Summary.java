package org.w3id.muster.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.w3id.muster.entry.Problem.Severity;

/**
 * What a build read, kept and left out, in numbers, so that a page need not read the whole report.
 *
 * @param version of the program that built the release; empty for one that was not packaged
 * @param triples triples of what is held
 * @param things things with a page of their own
 * @param files data files read
 * @param entries entries in the release
 * @param accounts accounts in the release
 * @param conflicts pairs of accounts that cannot both hold
 * @param refused what could not be used, in a build that leaves such files out
 * @param verbatim values kept word for word because they were not understood
 * @param notes remarks worth knowing
 * @param leftOut entries left out because they are not open
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Summary(
        Optional<String> version,
        long triples,
        long things,
        int files,
        long entries,
        long accounts,
        long conflicts,
        long refused,
        long verbatim,
        long notes,
        long leftOut) {

    /** @param report as the release shows it */
    static Summary of(Statistics statistics, Report report) {
        return new Summary(Optional.ofNullable(Summary.class.getPackage().getImplementationVersion()),
                statistics.triples(), statistics.things(), report.files(), report.entries(), report.accounts(),
                report.conflicts().size(), count(report, Severity.ERROR), count(report, Severity.VERBATIM),
                count(report, Severity.NOTE), report.leftOut());
    }

    private static long count(Report report, Severity severity) {
        return report.problems().stream().filter(problem -> problem.severity() == severity).count();
    }
}
