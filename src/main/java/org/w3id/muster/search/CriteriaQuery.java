package org.w3id.muster.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns criteria into queries on one of the indexes. Thread-safe. */
final class CriteriaQuery {

    /** A person has a handful; a group of many people, whose stays could be without number, is cut here. */
    private static final int MOST_STAYS = 500;

    private final IndexReader reader;
    private final QueryText text;

    CriteriaQuery(IndexReader reader, QueryText text) {
        this.reader = reader;
        this.text = text;
    }

    Query query(Criteria criteria) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!criteria.text().isEmpty()) {
            query.add(text.query(criteria.text()), Occur.MUST);
        }
        for (Query filter : filters(criteria)) {
            query.add(filter, Occur.FILTER);
        }
        if (criteria.unsureOnly() && criteria.isVague()) {
            query.add(surely(criteria), Occur.MUST_NOT);
        }
        BooleanQuery all = query.build();
        return all.clauses().isEmpty()
                ? MatchAllDocsQuery.INSTANCE
                : all.clauses().size() == 1 && criteria.text().isEmpty()
                        ? new ConstantScoreQuery(all.clauses().getFirst().query())
                        : all;
    }

    private List<Query> filters(Criteria criteria) throws IOException {
        List<Query> filters = new ArrayList<>();
        for (Link link : criteria.links()) {
            filters.add(any(linkTerms(link, criteria)));
        }
        for (var facet : criteria.facets().entrySet()) {
            // the terms of a link hold the class already
            if (facet.getKey() != Facet.TYPE || criteria.links().isEmpty()) {
                filters.add(any(terms(facet.getKey(), facet.getValue())));
            }
        }
        filters.addAll(vague(criteria));
        return filters;
    }

    /** What surely fits the time and the company, whatever else is asked for. */
    Query surely(Criteria criteria) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        vague(criteria.with(Sureness.SURELY)).forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    private List<Query> vague(Criteria criteria) throws IOException {
        List<Query> filters = new ArrayList<>();
        criteria.time().map(CriteriaQuery::time).ifPresent(filters::add);
        if (criteria.heldWith().isPresent()) {
            filters.add(company(criteria.heldWith().get()));
        }
        return filters;
    }

    private Query company(HeldWith company) throws IOException {
        Term other = new Term(Fields.IRI, company.other());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stays(other).stream().filter(stay -> stay.sureness() == company.sureness())
                .filter(stay -> company.site().isEmpty() || company.site().get().equals(stay.site()))
                .limit(MOST_STAYS).forEach(stay -> query.add(stay.meets(), Occur.SHOULD));
        BooleanQuery met = query.build();
        return met.clauses().isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : new BooleanQuery.Builder().add(met, Occur.FILTER).add(new TermQuery(other), Occur.MUST_NOT).build();
    }

    /** Where and when a thing was held. */
    List<Stay> stays(Term iri) throws IOException {
        LeafReader leaf = reader.leaves().getFirst().reader();
        PostingsEnum documents = leaf.postings(iri, PostingsEnum.NONE);
        SortedSetDocValues stored = leaf.getSortedSetDocValues(Fields.STAY);
        List<Stay> stays = new ArrayList<>();
        if (documents != null && stored != null && stored.advanceExact(documents.nextDoc())) {
            for (int i = 0; i < stored.docValueCount(); i++) {
                stays.add(Stay.read(stored.lookupOrd(stored.nextOrd())));
            }
        }
        return stays;
    }

    /**
     * The number of results where the index knows it without looking at them: for all things, for one facet value, and
     * for things of some classes or with one link, as each has one class.
     */
    Optional<Long> knownCount(Criteria criteria) throws IOException {
        boolean onlyTypes = criteria.text().isEmpty() && !criteria.isVague()
                && criteria.facets().keySet().stream().allMatch(Facet.TYPE::equals);
        if (!onlyTypes || criteria.links().size() > 1) {
            return Optional.empty();
        }
        if (criteria.links().isEmpty() && criteria.facets().isEmpty()) {
            return Optional.of((long) reader.numDocs());
        }
        long sum = 0;
        for (Term term : criteria.links().isEmpty()
                ? terms(Facet.TYPE, criteria.selected(Facet.TYPE))
                : linkTerms(criteria.links().first(), criteria)) {
            sum += reader.docFreq(term);
        }
        return Optional.of(sum);
    }

    private List<Term> linkTerms(Link link, Criteria criteria) throws IOException {
        Collection<String> selected = criteria.selected(Facet.TYPE);
        return existing((selected.isEmpty() ? Things.CLASSES : selected).stream()
                .map(type -> LinkTerms.term(link, type)).toList());
    }

    private List<Term> terms(Facet facet, Collection<String> values) throws IOException {
        return existing(values.stream().map(value -> new Term(facet.field(), value)).toList());
    }

    private List<Term> existing(List<Term> terms) throws IOException {
        List<Term> existing = new ArrayList<>();
        for (Term term : terms) {
            if (reader.docFreq(term) > 0) {
                existing.add(term);
            }
        }
        return existing;
    }

    private static Query any(List<Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst());
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(term), Occur.SHOULD));
        return terms.isEmpty() ? MatchNoDocsQuery.INSTANCE : query.build();
    }

    static Query time(TimeFilter time) {
        long[] from = {time.from().toEpochDay()};
        long[] to = {time.to().toEpochDay()};
        return switch (time.sureness()) {
            case PERHAPS -> LongRange.newIntersectsQuery(Fields.POSSIBLE, from, to);
            case SURELY -> new BooleanQuery.Builder()
                    .add(LongRange.newWithinQuery(Fields.NARROWEST, from, to), Occur.SHOULD)
                    .add(LongRange.newIntersectsQuery(Fields.CERTAIN, from, to), Occur.SHOULD).build();
        };
    }
}
