package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;

/**
 * A strong entity tag, RFC 9110 §8.8.3: one for each variant of a document in one edition, made by one build of the
 * program.
 *
 * @param value the tag with its quotation marks
 */
record EntityTag(String value) {

    /** A build that is not released has no number of its own: each start counts as another. */
    private static final String PROGRAM = program();

    private static final int BYTES = 12;

    static EntityTag of(String release, String path, String variant) {
        String parts = String.join("\n", release, PROGRAM, path, variant);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return new EntityTag('"' + HexFormat.of().formatHex(hash, 0, BYTES) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Whether the client has this variant, by If-None-Match (weak comparison, RFC 9110 §13.1.2). */
    boolean isKnownTo(HttpServletRequest request) {
        for (String header : Collections.list(request.getHeaders("If-None-Match"))) {
            for (String tag : header.split(",", -1)) {
                String strong = tag.strip().startsWith("W/") ? tag.strip().substring(2) : tag.strip();
                if (strong.equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String program() {
        String version = EntityTag.class.getPackage().getImplementationVersion();
        return version == null || version.endsWith("SNAPSHOT")
                ? version + " " + ProcessHandle.current().info().startInstant()
                : version;
    }
}
