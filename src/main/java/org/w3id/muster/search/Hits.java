package org.w3id.muster.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.w3id.muster.term.LangText;

/** Reads from documents what is shown of them. Thread-safe. */
final class Hits {

    private static final Set<String> SHORT = Set.of(Fields.IRI, Facet.TYPE.field(), Fields.LABEL, Fields.YEARS);
    private static final Set<String> LONG = Set.of(Fields.IRI, Facet.TYPE.field(), Fields.LABEL, Fields.NAME,
            Fields.YEARS);

    private final OrderedIndex index;
    private final QueryText text;

    Hits(OrderedIndex index, QueryText text) {
        this.index = index;
        this.text = text;
    }

    /** The document of a thing. */
    Optional<Integer> document(String iri) throws IOException {
        PostingsEnum documents = index.leaf().postings(new Term(Fields.IRI, iri), PostingsEnum.NONE);
        int document = documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
        return document == DocIdSetIterator.NO_MORE_DOCS ? Optional.empty() : Optional.of(document);
    }

    Optional<Hit> of(String iri) throws IOException {
        Optional<Integer> document = document(iri);
        return document.isEmpty()
                ? Optional.empty()
                : Optional.of(hit(stored(document.get(), SHORT), Optional.empty(), Optional.empty()));
    }

    List<LangText> labels(String iri) {
        return Io.unchecked(() -> of(iri)).map(Hit::labels).orElse(List.of());
    }

    /** The hits of a page, in its order. */
    List<Hit> of(List<Integer> documents, Criteria criteria) throws IOException {
        Set<Integer> sure = criteria.isVague() ? fitting(documents, index.queries().surely(criteria)) : Set.of();
        List<String> words = text.words(criteria.text());
        List<Hit> hits = new ArrayList<>();
        for (int number : documents) {
            Document document = stored(number, words.isEmpty() ? SHORT : LONG);
            hits.add(hit(document, words.isEmpty() ? Optional.empty() : matched(document, words),
                    criteria.isVague()
                            ? Optional.of(sure.contains(number) ? Sureness.SURELY : Sureness.PERHAPS)
                            : Optional.empty()));
        }
        return hits;
    }

    Suggestion suggestion(int number, List<String> words, Language language) throws IOException {
        Document document = stored(number, LONG);
        Hit hit = hit(document, Optional.empty(), Optional.empty());
        List<LangText> names = Stream.of(Fields.LABEL, Fields.NAME)
                .flatMap(field -> ThingDocuments.read(document, field).stream()).toList();
        int best = names.stream().mapToInt(name -> agreement(name, words)).max().orElse(0);
        return new Suggestion(hit, Labels.best(
                names.stream().filter(name -> agreement(name, words) == best).toList(), language)
                .orElseGet(() -> hit.label(language)));
    }

    private Document stored(int document, Set<String> fields) throws IOException {
        return index.leaf().storedFields().document(document, fields);
    }

    private static Hit hit(Document document, Optional<LangText> matched, Optional<Sureness> inTime) {
        return new Hit(required(document, Fields.IRI), required(document, Facet.TYPE.field()),
                ThingDocuments.read(document, Fields.LABEL), matched,
                Optional.ofNullable(document.get(Fields.YEARS)).map(Years::read), inTime);
    }

    private static String required(Document document, String field) {
        String value = document.get(field);
        if (value == null) {
            throw new IllegalStateException("A document of the index has no " + field + "; build again");
        }
        return value;
    }

    /** The other name that has the most words of the text, if no label has as many. */
    private Optional<LangText> matched(Document document, List<String> words) {
        int label = ThingDocuments.read(document, Fields.LABEL).stream().mapToInt(name -> agreement(name, words) / 2)
                .max().orElse(0);
        return ThingDocuments.read(document, Fields.NAME).stream().filter(name -> agreement(name, words) / 2 > label)
                .max(Comparator.comparingInt((LangText name) -> agreement(name, words)).thenComparing(LangText::text));
    }

    /** How many of the words stand in a name, the last one as a beginning; whole names that begin so count more. */
    private int agreement(LangText name, List<String> words) {
        List<String> own = text.words(name.text());
        Set<String> all = new HashSet<>(own);
        String last = words.getLast();
        int found = (int) words.subList(0, words.size() - 1).stream().filter(all::contains).count();
        if (own.stream().anyMatch(word -> word.startsWith(last))) {
            found++;
        }
        return 2 * found + (String.join(" ", own).startsWith(String.join(" ", words)) ? 1 : 0);
    }

    private Set<Integer> fitting(List<Integer> documents, Query query) throws IOException {
        IndexSearcher searcher = new IndexSearcher(index.reader());
        Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(index.reader().leaves().getFirst());
        Set<Integer> fitting = new HashSet<>();
        if (scorer != null) {
            DocIdSetIterator iterator = scorer.iterator();
            for (int document : new TreeSet<>(documents)) {
                if (iterator.docID() < document) {
                    iterator.advance(document);
                }
                if (iterator.docID() == document) {
                    fitting.add(document);
                }
            }
        }
        return fitting;
    }
}
