package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.List;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;

/**
 * Places that an editor has to look at before something that he withdrew is really gone: what could be the name and stays,
 * and what was left out with it for its name alone. Told to whoever builds, never in an edition. Not thread-safe.
 */
final class PossibleMentions {

    /** So many are told one by one. */
    static final int MOST = 1000;
    /** Of the words around a mention, in characters. */
    private static final int AROUND = 30;

    private final List<Problem> told = new ArrayList<>();
    private long more;

    /** A place whose words stay in the edition. */
    void stays(Location where, String field, String text, int start, int end) {
        String words = text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND)).strip();
        add(new Problem(Problem.Severity.NOTE, at(where, field),
                "\"%s\" in \"%s\" stays, and may be somebody who was withdrawn.".formatted(text.substring(start, end),
                        words.replaceAll("\\s+", " ")),
                "If it is, write it differently, or add the words to \"names\" of the withdrawal."));
    }

    /** A thing or an entry that goes because it is called like something withdrawn. */
    void goes(Location where, String name) {
        add(new Problem(Problem.Severity.NOTE, where,
                "\"%s\" is called like somebody who was withdrawn, and is left out too.".formatted(name),
                "If it is somebody else, say so in data/identity with the verdict \"different\"."));
    }

    /** Something withdrawn whose texts cannot be searched, since nobody says what it is called. */
    void hasNoName(Location where, String name) {
        add(new Problem(Problem.Severity.NOTE, where, "No text was searched for " + name
                + ": the data gives it no name, or only a description.",
                "Add \"names\": [\"Ivan Petrov\"] to the withdrawal if texts may name it."));
    }

    private void add(Problem problem) {
        if (told.contains(problem)) {
            return;
        }
        if (told.size() < MOST) {
            told.add(problem);
        } else {
            more++;
        }
    }

    private static Location at(Location where, String field) {
        return field.isEmpty()
                ? where
                : new Location(where.file(), where.line(), where.column(), where.pointer() + '/' + field);
    }

    /** All that is to be told, with how many were not. */
    List<Problem> all() {
        if (more == 0) {
            return List.copyOf(told);
        }
        List<Problem> all = new ArrayList<>(told);
        all.add(new Problem(Problem.Severity.NOTE, told.getLast().where(),
                more + " further places may name somebody who was withdrawn.",
                "Decide on those that are told, then check again."));
        return all;
    }
}
