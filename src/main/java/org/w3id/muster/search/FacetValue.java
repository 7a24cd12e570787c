package org.w3id.muster.search;

import java.util.List;
import org.w3id.muster.term.LangText;

/**
 * A value of a facet.
 *
 * @param value an IRI, or {@code true} or {@code false}
 * @param labels its labels; empty for classes and for {@code true} and {@code false}, which pages have words for
 * @param count how many things would be found with this value, whatever else of this facet is selected; exact
 * @param selected whether the criteria ask for it
 */
public record FacetValue(String value, List<LangText> labels, long count, boolean selected) {

    public FacetValue {
        labels = List.copyOf(labels);
    }
}
