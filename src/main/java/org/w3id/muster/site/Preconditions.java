package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The conditions of a request on the state of what it asks for, RFC 9110 §13: If-Match before If-None-Match. Editions have
 * no date of their own that a clock gave them, so there is no Last-Modified and the conditions on it are passed over.
 */
final class Preconditions {

    /** What the conditions come to. */
    enum Outcome {
        /** Answer as if there were no conditions. */
        GO_ON,
        /** The client has what it asks for: 304. */
        NOT_MODIFIED,
        /** The client wants another variant than there is: 412. */
        FAILED,
        /** The condition is {@code *}: it depends on whether the thing exists, then 304. */
        NOT_MODIFIED_IF_THERE
    }

    private Preconditions() {}

    static Outcome of(HttpServletRequest request, EntityTag tag) {
        List<String> wanted = tags(request, "If-Match");
        if (!wanted.isEmpty() && !wanted.contains("*") && !wanted.contains(tag.value())) {
            return Outcome.FAILED;
        }
        List<String> known = tags(request, "If-None-Match");
        if (known.contains("*")) {
            return Outcome.NOT_MODIFIED_IF_THERE;
        }
        // the weak comparison, as §13.1.2 wants it
        return known.stream().map(each -> each.startsWith("W/") ? each.substring(2) : each)
                .anyMatch(tag.value()::equals) ? Outcome.NOT_MODIFIED : Outcome.GO_ON;
    }

    private static List<String> tags(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1))).map(String::strip)
                .filter(tag -> !tag.isEmpty()).toList();
    }
}
