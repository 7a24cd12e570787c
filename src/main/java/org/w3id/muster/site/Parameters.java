package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parameters of a URL query or of a form. Everything that reads a parameter reads it here, as the servlet container's own
 * reader fails with an exception where a request is badly encoded. Not thread-safe.
 */
public final class Parameters {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /**
     * Those behind the question mark of a request.
     *
     * @throws ProblemException (400) when they are badly encoded or no UTF-8
     */
    public static Parameters of(HttpServletRequest request) {
        return of(request.getQueryString() == null ? "" : request.getQueryString());
    }

    /** The same of the text behind a question mark. */
    static Parameters of(String query) {
        return new Parameters().add(query);
    }

    /**
     * Adds the parameters of an {@code application/x-www-form-urlencoded} text.
     *
     * @throws ProblemException (400) when they are badly encoded or no UTF-8
     */
    public Parameters add(String encoded) {
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return this;
    }

    /** All values of a parameter, in their order; empty when it is not there. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of a parameter that counts once: the first. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The first value of a parameter without white space around it; empty when it is not there. */
    public String text(String name) {
        return first(name).orElse("").strip();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    private static String decoded(String encoded) {
        return PercentEncoding.decoded(encoded.replace('+', ' '));
    }
}
