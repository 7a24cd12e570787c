package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /api}: what programs can ask, made from the document that programs read. */
final class ApiPage extends PageServlet {

    static final String PATH = "/api";

    private static final long serialVersionUID = 1;

    private final transient CurrentRelease current;
    private final transient ApiDescription description = ApiDescription.read();

    ApiPage(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = current.manifest().base();
        response.setHeader("Cache-Control", Caching.PROGRAM);
        response.setHeader("Link", "<" + ApiDescription.PATH + ">; rel=\"service-desc\"; type=\""
                + ApiDescription.MEDIA_TYPE + "\"");
        Replies.send(request, response, Replies.HTML,
                Pages.api(description, Words.site(base), Visits.of(request, response)));
    }
}
