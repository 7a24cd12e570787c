package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.Replies;

/** {@code /map} and {@code /map.geojson}: camps, places and events where they were. Takes the parameters of a search. */
public final class MapServlet extends PageServlet {

    private static final long serialVersionUID = 1;

    private final transient CurrentRelease current;
    private final boolean geoJson;

    /** @param geoJson whether it sends the data rather than the page */
    public MapServlet(CurrentRelease current, boolean geoJson) {
        this.current = current;
        this.geoJson = geoJson;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            String base = release.manifest().base();
            SearchAddress address = SearchAddress.of(request, base);
            LocatedThings things = LocatedThings.read(release, address, base);
            response.setHeader("Cache-Control", "public, max-age=60");
            if (geoJson) {
                response.setHeader("Content-Disposition", "attachment; filename=\"muster-map.geojson\"");
                Replies.send(request, response, "application/geo+json", GeoJson.of(things));
            } else {
                Replies.send(request, response, Replies.HTML,
                        Pages.map(OverviewMap.of(address, things, base)));
            }
        } catch (SearchException.TimedOut e) {
            throw ProblemDetail.of("search-timeout", 503, "The search took too long", String.valueOf(e.getMessage()),
                    "Narrow it, or try again.").retryAfter(5).toException();
        }
    }
}
