package org.w3id.muster.site.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.words.Visit;

/**
 * {@code /edition}: what this edition is, what it holds, under which licence, what its build has to say, and what has
 * changed since an earlier one. All of it was written down by the build; nothing is counted here.
 */
public final class EditionServlet extends PageServlet {

    public static final String PATH = "/edition";

    private static final long serialVersionUID = 1;

    private final transient CurrentRelease current;

    public EditionServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            response.setHeader("Cache-Control", Caching.EDITION);
            Visit visit = Visits.of(request, response);
            Replies.send(request, response, Replies.HTML,
                    Pages.overview(EditionOverview.of(release, visit), release.manifest(), visit));
        }
    }
}
