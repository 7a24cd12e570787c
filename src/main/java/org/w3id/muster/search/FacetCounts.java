package org.w3id.muster.search;

import java.util.List;

/**
 * The values of a facet among the results.
 *
 * @param values the selected values, then the most frequent ones; equally frequent ones by IRI
 * @param distinct how many different values there are, listed or not
 */
public record FacetCounts(List<FacetValue> values, long distinct) {

    public FacetCounts {
        values = List.copyOf(values);
    }
}
