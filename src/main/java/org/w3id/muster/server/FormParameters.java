package org.w3id.muster.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.muster.site.ProblemDetail;

/**
 * Parameters of a URL query or of a form, percent-decoded as strict UTF-8: a byte sequence that is no UTF-8 is refused,
 * not replaced, as a replaced character would make another query.
 */
final class FormParameters {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Adds the parameters of an {@code application/x-www-form-urlencoded} text. */
    FormParameters add(String encoded) {
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return this;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Bytes as UTF-8 text. */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemDetail.of("not-utf-8", 400, "The request is not UTF-8",
                    "The request holds bytes that are not UTF-8 text.", "Send the query in UTF-8.").toException();
        }
    }

    private static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '+') {
                bytes.write(' ');
            } else if (raw[i] == '%') {
                int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
                int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw ProblemDetail.of("bad-encoding", 400, "The request is not well encoded",
                            "A % in a parameter is not followed by two hexadecimal digits.",
                            "Percent-encode the parameters; curl does it with --data-urlencode.").toException();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return utf8(bytes.toByteArray());
    }
}
