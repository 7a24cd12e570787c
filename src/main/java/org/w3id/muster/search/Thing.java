package org.w3id.muster.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.muster.term.LangText;

/** What is gathered about one thing for its document. Filled by {@link ThingReader}; not thread-safe. */
final class Thing {

    private final String iri;
    private final String type;
    private final List<LangText> labels = new ArrayList<>();
    private final Set<LangText> names = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> matches = new LinkedHashSet<>();
    private final Map<Facet, SortedSet<String>> facets = new EnumMap<>(Facet.class);
    private final Set<Link> links = new LinkedHashSet<>();
    private final Times times = new Times();
    private final Stays stays = new Stays();
    private long accounts;

    Thing(String iri, String type) {
        this.iri = iri;
        this.type = type;
        facet(Facet.TYPE, type);
    }

    String iri() {
        return iri;
    }

    String type() {
        return type;
    }

    /** Preferred labels, in the order of their tags. */
    List<LangText> labels() {
        return labels;
    }

    /** All other forms of its name. */
    Set<LangText> names() {
        return names;
    }

    /** All other text about it. */
    Set<String> words() {
        return words;
    }

    /** IRIs of other datasets for the same thing. */
    Set<String> matches() {
        return matches;
    }

    Map<Facet, SortedSet<String>> facets() {
        return facets;
    }

    Set<Link> links() {
        return links;
    }

    Times times() {
        return times;
    }

    Stays stays() {
        return stays;
    }

    /** How many accounts name it, in whatever role. */
    long accounts() {
        return accounts;
    }

    void countAccount() {
        accounts++;
    }

    void facet(Facet facet, String value) {
        facets.computeIfAbsent(facet, key -> new TreeSet<>()).add(value);
    }
}
