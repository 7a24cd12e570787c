package org.w3id.muster.site;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A failure as the client sees it (RFC 9457): what happened, why, and what to do about it.
 *
 * @param key names the kind of problem; stable, so that programs can tell kinds apart
 * @param status the HTTP status code
 * @param title what happened, the same for every occurrence
 * @param detail why it happened this time
 * @param remedy what the client can do now
 * @param more further members of the document, such as {@code line} or {@code alternatives}
 * @param retryAfterSeconds when to try again, as the {@code Retry-After} header; 0 when waiting does not help
 */
public record ProblemDetail(
        String key, int status, String title, String detail, String remedy, Map<String, Object> more,
        int retryAfterSeconds) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://w3id.org/muster/problem/";

    public ProblemDetail {
        more = Map.copyOf(more);
    }

    public static ProblemDetail of(String key, int status, String title, String detail, String remedy) {
        return new ProblemDetail(key, status, title, detail, remedy, Map.of(), 0);
    }

    public ProblemDetail with(String member, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(member, value);
        return new ProblemDetail(key, status, title, detail, remedy, members, retryAfterSeconds);
    }

    public ProblemDetail retryAfter(int seconds) {
        return new ProblemDetail(key, status, title, detail, remedy, more, seconds);
    }

    public ProblemException toException() {
        return new ProblemException(this);
    }

    public String toJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPES + key);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("remedy", remedy);
        members.putAll(more);
        return JsonMapper.shared().writeValueAsString(members);
    }
}
