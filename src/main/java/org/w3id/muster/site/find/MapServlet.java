package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.SearchProblems;
import org.w3id.muster.site.Visits;
import org.w3id.muster.vocab.Pow;

/**
 * {@code /map}, {@code /map.geojson} and {@code /map.csv}: camps, places and events where they were. Takes the parameters of
 * a search; {@code type} chooses among the kinds.
 */
public final class MapServlet extends PageServlet {

    /** What the map is sent as. */
    public enum Form {
        PAGE, GEOJSON, CSV
    }

    public static final String PATH = "/map";

    /** Things that a page looks at. */
    static final int MOST_ON_PAGE = 300;
    /** Things that a file looks at. */
    static final int MOST_IN_FILE = 1000;

    private static final long serialVersionUID = 1;

    private final transient CurrentRelease current;
    private final Form form;

    public MapServlet(CurrentRelease current, Form form) {
        this.current = current;
        this.form = form;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            SearchAddress address = SearchAddress.of(request, release.manifest().base());
            Criteria criteria = criteria(address);
            LocatedThings things = LocatedThings.read(release, criteria, address.sort(),
                    form == Form.PAGE ? MOST_ON_PAGE : MOST_IN_FILE);
            response.setHeader("Cache-Control", Caching.EDITION);
            switch (form) {
                case PAGE -> {
                    Replies.send(request, response, Replies.HTML, Pages.map(
                            OverviewMap.of(address, things, YearSpan.of(release.index(), criteria), release),
                            Visits.of(request, response)));
                }
                case GEOJSON -> {
                    response.setHeader("Content-Disposition", "attachment; filename=\"muster-map.geojson\"");
                    Replies.send(request, response, GeoJson.MEDIA_TYPE, GeoJson.of(things, false, release, address));
                }
                case CSV -> {
                    response.setHeader("Content-Disposition", "attachment; filename=\"muster-map.csv\"");
                    Replies.send(request, response, CsvTable.MEDIA_TYPE, MapTable.of(things, release, address));
                }
            }
        } catch (SearchException e) {
            throw SearchProblems.of(e);
        }
    }

    private static Criteria criteria(SearchAddress address) {
        Criteria criteria = address.criteria();
        return criteria.facets().containsKey(Facet.TYPE)
                ? criteria
                : criteria.facet(Facet.TYPE, Pow.DETENTION_SITE).facet(Facet.TYPE, Pow.PLACE_CLASS)
                        .facet(Facet.TYPE, Pow.EVENT).facet(Facet.TYPE, Pow.MILITARY_EVENT);
    }
}
