package org.w3id.muster.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.ProblemDetail;

/**
 * Holds a result until it is complete: in memory while it is short, then in a temporary file, up to a limit.
 *
 * <p>Beyond the limit a write throws a {@link org.w3id.muster.site.ProblemException}. Not thread-safe; closing it
 * deletes the file.
 */
final class Spool extends OutputStream {

    private final Limits limits;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream fileOut;
    private long length;

    Spool(Limits limits) {
        this.limits = limits;
    }

    long length() {
        return length;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (length + count > limits.resultBytes()) {
            throw ProblemDetail.of("result-too-large", 422, "The result is too large",
                    "The result is longer than " + limits.resultBytes() + " bytes. Nothing of it was sent.",
                    "Ask for less: add LIMIT (and ORDER BY with OFFSET for the next part), or choose a shorter format "
                            + "such as text/tab-separated-values.")
                    .with("limitBytes", limits.resultBytes()).toException();
        }
        length += count;
        if (fileOut == null && length > limits.memoryBytes()) {
            Path created = Files.createTempFile("muster-result-", ".tmp");
            file = created;
            OutputStream out = Files.newOutputStream(created);
            fileOut = out;
            memory.writeTo(out);
            memory.reset();
        }
        (fileOut == null ? memory : fileOut).write(bytes, offset, count);
    }

    /** Sends everything that was written. */
    void sendTo(OutputStream out) throws IOException {
        if (fileOut == null || file == null) {
            memory.writeTo(out);
            return;
        }
        fileOut.flush();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }

    @Override
    public void close() {
        try {
            if (fileOut != null) {
                fileOut.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
