package org.w3id.muster.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the sorted dump of a release, the quads of one subject in one graph at a time. Not thread-safe; to be closed. */
final class DumpReader implements AutoCloseable {

    /**
     * The quads of one subject in one graph.
     *
     * @param key graph and subject; keys come in ascending order
     */
    record Star(String key, List<QuadLine> quads) {

        String subject() {
            return quads.getFirst().subject();
        }
    }

    private final Path dump;
    private final BufferedReader lines;
    private @Nullable QuadLine ahead;
    private String last = "";

    DumpReader(Path release) throws IOException {
        this.dump = release.resolve(Release.DUMP);
        this.lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(dump)), StandardCharsets.UTF_8));
        this.ahead = read();
    }

    /** The next subject; empty at the end. */
    Optional<Star> next() throws IOException {
        QuadLine first = ahead;
        if (first == null) {
            return Optional.empty();
        }
        String key = key(first);
        if (key.compareTo(last) < 0) {
            throw new IllegalStateException("The edition in " + dump.getParent() + " is damaged: " + Release.DUMP
                    + " is not sorted. " + Release.REMEDY);
        }
        last = key;
        List<QuadLine> quads = new ArrayList<>();
        for (QuadLine quad = first; quad != null && key(quad).equals(key); quad = ahead) {
            quads.add(quad);
            ahead = read();
        }
        return Optional.of(new Star(key, quads));
    }

    private @Nullable QuadLine read() throws IOException {
        String line = lines.readLine();
        return line == null ? null : QuadLine.ofNQuads(line);
    }

    private static String key(QuadLine quad) {
        return quad.graph() + '\t' + quad.subject();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
