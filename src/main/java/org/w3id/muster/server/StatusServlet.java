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
    private final transient Supplier<String> text;

    StatusServlet(String contentType, Supplier<String> text) {
        this.contentType = contentType;
        this.text = text;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                response.setHeader("Cache-Control", "no-store");
                Replies.send(request, response, contentType, text.get());
            }
            case "OPTIONS" -> {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> Replies.methodNotAllowed(request, response, "GET", "HEAD", "OPTIONS");
        }
    }
}
