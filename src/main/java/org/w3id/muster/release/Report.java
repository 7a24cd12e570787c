package org.w3id.muster.release;

import java.util.List;
import java.util.SortedMap;
import org.w3id.muster.entry.Problem;

/**
 * What a build read, kept, refused and left out.
 *
 * @param files number of data files read
 * @param entries number of entries in the release
 * @param accounts number of accounts in the release
 * @param problems errors, values kept verbatim, and notes, in the order of the files
 * @param conflicts accounts that cannot both hold
 * @param leftOut entries left out for privacy, by the source that is not open
 * @param unmatchedPages pages given by the operator that no entry refers to
 */
public record Report(
        int files,
        long entries,
        long accounts,
        List<Problem> problems,
        List<Conflict> conflicts,
        SortedMap<String, Long> leftOut,
        List<String> unmatchedPages) {

    /** The text form, for people. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        text.append(files).append(" files read, ").append(entries).append(" entries, ").append(accounts)
                .append(" accounts in this edition.\n");
        section(text, "Refused", problems(Problem.Severity.ERROR));
        section(text, "Kept word for word because it was not understood", problems(Problem.Severity.VERBATIM));
        section(text, "Worth knowing", problems(Problem.Severity.NOTE));
        section(text, "Sources disagree", conflicts.stream().map(Report::line).toList());
        section(text, "Left out because the source is not open",
                leftOut.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue() + " entries").toList());
        section(text, "Pages that no entry refers to", unmatchedPages);
        return text.toString();
    }

    private List<String> problems(Problem.Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).map(Problem::toString).toList();
    }

    private static String line(Conflict conflict) {
        return conflict.over() + ": " + conflict.account() + " | " + conflict.other()
                + (conflict.rejected() ? " (one of them is rejected)" : "");
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(" (").append(lines.size()).append(")\n");
        lines.forEach(line -> text.append("  ").append(line.replace("\n", "\n  ")).append('\n'));
    }
}
