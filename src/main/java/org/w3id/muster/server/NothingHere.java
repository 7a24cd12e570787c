package org.w3id.muster.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.Replies;

/** Answers all addresses that nobody else answers. */
final class NothingHere extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Replies.problem(request, response, ProblemDetail.of("not-found", 404, "Nothing here",
                "There is nothing at " + request.getRequestURI() + ".",
                "Begin at the start page, /, or ask the SPARQL endpoint, /sparql."));
    }
}
