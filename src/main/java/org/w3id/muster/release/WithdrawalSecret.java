package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a directory of editions, by which they recognize addresses of what was withdrawn. Made when it is first
 * needed, readable by its owner only. Thread-safe.
 */
final class WithdrawalSecret {

    static final String FILE = "withdrawn.secret";
    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private WithdrawalSecret(byte[] secret) {
        this.key = new SecretKeySpec(secret, HMAC);
    }

    /** The secret beside an edition; empty if the edition was copied without it. */
    static Optional<WithdrawalSecret> beside(Path release) {
        try {
            Path file = file(release);
            return Files.isRegularFile(file)
                    ? Optional.of(new WithdrawalSecret(HexFormat.of().parseHex(Files.readString(file).strip())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret for an edition that is being written. */
    static WithdrawalSecret of(Path release) {
        try {
            Path file = file(release);
            if (!Files.exists(file)) {
                byte[] secret = new byte[BYTES];
                new SecureRandom().nextBytes(secret);
                create(file, HexFormat.of().formatHex(secret) + "\n");
            }
            return beside(release).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file, String secret) throws IOException {
        Path fresh = file.resolveSibling(".current-" + FILE);
        Files.deleteIfExists(fresh);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        Files.writeString(fresh, secret, StandardOpenOption.WRITE);
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            // another build was quicker, and its secret is as good
            Files.delete(fresh);
        }
    }

    private static Path file(Path release) throws IOException {
        return release.toRealPath().resolveSibling(FILE);
    }

    /** Hex HMAC-SHA-256 of a text. */
    String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
