package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes the index of an edition: one document for each thing, and the same things once more in the order of every other
 * language, so that a page of an alphabetical list is read off and not sorted. Not thread-safe.
 */
public final class IndexBuilder implements AutoCloseable {

    private static final double MEGABYTES_IN_MEMORY = 64;

    private final Folding folding = new Folding();
    private final ThingDocuments documents = new ThingDocuments(folding);
    private final Map<Language, IndexWriter> writers = new EnumMap<>(Language.class);
    private long count;

    private IndexBuilder(Path directory) throws IOException {
        for (Language language : Language.values()) {
            IndexWriterConfig config = new IndexWriterConfig(folding)
                    .setIndexSort(new org.apache.lucene.search.Sort(
                            new SortField(Fields.key(language), SortField.Type.STRING)))
                    .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setUseCompoundFile(false);
            writers.put(language, new IndexWriter(FSDirectory.open(directory.resolve(language.tag())), config));
        }
    }

    /**
     * Builds the index.
     *
     * @param held the default graph of the edition, to be read in a transaction of the caller
     * @param directory an empty directory, or one that does not exist yet
     * @param progress is told now and then how many things are done
     * @return the number of things, which is the number of documents
     * @throws IOException if the index cannot be written
     */
    public static long build(Graph held, Path directory, LongConsumer progress) throws IOException {
        try (IndexBuilder builder = new IndexBuilder(directory)) {
            ThingReader reader = new ThingReader(held);
            for (String type : Things.CLASSES) {
                held.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type)).forEach(triple -> {
                    reader.read(triple.getSubject(), type).ifPresent(builder::add);
                    progress.accept(builder.count);
                });
            }
            builder.finish();
            return builder.count;
        }
    }

    private void add(Thing thing) {
        try {
            for (Map.Entry<Language, IndexWriter> writer : writers.entrySet()) {
                writer.getValue().addDocument(writer.getKey() == Language.ENGLISH
                        ? documents.whole(thing)
                        : documents.ordered(thing, writer.getKey()));
            }
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() throws IOException {
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
