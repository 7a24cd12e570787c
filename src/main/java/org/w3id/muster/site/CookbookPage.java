package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** {@code /cookbook}: patterns of queries to begin with. */
final class CookbookPage extends PageServlet {

    private static final long serialVersionUID = 1;
    private final transient Supplier<List<QueryPattern>> patterns;

    CookbookPage(Supplier<List<QueryPattern>> patterns) {
        this.patterns = patterns;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Replies.send(request, response, Replies.HTML, Pages.cookbook(patterns.get(), Visits.of(request, response)));
    }
}
