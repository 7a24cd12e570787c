package org.w3id.muster.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.w3id.muster.site.ProblemDetail;

/**
 * Errors that Jetty finds before or behind our own code, such as a malformed request line or a header that is too long.
 * Never shows a stack trace.
 */
final class ProblemErrorHandler extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        ProblemDetail problem = ProblemDetail.of("http-error", status,
                String.valueOf(HttpStatus.getMessage(status)),
                "The server could not handle the request.", status < HttpStatus.INTERNAL_SERVER_ERROR_500
                        ? "Mend the request; long queries go into the body of a POST."
                        : "Try again later.");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE);
        Content.Sink.write(response, true, problem.toJson(), callback);
        return true;
    }
}
