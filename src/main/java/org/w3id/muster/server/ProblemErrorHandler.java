package org.w3id.muster.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.w3id.muster.site.PercentEncoding;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.site.ProblemForm;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.site.words.Visit;

/**
 * Errors that Jetty finds before or behind our own code, such as a malformed request line or a header that is too long.
 * Never shows a stack trace.
 */
final class ProblemErrorHandler extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ProblemDetail problem = problem(request, response.getStatus());
        ProblemForm form = ProblemForm.of(request.getHeaders().get(HttpHeader.ACCEPT));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, form.contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().add(HttpHeader.VARY, "Accept");
        Content.Sink.write(response, true, form.body(problem, visit(request)), callback);
        return true;
    }

    private static ProblemDetail problem(Request request, int status) {
        if (status == HttpStatus.BAD_REQUEST_400) {
            if (request.getAttribute(ERROR_EXCEPTION) instanceof Throwable e
                    && e.getCause() instanceof NumberFormatException) {
                // Jetty gives up at an escape that is none, before it has read a header
                return PercentEncoding.broken();
            }
            try {
                PercentEncoding.decoded(request.getHttpURI().asString());
            } catch (ProblemException e) {
                return e.problem();
            }
        }
        return ProblemDetail.of("http-error", status, String.valueOf(HttpStatus.getMessage(status)),
                status < HttpStatus.INTERNAL_SERVER_ERROR_500
                        ? "The server could not handle the request" + reason(request, status) + "."
                        : "The server could not handle the request.",
                status < HttpStatus.INTERNAL_SERVER_ERROR_500
                        ? "Mend the request; long queries go into the body of a POST."
                        : "Try again later.");
    }

    /** What Jetty says about a request, where it says more than the status does. */
    private static String reason(Request request, int status) {
        Object said = request.getAttribute(ERROR_MESSAGE);
        String text = said == null ? "" : said.toString();
        return text.isEmpty() || text.equals(HttpStatus.getMessage(status)) || text.contains("Exception")
                || text.contains("@") ? "" : ": " + text;
    }

    /** A start page: the address may be one that cannot be linked to. */
    private static Visit visit(Request request) {
        return Visit.of("/", "", InterfaceLanguage.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
    }
}
