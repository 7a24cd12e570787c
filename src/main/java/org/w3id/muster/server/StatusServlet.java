package org.w3id.muster.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.w3id.muster.site.Replies;

/** {@code /health} and {@code /metrics}: a text made anew for each request, which needs neither store nor lane. */
final class StatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String contentType;
    private final transient Supplier<Status> status;

    /**
     * What is told.
     *
     * @param code the HTTP status
     */
    record Status(int code, String text) {

        static Status ok(String text) {
            return new Status(HttpServletResponse.SC_OK, text);
        }
    }

    StatusServlet(String contentType, Supplier<Status> status) {
        this.contentType = contentType;
        this.status = status;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                response.setHeader("Cache-Control", "no-store");
                Status now = status.get();
                response.setStatus(now.code());
                Replies.send(request, response, contentType, now.text());
            }
            case "OPTIONS" -> {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> Replies.methodNotAllowed(request, response, "GET", "HEAD", "OPTIONS");
        }
    }
}
