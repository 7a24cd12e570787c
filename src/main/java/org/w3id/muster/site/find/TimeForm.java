package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.w3id.muster.search.Facet;
import org.w3id.muster.site.Words;

/**
 * What the form of an overview holds: words, kinds and a time.
 *
 * @param from as written, empty for none
 * @param to as written, empty for none
 * @param type the class that is chosen; empty for all, and where there are several
 * @param hidden what else is asked for, as name and value
 */
public record TimeForm(String words, String from, String to, boolean surely, String type,
        List<Map.Entry<String, String>> hidden) {

    static TimeForm of(SearchAddress address, String base) {
        SortedSet<String> types = address.facets().getOrDefault(Facet.TYPE, Collections.emptySortedSet());
        List<Map.Entry<String, String>> hidden = new ArrayList<>(address.selected(base));
        hidden.removeIf(each -> each.getKey().equals(Facet.TYPE.field())
                || each.getKey().equals(Facet.ACCOUNT.field()));
        return new TimeForm(address.words(), address.from(), address.to(), address.surely(),
                types.size() == 1 ? Words.localName(types.first()) : "", hidden);
    }

    /** Whether anything is asked for. */
    public boolean narrowed() {
        return !words.isEmpty() || !from.isEmpty() || !to.isEmpty() || surely || !type.isEmpty() || !hidden.isEmpty();
    }
}
