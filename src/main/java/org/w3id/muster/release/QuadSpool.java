package org.w3id.muster.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.w3id.muster.entry.Location;

/**
 * Collects the quads of a release in any order and writes them once, sorted and distinct, as {@code quads.nq.gz}.
 *
 * <p>Not thread-safe; to be closed.
 */
final class QuadSpool implements AutoCloseable {

    private final SortedLines lines = new SortedLines();
    private final Map<String, Location> referenced = new HashMap<>();

    void add(Quad quad) {
        lines.add(QuadLine.of(quad).toString());
    }

    /** Remembers an account of another entry that must turn out to exist, and who speaks of it first. */
    void expect(String account, Location where) {
        referenced.putIfAbsent('<' + account + '>', where);
    }

    /**
     * Writes the dump and counts what goes into it.
     *
     * @param guard sees each quad
     * @return the accounts that were expected and are not there, with the place that speaks of them
     */
    SortedMap<String, Location> writeTo(OutputStream dump, Statistics statistics, Consumer<QuadLine> guard) {
        try (GZIPOutputStream zip = new GZIPOutputStream(dump);
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            lines.forEach(line -> {
                QuadLine quad = QuadLine.parse(line);
                referenced.remove(quad.subject());
                statistics.count(quad);
                guard.accept(quad);
                try {
                    out.write(quad.toNQuads());
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        statistics.end();
        SortedMap<String, Location> missing = new TreeMap<>();
        referenced.forEach((term, where) -> missing.put(term.substring(1, term.length() - 1), where));
        return missing;
    }

    @Override
    public void close() {
        lines.close();
    }
}
