package org.w3id.muster.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of a set of lines that does not depend on their order: the sum of the lines' SHA-256 values modulo 2^256.
 *
 * <p>So a store can be held against the lines it was loaded from without sorting it. Each line may be added once only.
 * Not thread-safe.
 */
final class Digest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256 = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long lines;

    void add(String line) {
        sum = sum.add(new BigInteger(1, sha256.digest(line.getBytes(StandardCharsets.UTF_8)))).mod(MODULUS);
        lines++;
    }

    long lines() {
        return lines;
    }

    String hex() {
        byte[] bytes = sum.toByteArray();
        byte[] padded = new byte[32];
        int kept = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - kept, padded, 32 - kept, kept);
        return HexFormat.of().formatHex(padded);
    }

    /** Plain hex SHA-256 of a text. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Plain hex SHA-256 of a file, read as a stream. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Plain hex SHA-256 of a stream. */
    static String of(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Plain hex SHA-256 of the first bytes of a stream. */
    static String of(InputStream in, long bytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[1 << 16];
        for (long left = bytes; left > 0;) {
            int read = in.read(chunk, 0, (int) Math.min(left, chunk.length));
            if (read < 0) {
                break;
            }
            digest.update(chunk, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
