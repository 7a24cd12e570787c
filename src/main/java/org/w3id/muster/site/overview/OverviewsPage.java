package org.w3id.muster.site.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.Visits;

/** {@code /overviews}: the pages that show much at once, each with a sentence. */
public final class OverviewsPage extends PageServlet {

    public static final String PATH = "/overviews";

    private static final long serialVersionUID = 1;

    /** The addresses without the slash; also the names of their texts. */
    public static final List<String> OVERVIEWS = List.of("map", "timeline", "figures", "disagreements");

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", Caching.PROGRAM);
        Replies.send(request, response, Replies.HTML, Pages.overviews(OVERVIEWS, Visits.of(request, response)));
    }
}
