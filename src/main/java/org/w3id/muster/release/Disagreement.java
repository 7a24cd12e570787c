package org.w3id.muster.release;

import java.util.List;

/**
 * Accounts of one thing that cannot all hold: each conflicts with at least one of the others.
 *
 * @param thing IRI of what they are about
 * @param over what they disagree about: "time", "place", "manner", "number", "denial"; empty where nobody but the editors
 *            says that they conflict
 * @param accounts their IRIs, in order
 */
public record Disagreement(String thing, List<String> over, List<String> accounts) {

    /** What stands for the kind of a thing that has no IRI of this edition. */
    public static final String OTHER = "other";

    public Disagreement {
        over = List.copyOf(over);
        accounts = List.copyOf(accounts);
    }

    /** The kind of the thing as its IRI names it: {@code person}, {@code site}, {@code group} … */
    String kind(String base) {
        String things = base + "id/";
        int end = thing.startsWith(things) ? thing.indexOf('/', things.length()) : -1;
        return end < 0 ? OTHER : thing.substring(things.length(), end);
    }
}
