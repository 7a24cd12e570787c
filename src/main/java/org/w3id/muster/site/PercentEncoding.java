package org.w3id.muster.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads percent-encoded text (RFC 3986 §2.1) as strict UTF-8: a byte sequence that is no UTF-8 is refused, not replaced, as
 * a replaced character would ask for something else. Stateless.
 */
public final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * The text that is meant.
     *
     * @throws ProblemException (400) when an escape is broken or the bytes are no UTF-8
     */
    public static String decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
                int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw broken().toException();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return utf8(bytes.toByteArray());
    }

    /** The problem that an escape is none. */
    public static ProblemDetail broken() {
        return ProblemDetail.of("bad-encoding", 400, "The request is not well encoded",
                "A % in the request is not followed by two hexadecimal digits.",
                "Percent-encode what you send, a % as %25; curl does it with --data-urlencode.");
    }

    /**
     * Bytes as UTF-8 text.
     *
     * @throws ProblemException (400) when they are none
     */
    public static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemDetail.of("not-utf-8", 400, "The request is not UTF-8",
                    "The request holds bytes that are not UTF-8 text.",
                    "Send it in UTF-8: ü is %C3%BC, not %FC.").toException();
        }
    }
}
