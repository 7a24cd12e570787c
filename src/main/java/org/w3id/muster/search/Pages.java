package org.w3id.muster.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Finds the hits of one page and counts all. Thread-safe. */
final class Pages {

    /** A document of the whole index, and its place in the order. */
    private record Found(int document, Cursor.Place place) {}

    private final Map<Language, OrderedIndex> ordered;
    private final OrderedIndex whole;
    private final Hits hits;
    private final QueryText text;

    Pages(Map<Language, OrderedIndex> ordered, Hits hits, QueryText text) {
        this.ordered = ordered;
        this.whole = at(OrderedIndex.WHOLE);
        this.hits = hits;
        this.text = text;
    }

    Page page(Criteria criteria, Sort sort, Optional<Cursor> after, int size, Deadline deadline) throws IOException {
        Optional<Cursor.Place> place = after.map(cursor -> cursor.place(criteria, sort));
        // one more than is shown tells whether a page follows
        List<Found> found = criteria.text().isEmpty()
                ? readOff(criteria, at(sort.language()), place, size + 1, deadline)
                : sort == Sort.RELEVANCE
                        ? best(criteria, place, size + 1, deadline)
                        : sorted(criteria, sort.language(), place, size + 1, deadline);
        List<Found> shown = found.subList(0, Math.min(size, found.size()));
        Optional<Cursor> next = found.size() > size
                ? Optional.of(Cursor.of(shown.getLast().place(), criteria, sort))
                : Optional.empty();
        return new Page(hits.of(shown.stream().map(Found::document).toList(), criteria), count(criteria, deadline),
                next);
    }

    long count(Criteria criteria, Deadline deadline) throws IOException {
        Optional<Long> known = whole.queries().knownCount(criteria);
        if (known.isPresent()) {
            return known.get();
        }
        IndexSearcher searcher = whole.searcher(deadline);
        long count = searcher.count(whole.queries().query(criteria));
        deadline.check();
        return count;
    }

    List<Suggestion> suggest(String typed, Language language, int most, Deadline deadline) throws IOException {
        org.apache.lucene.search.Sort order = new org.apache.lucene.search.Sort(SortField.FIELD_SCORE,
                new SortField(Fields.ACCOUNTS, SortField.Type.LONG, true), alphabetical(language));
        ScoreDoc[] found = whole.searcher(deadline).search(text.nameBeginning(typed),
                new TopFieldCollectorManager(order, most, null, 1)).scoreDocs;
        deadline.check();
        List<Suggestion> suggestions = new ArrayList<>();
        for (ScoreDoc document : found) {
            suggestions.add(hits.suggestion(document.doc, text.words(typed), language));
        }
        return suggestions;
    }

    /** Without a text: the index in the order asked for, from the place on. */
    private List<Found> readOff(Criteria criteria, OrderedIndex index, Optional<Cursor.Place> after, int most,
            Deadline deadline) throws IOException {
        int from = after.isPresent() ? index.behind(after.get().key()) : 0;
        List<Found> found = new ArrayList<>();
        for (int document : index.walk(index.queries().query(criteria), from, most, deadline).documents()) {
            BytesRef key = index.key(document);
            int shown = index == whole ? document : hits.document(SortKeys.iri(key)).orElseThrow();
            found.add(new Found(shown, new Cursor.Place(0, key)));
        }
        return found;
    }

    private List<Found> best(Criteria criteria, Optional<Cursor.Place> after, int most, Deadline deadline)
            throws IOException {
        // documents stand in the order of their keys, so that equal scores are ordered by name
        ScoreDoc last = after.isPresent()
                ? new ScoreDoc(whole.behind(after.get().key()) - 1, after.get().score())
                : null;
        ScoreDoc[] documents = whole.searcher(deadline).search(whole.queries().query(criteria),
                new TopScoreDocCollectorManager(most, last, 1)).scoreDocs;
        deadline.check();
        List<Found> found = new ArrayList<>();
        for (ScoreDoc document : documents) {
            found.add(new Found(document.doc, new Cursor.Place(document.score, whole.key(document.doc))));
        }
        return found;
    }

    private List<Found> sorted(Criteria criteria, Language language, Optional<Cursor.Place> after, int most,
            Deadline deadline) throws IOException {
        FieldDoc last = after.map(place -> new FieldDoc(Integer.MAX_VALUE, 0, new Object[]{place.key()}))
                .orElse(null);
        ScoreDoc[] documents = whole.searcher(deadline).search(whole.queries().query(criteria),
                new TopFieldCollectorManager(new org.apache.lucene.search.Sort(alphabetical(language)), most, last,
                        1)).scoreDocs;
        deadline.check();
        List<Found> found = new ArrayList<>();
        for (ScoreDoc document : documents) {
            BytesRef key = BytesRef.deepCopyOf((BytesRef) ((FieldDoc) document).fields[0]);
            found.add(new Found(document.doc, new Cursor.Place(0, key)));
        }
        return found;
    }

    private static SortField alphabetical(Language language) {
        return new SortField(Fields.key(language), SortField.Type.STRING);
    }

    private OrderedIndex at(Language language) {
        return Objects.requireNonNull(ordered.get(language));
    }
}
