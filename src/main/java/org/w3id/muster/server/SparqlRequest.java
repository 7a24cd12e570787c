package org.w3id.muster.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.muster.site.Parameters;
import org.w3id.muster.site.PercentEncoding;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;

/**
 * A query as it came over HTTP, by the SPARQL 1.1 Protocol §2.1: in the URL, as a form, or as the body.
 *
 * @param query the query text; empty when a GET brings none, which asks for the service description
 * @param defaultGraphs graphs of the store that make the default graph of this query
 * @param namedGraphs graphs of the store that GRAPH may name in this query
 * @param timeout the time that the client grants; can only be less than what the server grants
 */
record SparqlRequest(
        Optional<String> query, List<String> defaultGraphs, List<String> namedGraphs, Optional<Duration> timeout) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final Pattern OTHER_CHARSET = Pattern.compile(
            ".*;\\s*charset\\s*=\\s*\"?(?!utf-?8\"?\\s*(;|$))[^;]*.*",
            Pattern.CASE_INSENSITIVE);
    private static final int MILLIS = 1000;

    /** Bytes of the longest body: percent-encoding makes a text up to three times as long. */
    static int mostBodyBytes(Limits limits) {
        return 3 * limits.queryBytes();
    }

    /** Reads a GET, HEAD or POST request. */
    static SparqlRequest read(HttpServletRequest request, Limits limits) throws IOException {
        Parameters parameters = Parameters.of(request);
        refuseUpdate(parameters);
        Optional<String> query = request.getMethod().equals("POST")
                ? Optional.of(posted(request, parameters, limits))
                : single(parameters, "query");
        query.ifPresent(text -> checkLength(text.length(), limits));
        return new SparqlRequest(query.map(SparqlRequest::withoutByteOrderMark), parameters.all("default-graph-uri"),
                parameters.all("named-graph-uri"),
                single(parameters, "timeout").map(SparqlRequest::seconds));
    }

    /** Editors put one before a text; it is no part of it. */
    private static String withoutByteOrderMark(String query) {
        return query.startsWith("\uFEFF") ? query.substring(1) : query;
    }

    private static String posted(HttpServletRequest request, Parameters parameters, Limits limits)
            throws IOException {
        // getContentType() fails on a charset that cannot be one
        String contentType = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (OTHER_CHARSET.matcher(contentType).matches()) {
            throw unsupported("The content type is " + contentType + "; only UTF-8 is read.");
        }
        return switch (mediaType) {
            case DIRECT -> PercentEncoding.utf8(body(request, limits.queryBytes(), limits));
            case FORM -> {
                parameters.add(PercentEncoding.utf8(body(request, mostBodyBytes(limits), limits)));
                refuseUpdate(parameters);
                yield single(parameters, "query").orElseThrow(SparqlRequest::noQuery);
            }
            case UPDATE -> throw QueryGuard.readOnly("The request is a SPARQL Update").toException();
            default -> throw unsupported(mediaType.isEmpty()
                    ? "The request has no Content-Type."
                    : "The content type is " + mediaType + ".");
        };
    }

    private static void refuseUpdate(Parameters parameters) {
        if (parameters.has("update")) {
            throw QueryGuard.readOnly("The request has an 'update' parameter").toException();
        }
    }

    private static byte[] body(HttpServletRequest request, int most, Limits limits) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLong(limits);
        }
        return body;
    }

    private static void checkLength(int length, Limits limits) {
        if (length > limits.queryBytes()) {
            throw tooLong(limits);
        }
    }

    private static ProblemException tooLong(Limits limits) {
        return ProblemDetail.of("query-too-long", 413, "The query is too long",
                "The query text is longer than " + limits.queryBytes() + " bytes.",
                "Split it, for example the rows of its VALUES.").toException();
    }

    private static Optional<String> single(Parameters parameters, String name) {
        List<String> values = parameters.all(name);
        if (values.size() > 1) {
            throw ProblemDetail.of("ambiguous-request", 400, "The request is ambiguous",
                    "The parameter '" + name + "' is given " + values.size() + " times.", "Give it once.")
                    .toException();
        }
        return values.stream().findFirst();
    }

    private static Duration seconds(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,3})?") || Double.parseDouble(text) <= 0) {
            throw ProblemDetail.of("bad-timeout", 400, "The timeout is not a time",
                    "The parameter 'timeout' is '" + text + "'.",
                    "Give seconds, for example timeout=10 or timeout=0.5.")
                    .toException();
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(text) * MILLIS));
    }

    private static ProblemException noQuery() {
        return ProblemDetail.of("no-query", 400, "There is no query", "The form has no parameter 'query'.",
                "Send the query text in the parameter 'query'.").toException();
    }

    private static ProblemException unsupported(String why) {
        return ProblemDetail.of("unsupported-content-type", 415, "The request body cannot be read", why,
                "Send the query as " + DIRECT + ", or as a form (" + FORM + ") with the parameter 'query'; in UTF-8.")
                .toException();
    }
}
