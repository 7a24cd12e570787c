package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The opened index of an edition.
 *
 * <p>Thread-safe; nothing in it changes. Every call has a time limit and ends with {@link SearchException.TimedOut} when
 * it needs longer. Errors of the disk come as {@link UncheckedIOException}.
 */
public final class Index implements AutoCloseable {

    /** Hits that one page may have. */
    public static final int MOST_PER_PAGE = 200;

    /** Values that are listed of one facet. */
    public static final int MOST_FACET_VALUES = 200;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Duration timeLimit;
    private final Folding folding = new Folding();
    private final QueryText text = new QueryText(folding);
    private final Map<Language, OrderedIndex> ordered = new EnumMap<>(Language.class);
    private final OrderedIndex whole;
    private final CriteriaQuery queries;
    private final Hits hits;
    private final FacetCounter facetCounter;

    private Index(Path directory, Duration timeLimit) throws IOException {
        this.timeLimit = timeLimit;
        for (Language language : Language.values()) {
            ordered.put(language, new OrderedIndex(directory, language));
        }
        this.whole = at(Language.ENGLISH);
        this.queries = new CriteriaQuery(whole.reader(), text);
        this.hits = new Hits(whole, folding);
        this.facetCounter = new FacetCounter(whole, queries, hits::labels);
    }

    /**
     * Opens an index with a time limit of 5 seconds for each call.
     *
     * @param directory the directory that {@link IndexBuilder} has filled
     * @throws UncheckedIOException if it is not there or cannot be read
     */
    public static Index open(Path directory) {
        return open(directory, TIME_LIMIT);
    }

    /**
     * Opens an index.
     *
     * @param directory the directory that {@link IndexBuilder} has filled
     * @param timeLimit how long each call may take
     * @throws UncheckedIOException if it is not there or cannot be read
     */
    public static Index open(Path directory, Duration timeLimit) {
        return Io.unchecked(() -> new Index(directory, timeLimit));
    }

    /** The number of things. */
    public long size() {
        return whole.reader().numDocs();
    }

    /**
     * A page of results with facet counts.
     *
     * @param after where the page begins; empty for the first one
     * @param size hits on the page, 1 to {@value #MOST_PER_PAGE}
     * @param facets the facets to be counted
     * @param values how many values of each are listed, 1 to {@value #MOST_FACET_VALUES}
     * @throws SearchException.BadCursor if the cursor was not made for these criteria in this order
     * @throws IllegalArgumentException if a size is out of its bounds
     */
    public Results search(Criteria criteria, Sort sort, Optional<Cursor> after, int size, Set<Facet> facets,
            int values) {
        within(values, MOST_FACET_VALUES, "values of a facet");
        Page page = page(criteria, sort, after, size);
        Deadline deadline = new Deadline(timeLimit);
        return Io.unchecked(() -> new Results(page,
                facetCounter.count(criteria, facets, values, whole.searcher(deadline), deadline),
                criteria.time().map(time -> new TimeCounts(count(criteria.time(time.with(Sureness.SURELY))),
                        count(criteria.time(time.with(Sureness.PERHAPS)))))));
    }

    /**
     * A page of results. Without a text, and in alphabetical order, its cost does not grow with the number of results or
     * of pages before, other than for counting them; the results of a single link or of classes are not even counted one
     * by one.
     *
     * @param after where the page begins; empty for the first one
     * @param size hits on the page, 1 to {@value #MOST_PER_PAGE}
     * @throws SearchException.BadCursor if the cursor was not made for these criteria in this order
     * @throws IllegalArgumentException if the size is out of its bounds
     */
    public Page page(Criteria criteria, Sort sort, Optional<Cursor> after, int size) {
        within(size, MOST_PER_PAGE, "hits on a page");
        Optional<Cursor.Place> place = after.map(cursor -> cursor.place(criteria, sort));
        Deadline deadline = new Deadline(timeLimit);
        return Io.unchecked(() -> {
            List<Found> found = criteria.text().isEmpty()
                    ? readOff(criteria, sort.language(), place, size + 1, deadline)
                    : sort == Sort.RELEVANCE
                            ? best(criteria, place, size + 1, deadline)
                            : sorted(criteria, sort.language(), place, size + 1, deadline);
            List<Found> shown = found.subList(0, Math.min(size, found.size()));
            Optional<Cursor> next = found.size() > size
                    ? Optional.of(Cursor.of(shown.getLast().place(), criteria, sort))
                    : Optional.empty();
            List<Hit> page = hits.of(shown.stream().map(Found::document).toList(), criteria, text);
            return new Page(page, count(criteria), next);
        });
    }

    /** How many things fit; exact. */
    public long count(Criteria criteria) {
        Deadline deadline = new Deadline(timeLimit);
        return Io.unchecked(() -> {
            Optional<Long> known = queries.knownCount(criteria);
            if (known.isPresent()) {
                return known.get();
            }
            IndexSearcher searcher = whole.searcher(deadline);
            long count = searcher.count(queries.query(criteria));
            deadline.check();
            return count;
        });
    }

