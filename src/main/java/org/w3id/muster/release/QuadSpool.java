package org.w3id.muster.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;

/**
 * Collects the quads of a release in any order and writes them once, sorted and distinct, as {@code quads.nq.gz}.
 *
 * <p>Not thread-safe; to be closed.
 */
final class QuadSpool implements AutoCloseable {

    private final SortedLines lines = new SortedLines();
    private final Set<String> referenced = new HashSet<>();

    void add(Quad quad) {
        lines.add(QuadLine.of(quad).toString());
    }

    /** Remembers an account of another entry that must turn out to exist. */
    void expect(String account) {
        referenced.add('<' + account + '>');
    }

    /**
     * Writes the dump and counts what goes into it.
     *
     * @return the accounts that were expected and are not there
     */
    List<String> writeTo(Path dump, Statistics statistics) {
        try (GZIPOutputStream zip = new GZIPOutputStream(Files.newOutputStream(dump));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            lines.forEach(line -> {
                QuadLine quad = QuadLine.parse(line);
                referenced.remove(quad.subject());
                statistics.count(quad);
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
        return referenced.stream().map(term -> term.substring(1, term.length() - 1)).sorted().toList();
    }

    @Override
    public void close() {
        lines.close();
    }
}
