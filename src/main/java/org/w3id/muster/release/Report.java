package org.w3id.muster.release;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;

/**
 * What a build read, kept, refused and left out.
 *
 * @param files number of data files read
 * @param entries number of entries in the release
 * @param accounts number of accounts in the release
 * @param problems errors, values kept verbatim, and notes, in the order of the files
 * @param conflicts accounts that cannot both hold
 * @param leftOut number of entries left out because they or their sources are not open
 * @param unmatchedPages pages given by the operator that no entry refers to
 * @param possibleMentions what an editor should look at before what he withdrew is really gone; empty in an edition
 * @param livingLeftOut how many persons were left out because they may be alive; empty if none
 */
public record Report(
        int files,
        long entries,
        long accounts,
        List<Problem> problems,
        List<Conflict> conflicts,
        long leftOut,
        List<UnmatchedPage> unmatchedPages,
        List<Problem> possibleMentions,
        Optional<LivingLeftOut> livingLeftOut) {

    /**
     * A page that no entry refers to.
     *
     * @param file as the operator named it; empty where that is nobody's affair
     * @param sha256 hex SHA-256 of its bytes
     */
    public record UnmatchedPage(String file, String sha256) {

        @Override
        public String toString() {
            return file.isEmpty() ? "SHA-256 " + sha256 : file + " (SHA-256 " + sha256 + ")";
        }
    }

    /** The text form, for people. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        text.append(files).append(" files read, ").append(entries).append(" entries, ").append(accounts)
                .append(" accounts in this edition.\n");
        section(text, "Refused", problems(Problem.Severity.ERROR));
        section(text, "Kept word for word because it was not understood", problems(Problem.Severity.VERBATIM));
        section(text, "Worth knowing", problems(Problem.Severity.NOTE));
        section(text, "Sources disagree", conflicts.stream().map(Report::line).toList());
        if (leftOut > 0) {
            text.append("\nLeft out because they are not open: ").append(leftOut).append(" entries.\n");
        }
        livingLeftOut.ifPresent(living -> text.append('\n').append(living).append('\n'));
        section(text, "What may name somebody who was withdrawn",
                possibleMentions.stream().map(Problem::toString).toList());
        section(text, "Pages that no entry refers to", unmatchedPages.stream().map(UnmatchedPage::toString).toList());
        return text.toString();
    }

    /**
     * The same report without what was said about some files, and with other names for the rest.
     *
     * @param shown whether a problem may be told
     * @param name what a file is called there
     */
    Report about(Predicate<Problem> shown, UnaryOperator<String> name) {
        List<Problem> told = problems.stream().filter(shown)
                .map(problem -> new Problem(problem.severity(), renamed(problem.where(), name), problem.what(),
                        problem.remedy()))
                .toList();
        return new Report(files, entries, accounts, told, conflicts, leftOut,
                unmatchedPages.stream().map(page -> new UnmatchedPage("", page.sha256())).toList(), List.of(),
                livingLeftOut);
    }

    private static Location renamed(Location where, UnaryOperator<String> name) {
        return new Location(name.apply(where.file()), where.line(), where.column(), where.pointer());
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
