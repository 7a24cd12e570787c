package org.w3id.muster.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page of results begins: behind the last hit of the page before. Opaque; made of letters, digits, {@code -} and
 * {@code _}, so fit for a URL.
 *
 * <p>It holds the place in the order and a checksum over place, order and criteria: a cursor that was changed, or is used
 * with other criteria, is refused. It names no document number, so it keeps its meaning when a new edition is published.
 *
 * @param token the cursor as text
 */
public record Cursor(String token) {

    private static final int CHECKSUM = 8;

    /** A score and the sort key of the last hit. */
    record Place(float score, BytesRef key) {}

    static Cursor of(Place place, Criteria criteria, Sort sort) {
        byte[] payload = ByteBuffer.allocate(Float.BYTES + place.key().length).putFloat(place.score())
                .put(place.key().bytes, place.key().offset, place.key().length).array();
        byte[] token = ByteBuffer.allocate(CHECKSUM + payload.length).put(checksum(payload, criteria, sort))
                .put(payload).array();
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** @throws SearchException.BadCursor if it was not made for these criteria in this order */
    Place place(Criteria criteria, Sort sort) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            throw new SearchException.BadCursor();
        }
        if (bytes.length < CHECKSUM + Float.BYTES) {
            throw new SearchException.BadCursor();
        }
        byte[] payload = Arrays.copyOfRange(bytes, CHECKSUM, bytes.length);
        if (!Arrays.equals(checksum(payload, criteria, sort), Arrays.copyOf(bytes, CHECKSUM))) {
            throw new SearchException.BadCursor();
        }
        float score = ByteBuffer.wrap(payload).getFloat();
        return new Place(score, new BytesRef(payload, Float.BYTES, payload.length - Float.BYTES));
    }

    private static byte[] checksum(byte[] payload, Criteria criteria, Sort sort) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(payload);
            // the collections of criteria are sorted, so equal criteria read the same
            sha256.update((sort.name() + ' ' + criteria).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha256.digest(), CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
