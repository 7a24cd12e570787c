package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.w3id.muster.release.Manifest;

/** {@code /}: what is inside, the questions it answers, and a box for one's own. */
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
        Manifest manifest;
        try (CurrentRelease.Lease lease = current.lease()) {
            manifest = lease.release().manifest();
        }
        response.setHeader("Link", "<" + ApiCatalog.PATH + ">; rel=\"api-catalog\", </sparql>; rel=\"service-desc\","
                + " <" + VoidServlet.PATH + ">; rel=\"describedby\"; type=\"text/turtle\","
                + " </search>; rel=\"search\"; type=\"text/html\"");
        Replies.send(request, response, Replies.HTML,
                Pages.start(manifest, questions.get(), Visits.of(request, response)));
    }
}
