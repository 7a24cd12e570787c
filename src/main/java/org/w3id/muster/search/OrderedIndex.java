package org.w3id.muster.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * An index of one segment whose documents stand in the alphabetical order of a language. Since no two keys are equal, the
 * number of a document is the rank of its key: a page begins at a document number, and is read off from there.
 * Thread-safe.
 */
final class OrderedIndex implements AutoCloseable {

    /** The order of the index that holds names, texts and facets too. */
    static final Language WHOLE = Language.ENGLISH;

    private final DirectoryReader reader;
    private final LeafReader leaf;
    private final String key;
    private final CriteriaQuery queries;

    OrderedIndex(Path directory, Language language, QueryText text) throws IOException {
        this.reader = DirectoryReader.open(FSDirectory.open(directory.resolve(language.tag())));
        if (reader.leaves().size() != 1) {
            reader.close();
            throw new IllegalStateException("The index in " + directory + " is not as a build leaves it; build again");
        }
        this.leaf = reader.leaves().getFirst().reader();
        this.key = Fields.key(language);
        this.queries = new CriteriaQuery(reader, text);
    }

    DirectoryReader reader() {
        return reader;
    }

    LeafReader leaf() {
        return leaf;
    }

    /** Makes queries on this index. */
    CriteriaQuery queries() {
        return queries;
    }

    IndexSearcher searcher(Deadline deadline) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setTimeout(deadline);
        return searcher;
    }

    /** The first document behind a key, whether or not the key is there. */
    int behind(BytesRef place) throws IOException {
        int rank = keys().lookupTerm(place);
        return rank >= 0 ? rank + 1 : -rank - 1;
    }

    /** The key of a document. */
    BytesRef key(int document) throws IOException {
        return BytesRef.deepCopyOf(keys().lookupOrd(document));
    }

    private SortedDocValues keys() throws IOException {
        return leaf.getSortedDocValues(key);
    }

    /**
     * Reads off documents in order.
     *
     * @param documents their numbers
     * @param visited how many documents were looked at to find them
     */
    record Walk(List<Integer> documents, int visited) {}

    /** The first so many documents that fit a query, from a document number on. */
    Walk walk(Query query, int from, int most, Deadline deadline) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        // remembering all documents of a query would cost more than the few that are read here
        searcher.setQueryCache(null);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Optional<ScorerSupplier> scorer = Optional
                .ofNullable(weight.scorerSupplier(reader.leaves().getFirst()));
        List<Integer> documents = new ArrayList<>();
        int visited = 0;
        if (scorer.isPresent() && from < leaf.maxDoc()) {
            DocIdSetIterator iterator = scorer.get().get(most).iterator();
            for (int document = iterator.advance(from); document != DocIdSetIterator.NO_MORE_DOCS
                    && documents.size() < most; document = iterator.nextDoc()) {
                deadline.check();
                visited++;
                documents.add(document);
            }
        }
        return new Walk(documents, visited);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
