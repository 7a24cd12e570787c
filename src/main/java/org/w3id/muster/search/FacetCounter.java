package org.w3id.muster.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.w3id.muster.term.LangText;

/**
 * Counts facet values. The values of a facet are counted among the things that fit everything but the selection in this
 * very facet, so that a reader sees what one more value would bring. Thread-safe.
 */
final class FacetCounter {

    private final OrderedIndex index;
    private final Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);
    private final Function<String, List<LangText>> labels;

    FacetCounter(OrderedIndex index, Function<String, List<LangText>> labels) throws IOException {
        this.index = index;
        this.labels = labels;
        for (Facet facet : Facet.values()) {
            states.put(facet, new StringDocValuesReaderState(index.reader(), facet.field()));
        }
    }

    Map<Facet, FacetCounts> count(Criteria criteria, Set<Facet> facets, int most, Deadline deadline)
            throws IOException {
        Map<Facet, FacetCounts> counts = new EnumMap<>(Facet.class);
        Map<Criteria, FacetsCollector> found = new HashMap<>();
        for (Facet facet : facets) {
            Criteria others = criteria.without(facet);
            FacetsCollector matches = found.get(others);
            if (matches == null) {
                matches = index.searcher(deadline).search(index.queries().query(others),
                        new FacetsCollectorManager());
                deadline.check();
                found.put(others, matches);
            }
            counts.put(facet, counts(facet, criteria.selected(facet), matches, most));
            deadline.check();
        }
        return counts;
    }

    private FacetCounts counts(Facet facet, Set<String> selected, FacetsCollector matches, int most)
            throws IOException {
        StringValueFacetCounts counts = new StringValueFacetCounts(states.get(facet), matches);
        List<FacetValue> values = new ArrayList<>();
        for (String value : selected) {
            long count = Math.max(0, counts.getSpecificValue(facet.field(), value).longValue());
            values.add(new FacetValue(value, labels.apply(value), count, true));
        }
        values.sort(Comparator.comparingLong(FacetValue::count).reversed());
        FacetResult top = counts.getTopChildren(most + selected.size(), facet.field());
        if (top == null) {
            return new FacetCounts(values, 0);
        }
        for (LabelAndValue value : top.labelValues) {
            if (values.size() < most && !selected.contains(value.label)) {
                values.add(new FacetValue(value.label, labels.apply(value.label), value.value.longValue(), false));
            }
        }
        return new FacetCounts(values, top.childCount);
    }
}
