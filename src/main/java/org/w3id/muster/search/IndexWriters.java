package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/**
 * The indexes of an edition while they are written: one with all that is known of the things, and the things once more in
 * the order of every other language, so that a page of an alphabetical list is read off and not sorted. Each ends as one
 * segment. Not thread-safe.
 */
final class IndexWriters implements AutoCloseable {

    private static final double MEGABYTES_IN_MEMORY = 64;

    private final Folding folding = new Folding();
    private final ThingDocuments documents = new ThingDocuments(folding);
    private final Map<Language, IndexWriter> writers = new EnumMap<>(Language.class);
    private long count;

    IndexWriters(Path directory) throws IOException {
        for (Language language : Language.values()) {
            IndexWriterConfig config = new IndexWriterConfig(folding)
                    .setIndexSort(new org.apache.lucene.search.Sort(
                            new SortField(Fields.key(language), SortField.Type.STRING)))
                    .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setUseCompoundFile(false).setCommitOnClose(false);
            writers.put(language, new IndexWriter(FSDirectory.open(directory.resolve(language.tag())), config));
        }
    }

    void add(Thing thing) {
        try {
            for (Map.Entry<Language, IndexWriter> writer : writers.entrySet()) {
                writer.getValue().addDocument(writer.getKey() == OrderedIndex.WHOLE
                        ? documents.whole(thing)
                        : documents.ordered(thing, writer.getKey()));
            }
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
    }

    /** Makes everything added so far the index. */
    void finish() throws IOException {
        for (IndexWriter writer : writers.values()) {
            writer.forceMerge(1);
            writer.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (IndexWriter writer : writers.values()) {
            writer.close();
            writer.getDirectory().close();
        }
        folding.close();
    }
}
