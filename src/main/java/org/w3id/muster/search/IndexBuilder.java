package org.w3id.muster.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Writes the index of an edition, thing by thing. Stateless. */
public final class IndexBuilder {

    private IndexBuilder() {}

    /**
     * Builds the index.
     *
     * @param held the default graph of the edition, to be read in a transaction of the caller
     * @param directory an empty directory, or one that does not exist yet
     * @param progress is told after each thing how many are done
     * @return the number of things, which is the number of documents
     * @throws IOException if the index cannot be written
     */
    public static long build(Graph held, Path directory, LongConsumer progress) throws IOException {
        try (IndexWriters writers = new IndexWriters(directory)) {
            ThingReader reader = new ThingReader(held);
            for (String type : Things.CLASSES) {
                held.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type)).forEach(triple -> {
                    reader.read(triple.getSubject(), type).ifPresent(thing -> {
                        writers.add(thing);
                        progress.accept(writers.count());
                    });
                });
            }
            writers.finish();
            return writers.count();
        }
    }
}
