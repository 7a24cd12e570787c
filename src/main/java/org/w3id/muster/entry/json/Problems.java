package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Problem.Severity;

/** Collects what has to be said about one file. Not thread-safe: one per reading. */
final class Problems {

    /** Nobody reads more, and a hostile file must not fill the memory with messages. */
    static final int LIMIT = 1000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void error(Spot spot, String what, String remedy) {
        add(Severity.ERROR, spot, what, remedy);
    }

    void verbatim(Spot spot, String what, String remedy) {
        add(Severity.VERBATIM, spot, what, remedy);
    }

    void note(Spot spot, String what, String remedy) {
        add(Severity.NOTE, spot, what, remedy);
    }

    private void add(Severity severity, Spot spot, String what, String remedy) {
        if (found.size() < LIMIT) {
            found.add(new Problem(severity, spot.in(file), what, remedy));
        } else if (found.size() == LIMIT) {
            found.add(new Problem(Severity.ERROR, spot.in(file), "There is more to say than " + LIMIT + " messages.",
                    "Mend what is listed and check the file again."));
        }
    }

    String file() {
        return file;
    }

    /** What was found, in the order of the file. */
    List<Problem> all() {
        return found.stream().sorted((a, b) -> {
            int byLine = Integer.compare(a.where().line(), b.where().line());
            return byLine != 0 ? byLine : Integer.compare(a.where().column(), b.where().column());
        }).toList();
    }
}
