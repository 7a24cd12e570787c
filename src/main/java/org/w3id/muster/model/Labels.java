package org.w3id.muster.model;

import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Skos;

/**
 * How a thing or concept is called, and where else it is described.
 *
 * @param label the label to show, at most one for each language
 * @param altLabel other labels
 * @param note notes in our words
 * @param exactMatch the same thing elsewhere, such as an item of Wikidata
 * @param closeMatch similar things elsewhere
 */
public record Labels(
        @Property(Skos.PREF_LABEL) Set<LangText> label,
        @Property(Skos.ALT_LABEL) Set<LangText> altLabel,
        @Property(Skos.NOTE) Set<LangText> note,
        @Property(Skos.EXACT_MATCH) Set<Iri> exactMatch,
        @Property(Skos.CLOSE_MATCH) Set<Iri> closeMatch) {

    /** Nothing but labels to show. */
    public static Labels of(LangText... label) {
        return new Labels(Set.of(label), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
