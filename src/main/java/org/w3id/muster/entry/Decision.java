package org.w3id.muster.entry;

import java.time.LocalDate;
import java.util.List;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;

/**
 * A decision of an editor on who or what a source means. Deleting it from {@code data/identity} undoes it.
 *
 * @param mention the thing as one entry knows it
 * @param thing the thing it was compared with
 * @param verdict what was decided
 * @param why the reasons, in our words
 * @param by who decided
 * @param on when it was decided
 * @param where where the file says so
 */
public record Decision(
        Iri mention, Iri thing, Verdict verdict, List<LangText> why, String by, LocalDate on, Location where) {

    public enum Verdict {
        /** The build speaks of the thing wherever the entry speaks of the mention. */
        SAME,
        /** Both stay; a statement says that they may be one. */
        PERHAPS,
        /** Both stay; a statement says that they are two. */
        DIFFERENT
    }
}
