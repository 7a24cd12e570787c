package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** {@code /}: a search, what is inside, the questions it answers, and a box for one's own. */
final class StartPage extends PageServlet {

    private static final long serialVersionUID = 1;
    private final transient CurrentRelease current;
    private final transient Supplier<List<Question>> questions;

    StartPage(CurrentRelease current, Supplier<List<Question>> questions) {
        this.current = current;
        this.questions = questions;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StartView view;
        try (CurrentRelease.Lease lease = current.lease()) {
            view = StartView.of(lease.release(), questions.get());
        }
        response.setHeader("Link", "<" + ApiCatalog.PATH + ">; rel=\"api-catalog\", <" + ApiDescription.PATH
                + ">; rel=\"service-desc\"; type=\"" + ApiDescription.MEDIA_TYPE + "\", <" + ApiPage.PATH
                + ">; rel=\"service-doc\"; type=\"text/html\","
                + " <" + VoidServlet.PATH + ">; rel=\"describedby\"; type=\"text/turtle\","
                + " </search>; rel=\"search\"; type=\"text/html\"");
        Replies.send(request, response, Replies.HTML,
                Pages.start(view, Visits.of(request, response)));
    }
}
