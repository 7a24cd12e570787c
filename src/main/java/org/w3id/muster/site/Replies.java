package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.words.Visit;

/** Sends what a request gets: a body, a page, a problem. Stateless. */
public final class Replies {

    public static final String HTML = "text/html;charset=utf-8";

    private Replies() {}

    /** Sends a body; of a HEAD request only its headers. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String contentType, String body)
            throws IOException {
        send(request, response, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a body in bytes. */
    static void send(HttpServletRequest request, HttpServletResponse response, String contentType, byte[] bytes)
            throws IOException {
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Sends a file as it is, however large. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String contentType, Path file)
            throws IOException {
        response.setContentType(contentType);
        response.setContentLengthLong(Files.size(file));
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(file, response.getOutputStream());
        }
    }

    /** Sends a problem: as a page when the client names HTML, else as RFC 9457 JSON. */
    public static void problem(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (!Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod()) && !request.getInputStream().isFinished()) {
            // the rest of the body would be taken for the next request
            response.setHeader("Connection", "close");
        }
        response.setStatus(problem.status());
        Vary.on(response, "Accept");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("ETag", null);
        if (problem.retryAfterSeconds() > 0) {
            response.setIntHeader("Retry-After", problem.retryAfterSeconds());
        }
        if (ProblemForm.of(accept(request)) == ProblemForm.PAGE) {
            Visit visit = Visits.of(request, response);
            // the address of what was withdrawn may be a name, and links would repeat it
            send(request, response, HTML, Pages.problem(problem,
                    problem.status() == HttpServletResponse.SC_GONE
                            ? visit.at("/").with(visit.site(), visit.license(), "")
                            : visit));
        } else {
            send(request, response, ProblemDetail.MEDIA_TYPE, problem.toJson());
        }
    }

    /** The problem that none of the formats on offer is acceptable. */
    public static ProblemDetail notAcceptable(List<? extends Offer> offers) {
        List<String> types = offers.stream().map(Offer::mediaType).toList();
        return ProblemDetail.of("not-acceptable", 406, "Not available in the form asked for",
                "The Accept header admits none of the formats that there are.",
                "Accept one of: " + String.join(", ", types) + ".").with("alternatives", types);
    }

    /** Refuses a method; names those that are allowed, as RFC 9110 §15.5.6 demands. */
    public static void methodNotAllowed(HttpServletRequest request, HttpServletResponse response, String... allowed)
            throws IOException {
        response.setHeader("Allow", String.join(", ", allowed));
        problem(request, response, ProblemDetail.of("method-not-allowed", 405, "Not allowed here",
                "The method " + request.getMethod() + " is not allowed for this address.",
                "Use one of: " + String.join(", ", allowed) + ".").with("allow", Arrays.asList(allowed)));
    }

    /** All Accept headers as one; null when there is none. */
    public static @Nullable String accept(HttpServletRequest request) {
        List<String> values = Collections.list(request.getHeaders("Accept"));
        return values.isEmpty() ? null : String.join(",", values);
    }
}
