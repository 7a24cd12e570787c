package org.w3id.muster.search;

import java.util.Map;
import java.util.Optional;

/**
 * The answer to a search.
 *
 * @param page the things found
 * @param facets the counts of the facets asked for
 * @param time the counts for the time asked for; empty if none was
 */
public record Results(Page page, Map<Facet, FacetCounts> facets, Optional<TimeCounts> time) {

    public Results {
        facets = Map.copyOf(facets);
    }
}
