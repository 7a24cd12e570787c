package org.w3id.muster.search;

import java.util.List;
import java.util.Optional;
import org.w3id.muster.term.LangText;

/**
 * A thing that was found.
 *
 * @param iri its IRI
 * @param type the IRI of its class
 * @param labels its labels, at most one for each language; empty for a thing that nobody named
 * @param matched the other name of the thing that matched the text, where no label did
 * @param years the first and last year that its accounts name; empty when none has a date
 * @param inTime how well it fits the time or the company asked for; empty if neither was
 */
public record Hit(
        String iri, String type, List<LangText> labels, Optional<LangText> matched, Optional<Years> years,
        Optional<Sureness> inTime) {

    public Hit {
        labels = List.copyOf(labels);
    }

    /**
     * The label for a reader: in their language, else in English, else in whatever language there is; the key of the
     * thing if nobody named it.
     */
    public LangText label(Language language) {
        return Labels.best(labels, language).orElseGet(() -> new LangText(Labels.key(iri), "und"));
    }
}
