package org.w3id.muster.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * A file of an edition as its build has left it.
 *
 * @param sha256 hex SHA-256 of its bytes up to the last one that is not zero: a store keeps megabytes of zeros behind its data,
 *     which need not be hashed to be known
 * @param sample hex CRC-32C of its first 256 KiB and of blocks that are spread over the rest: what can be looked at while
 *     people wait, however large the file is
 * @param bytes its size
 * @param path where it lies in the edition, with slashes
 */
record FileDigest(String sha256, String sample, long bytes, String path) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([0-9a-f]{8})  (\\d{1,18})  (\\S.*)");
    private static final int CHUNK = 1 << 16;
    private static final int HEAD = 1 << 18;
    private static final int BLOCK = 4096;
    private static final int BLOCKS = 32;

    static FileDigest of(Path edition, Path file) throws IOException {
        return new FileDigest(content(file), sample(file), Files.size(file), pathIn(edition, file));
    }

    static String pathIn(Path edition, Path file) {
        return edition.relativize(file).toString().replace('\\', '/');
    }

    static Optional<FileDigest> ofLine(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new FileDigest(parts.group(1), parts.group(2), Long.parseLong(parts.group(3)),
                        parts.group(4)))
                : Optional.empty();
    }

    String toLine() {
        return sha256 + "  " + sample + "  " + bytes + "  " + path;
    }

    private static String content(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return Digest.of(Channels.newInputStream(channel), endOfContent(channel));
        }
    }

    /** Where only zeros follow. */
    private static long endOfContent(FileChannel channel) throws IOException {
        byte[] zeros = new byte[CHUNK];
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        for (long to = channel.size(); to > 0;) {
            long from = Math.max(0, to - CHUNK);
            buffer.clear().limit((int) (to - from));
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                // a chunk may come in parts
            }
            int length = buffer.position();
            if (Arrays.mismatch(buffer.array(), 0, length, zeros, 0, length) >= 0) {
                int last = length;
                while (buffer.array()[last - 1] == 0) {
                    last--;
                }
                return from + last;
            }
            to = from;
        }
        return 0;
    }

    private static String sample(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK);
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            add(channel, 0, Math.min(size, HEAD), buffer, sum);
            for (int i = 1; i <= BLOCKS && size > HEAD; i++) {
                // the last one ends where the file ends
                long at = HEAD + (size - HEAD) / BLOCKS * i + (size - HEAD) % BLOCKS * i / BLOCKS - BLOCK;
                add(channel, Math.max(0, at), BLOCK, buffer, sum);
            }
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static void add(FileChannel channel, long from, long length, ByteBuffer buffer, CRC32C sum)
            throws IOException {
        long at = from;
        while (at < from + length) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), from + length - at));
            int read = channel.read(buffer, at);
            if (read < 0) {
                return;
            }
            sum.update(buffer.flip());
            at += read;
        }
    }

    /** Size and sample. */
    Optional<Damage> lookedAt(Path edition) {
        return found(edition, file -> sample(file).equals(sample));
    }

    /** Every byte. */
    Optional<Damage> read(Path edition) {
        return found(edition, file -> content(file).equals(sha256));
    }

    private interface Test {
        boolean holds(Path file) throws IOException;
    }

    private Optional<Damage> found(Path edition, Test content) {
        Path file = edition.resolve(path);
        try {
            if (!Files.exists(file)) {
                return Optional.of(new Damage(path, "is not there"));
            }
            if (!Files.isRegularFile(file)) {
                return Optional.of(new Damage(path, "is not a file"));
            }
            if (Files.size(file) != bytes) {
                return Optional.of(new Damage(path, "has " + Files.size(file) + " bytes instead of " + bytes));
            }
            return content.holds(file)
                    ? Optional.empty()
                    : Optional.of(new Damage(path, "is not what the build wrote: its digest is another"));
        } catch (IOException e) {
            return Optional.of(new Damage(path, "cannot be read (" + e + ")"));
        }
    }
}