    /** In which ways, and how often, things are linked to a thing, concept or entry; by relation and class. */
    public List<LinkCount> links(String to) {
        return Io.unchecked(() -> {
            List<LinkCount> counts = new ArrayList<>();
            Terms terms = whole.leaf().terms(Fields.LINK);
            if (terms == null) {
                return counts;
            }
            BytesRef prefix = new BytesRef(LinkTerms.to(to));
            TermsEnum all = terms.iterator();
            if (all.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
                for (BytesRef term = all.term(); term != null && StringHelper.startsWith(term, prefix); term = all
                        .next()) {
                    counts.add(LinkTerms.count(term.utf8ToString(), all.docFreq()));
                }
            }
            return counts;
        });
    }

    /** Class and labels of things, by IRI; without those that the index does not know. */
    public Map<String, Hit> find(Collection<String> iris) {
        return Io.unchecked(() -> {
            Map<String, Hit> found = new HashMap<>();
            for (String iri : iris) {
                hits.of(iri).ifPresent(hit -> found.put(iri, hit));
            }
            return found;
        });
    }

    /**
     * Things whose names begin as somebody has typed, most mentioned first: before all others those whose whole name
     * begins so, then those in which a later word does.
     *
     * @param typed the text so far; a blank one has no suggestions
     * @param language the language in which names are shown where a thing has several that fit
     * @param most 1 to {@value #MOST_PER_PAGE}
     */
    public List<Suggestion> suggest(String typed, Language language, int most) {
        within(most, MOST_PER_PAGE, "suggestions");
        Deadline deadline = new Deadline(timeLimit);
        return Io.unchecked(() -> {
            org.apache.lucene.search.Sort order = new org.apache.lucene.search.Sort(SortField.FIELD_SCORE,
                    new SortField(Fields.ACCOUNTS, SortField.Type.LONG, true),
                    new SortField(Fields.key(language), SortField.Type.STRING));
            IndexSearcher searcher = whole.searcher(deadline);
            ScoreDoc[] found = searcher.search(text.nameBeginning(typed),
                    new TopFieldCollectorManager(order, most, null, 1)).scoreDocs;
            deadline.check();
            List<Suggestion> suggestions = new ArrayList<>();
            for (ScoreDoc document : found) {
                suggestions.add(hits.suggestion(document.doc, text.words(typed), language));
            }
            return suggestions;
        });
    }

    /** A document of the whole index, and its place in the order. */
    private record Found(int document, Cursor.Place place) {}

    private List<Found> readOff(Criteria criteria, Language language, Optional<Cursor.Place> after, int most,
            Deadline deadline)
            throws IOException {
        OrderedIndex index = at(language);
        Query query = new CriteriaQuery(index.reader(), text).query(criteria);
        int from = after.isPresent() ? index.behind(after.get().key()) : 0;
        List<Found> found = new ArrayList<>();
        for (int document : index.walk(query, from, most, deadline).documents()) {
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
        IndexSearcher searcher = whole.searcher(deadline);
        ScoreDoc[] documents = searcher.search(queries.query(criteria),
                new TopScoreDocCollectorManager(most, last, 1)).scoreDocs;
        deadline.check();
        List<Found> found = new ArrayList<>();
        for (ScoreDoc document : documents) {
            found.add(new Found(document.doc, new Cursor.Place(document.score, whole.key(document.doc))));
        }
        return found;
    }

    private List<Found> sorted(Criteria criteria, Language language, Optional<Cursor.Place> after, int most,
            Deadline deadline)
            throws IOException {
        org.apache.lucene.search.Sort order = new org.apache.lucene.search.Sort(
                new SortField(Fields.key(language), SortField.Type.STRING));
        FieldDoc last = after.map(place -> new FieldDoc(Integer.MAX_VALUE, 0, new Object[]{place.key()}))
                .orElse(null);
        IndexSearcher searcher = whole.searcher(deadline);
        ScoreDoc[] documents = searcher.search(queries.query(criteria),
                new TopFieldCollectorManager(order, most, last, 1)).scoreDocs;
        deadline.check();
        List<Found> found = new ArrayList<>();
        for (ScoreDoc document : documents) {
            BytesRef key = BytesRef.deepCopyOf((BytesRef) ((FieldDoc) document).fields[0]);
            found.add(new Found(document.doc, new Cursor.Place(0, key)));
        }
        return found;
    }

    private OrderedIndex at(Language language) {
        return Objects.requireNonNull(ordered.get(language));
    }

    private static void within(int number, int most, String what) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("There can be 1 to " + most + ' ' + what + ", not " + number + ".");
        }
    }

    @Override
    public void close() {
        Io.unchecked(() -> {
            for (OrderedIndex index : ordered.values()) {
                index.close();
            }
            folding.close();
            return true;
        });
    }
}
