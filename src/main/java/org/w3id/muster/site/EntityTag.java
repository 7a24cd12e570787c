package org.w3id.muster.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Program;

/**
 * A strong entity tag, RFC 9110 §8.8.3: one for each variant of a document in one edition, made by one build of the
 * program.
 *
 * @param value the tag with its quotation marks
 */
record EntityTag(String value) {

    private static final int BYTES = 12;

    static EntityTag of(Manifest edition, String path, String variant) {
        String parts = String.join("\n", edition.id(), edition.digest(), Program.fingerprintOfAll(), path,
                variant);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return new EntityTag('"' + HexFormat.of().formatHex(hash, 0, BYTES) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
