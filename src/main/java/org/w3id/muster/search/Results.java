package org.w3id.muster.search;

import java.util.Map;
import java.util.Optional;

/**
 * The answer to a search.
 *
 * @param page the things found
 * @param facets the counts of the facets asked for
 * @param time the counts for the time or the company asked for; empty if neither was
 */
public record Results(Page page, Map<Facet, FacetCounts> facets, Optional<TimeCounts> time) {

    public Results {
        facets = Map.copyOf(facets);
    }

    /**
     * The counts of a facet.
     *
     * @throws IllegalArgumentException if they were not asked for
     */
    public FacetCounts facet(Facet facet) {
        FacetCounts counts = facets.get(facet);
        if (counts == null) {
            throw new IllegalArgumentException("The search did not ask for counts of " + facet + ".");
        }
        return counts;
    }
}
