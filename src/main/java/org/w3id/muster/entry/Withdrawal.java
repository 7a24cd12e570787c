package org.w3id.muster.entry;

import java.time.LocalDate;
import java.util.List;
import org.w3id.muster.term.Iri;

/**
 * A decision of an editor that a thing is not shown any more, nor anything that would reveal whom or what it was. Its
 * address answers that it was withdrawn, when, and for which kind of reason. Deleting the decision undoes it.
 *
 * @param thing the thing, described in the data or not any more
 * @param reason the kind of reason; the reason itself is nobody else's affair
 * @param names what else it is called in texts, beside the names that the data gives it; not published
 * @param by who decided; not published
 * @param on when
 * @param where where the file says so
 */
public record Withdrawal(Iri thing, Reason reason, List<String> names, String by, LocalDate on, Location where) {

    /** Kinds of reasons. */
    public enum Reason {
        /** The person, or the family, asked for it. */
        REQUEST,
        /** It may concern somebody who lives. */
        PRIVACY,
        /** A court or a law demands it, or rights of others do. */
        LAW,
        /** It should never have been published. */
        MISTAKE
    }
}
