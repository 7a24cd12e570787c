package org.w3id.muster.search;

import java.io.IOException;
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
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The opened index of an edition.
 *
 * <p>Thread-safe; nothing in it changes. Every call has a time limit and ends with {@link SearchException.TimedOut} when
 * it needs longer. Errors of the disk come as {@link UnreadableIndexException}.
 */
public final class Index implements AutoCloseable {

    /** Hits that one page may have. */
    public static final int MOST_PER_PAGE = 200;

    /** Values that are listed of one facet. */
    public static final int MOST_FACET_VALUES = 200;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Duration timeLimit;
    private final Map<Language, OrderedIndex> ordered = new EnumMap<>(Language.class);
    private final OrderedIndex whole;
    private final Hits hits;
    private final Pages pages;
    private final FacetCounter facetCounter;

    private Index(Path directory, Duration timeLimit) throws IOException {
        this.timeLimit = timeLimit;
        Folding folding = new Folding();
        QueryText text = new QueryText(folding);
        for (Language language : Language.values()) {
            ordered.put(language, new OrderedIndex(directory, language, text));
        }
        this.whole = Objects.requireNonNull(ordered.get(OrderedIndex.WHOLE));
        this.hits = new Hits(whole, text);
        this.pages = new Pages(ordered, hits, text);
        this.facetCounter = new FacetCounter(whole, hits::labels);
    }

    /**
     * Opens an index with a time limit of 5 seconds for each call.
     *
     * @param directory the directory that {@link IndexBuilder} has filled
     * @throws UnreadableIndexException if it is not there or cannot be read
     */
    public static Index open(Path directory) {
        return open(directory, TIME_LIMIT);
    }

    /**
     * Opens an index.
     *
     * @param directory the directory that {@link IndexBuilder} has filled
     * @param timeLimit how long each call may take
     * @throws UnreadableIndexException if it is not there or cannot be read
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
        within(size, MOST_PER_PAGE, "hits on a page");
        Deadline deadline = new Deadline(timeLimit);
        return Io.unchecked(() -> {
            Page page = pages.page(criteria, sort, after, size, deadline);
            Optional<TimeCounts> times = Optional.empty();
            if (criteria.isVague()) {
                times = Optional.of(new TimeCounts(pages.count(criteria.with(Sureness.SURELY), deadline),
                        pages.count(criteria.with(Sureness.PERHAPS), deadline)));
            }
            return new Results(page, facetCounter.count(criteria, facets, values, deadline), times);
        });
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
        return Io.unchecked(() -> pages.page(criteria, sort, after, size, new Deadline(timeLimit)));
    }

    /** How many things fit; exact. */
    public long count(Criteria criteria) {
        return Io.unchecked(() -> pages.count(criteria, new Deadline(timeLimit)));
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

    /** The sites where a person or group was held, in the order of their IRIs; what is a part stands without its whole. */
    public List<String> sitesOf(String iri) {
        return Io.unchecked(() -> whole.queries().stays(new Term(Fields.IRI, iri)).stream().map(Stay::site).distinct()
                .toList());
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
        return Io.unchecked(() -> pages.suggest(typed, language, most, new Deadline(timeLimit)));
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
            return true;
        });
    }
}
