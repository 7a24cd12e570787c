package org.w3id.muster.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.w3id.muster.vocab.Pow;

/** Where and when a thing was held, as its accounts say. Not thread-safe. */
final class Stays {

    private static final Span ANY_DAY = new Span(Span.NEVER_BEGAN, Span.NEVER_ENDS);

    private final Map<String, Times> bySite = new TreeMap<>();
    private final Map<String, Times> byWhole = new HashMap<>();

    /**
     * Adds an account of a stay.
     *
     * @param wholes the site and all that it is part of: who was held in a part was held in the whole
     * @param extents the times of the account; none if it has no date
     * @param doubtful whether the account is not sure itself: then nothing about the stay is
     */
    void add(String site, Set<String> wholes, List<Facts> extents, boolean doubtful) {
        add(bySite.computeIfAbsent(site, key -> new Times()), extents, doubtful);
        wholes.forEach(whole -> add(byWhole.computeIfAbsent(whole, key -> new Times()), extents, doubtful));
    }

    private static void add(Times times, List<Facts> extents, boolean doubtful) {
        boolean dated = false;
        for (Facts extent : extents) {
            dated |= times.add(extent, doubtful ? Set.of() : Set.of(Pow.DETENTION));
        }
        if (!dated) {
            times.addPossible(ANY_DAY);
        }
    }

    /** Puts them into a document: those with wholes to be found, those at the very sites to find others with. */
    void addTo(Document document) {
        stays(byWhole).forEach(stay -> stay.addTo(document));
        stays(bySite).forEach(stay -> document.add(stay.stored()));
    }

    private static List<Stay> stays(Map<String, Times> times) {
        List<Stay> stays = new ArrayList<>();
        times.forEach((site, days) -> {
            days.certain().forEach(span -> stays.add(new Stay(site, span, Sureness.SURELY)));
            days.possible().forEach(span -> stays.add(new Stay(site, span, Sureness.PERHAPS)));
        });
        return stays;
    }
}
