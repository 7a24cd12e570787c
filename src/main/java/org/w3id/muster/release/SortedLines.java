package org.w3id.muster.release;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;

/**
 * Any number of lines in constant memory: add them in any order, then read them once, sorted and without duplicates.
 *
 * <p>Jena's {@link SortedDataBag} does the sorting and spills to temporary files. Not thread-safe; to be closed.
 */
final class SortedLines implements AutoCloseable {

    private static final int LINES_IN_MEMORY = 200_000;

    private final SortedDataBag<String> bag = new SortedDataBag<>(new ThresholdPolicyCount<>(LINES_IN_MEMORY),
            new LineSerialization(), String::compareTo);

    void add(String line) {
        if (line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("A line ends where the next one begins: " + line);
        }
        bag.add(line);
    }

    /** Hands over every distinct line in ascending order. Nothing can be added afterwards. */
    void forEach(Consumer<String> consumer) {
        String previous = null;
        for (Iterator<String> lines = bag.iterator(); lines.hasNext();) {
            String line = lines.next();
            if (!line.equals(previous)) {
                consumer.accept(line);
            }
            previous = line;
        }
    }

    @Override
    public void close() {
        bag.close();
    }

    private static final class LineSerialization implements SerializationFactory<String> {

        @Override
        public Sink<String> createSerializer(OutputStream out) {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            return new Sink<>() {
                @Override
                public void send(String line) {
                    write(() -> {
                        writer.write(line);
                        writer.write('\n');
                    });
                }

                @Override
                public void flush() {
                    write(writer::flush);
                }

                @Override
                public void close() {
                    write(writer::close);
                }
            };
        }

        @Override
        public Iterator<String> createDeserializer(InputStream in) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().iterator();
        }

        private static void write(Writing writing) {
            try {
                writing.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private interface Writing {
            void run() throws IOException;
        }
    }
}
