package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;

/** What has to be said about one page. Not thread-safe. */
final class PageProblems {

    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{2,6}|#x[0-9a-fA-F]{2,6}|[a-z]{2,8});");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    PageProblems(String file) {
        this.file = file;
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }

    Location page() {
        return line(0);
    }

    Location line(int number) {
        return new Location(file, number, 0, "");
    }

    void error(String what, String remedy) {
        problems.add(new Problem(Problem.Severity.ERROR, page(), what, remedy));
    }

    void verbatim(int line, String what, String remedy) {
        problems.add(new Problem(Problem.Severity.VERBATIM, line(line), what, remedy));
    }

    void note(int line, String what, String remedy) {
        problems.add(new Problem(Problem.Severity.NOTE, line(line), what, remedy));
    }

    /** Says which lines were left out, so that nothing is lost silently. */
    void furniture(List<Integer> lines) {
        if (!lines.isEmpty()) {
            note(lines.getFirst(),
                    "Left out as furniture of the page: line%s %s.".formatted(lines.size() == 1 ? "" : "s",
                            ranges(lines)),
                    "Nothing, unless one of them belongs to the article.");
        }
    }

    void entities(String text) {
        if (ENTITY.matcher(text).find()) {
            note(0, "The text holds HTML entities such as &amp;; they were kept as they are written.",
                    "Save the page as HTML to have them read, or leave it so.");
        }
    }

    private static String ranges(List<Integer> lines) {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int first = lines.get(i);
            while (i + 1 < lines.size() && lines.get(i + 1) == lines.get(i) + 1) {
                i++;
            }
            int last = lines.get(i);
            ranges.append(ranges.isEmpty() ? "" : ", ").append(first).append(last > first ? "–" + last : "");
        }
        return ranges.toString();
    }
}
