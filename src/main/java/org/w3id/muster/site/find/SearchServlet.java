package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Results;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.SearchProblems;
import org.w3id.muster.site.ServerTiming;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.words.Visit;

/** {@code /search}, {@code /search.json}, {@code /search.csv}, {@code /search.geojson}. */
public final class SearchServlet extends PageServlet {

    /** What the results are sent as. */
    public enum Form {
        PAGE, JSON, CSV, GEOJSON
    }

    private static final long serialVersionUID = 1;
    private static final int PER_PAGE = 20;

    private final transient CurrentRelease current;
    private final Form form;

    public SearchServlet(CurrentRelease current, Form form) {
        this.current = current;
        this.form = form;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            String base = release.manifest().base();
            SearchAddress address = SearchAddress.of(request, base);
            response.setHeader("Cache-Control", Caching.EDITION);
            switch (form) {
                case PAGE -> Replies.send(request, response, Replies.HTML,
                        page(address, release, request, response));
                case JSON -> {
                    response.setHeader("X-Robots-Tag", "noindex");
                    ServerTiming timing = new ServerTiming();
                    Results results = search(address, release.index());
                    timing.done("index");
                    String json = SearchJson.of(address, results, release);
                    timing.done("render", response);
                    Replies.send(request, response, "application/json", json);
                }
                case CSV -> {
                    response.setHeader("Content-Disposition", "attachment; filename=\"muster-search.csv\"");
                    Replies.send(request, response, CsvTable.MEDIA_TYPE,
                            SearchTable.of(address, release));
                }
                case GEOJSON -> {
                    response.setHeader("Content-Disposition", "attachment; filename=\"muster-search.geojson\"");
                    LocatedThings things = LocatedThings.read(release, address.criteria(), address.sort(),
                            SearchTable.MOST_ROWS / 5);
                    Replies.send(request, response, GeoJson.MEDIA_TYPE,
                            GeoJson.of(things, true, release, address));
                }
            }
        } catch (SearchException e) {
            throw SearchProblems.of(e);
        }
    }

    private static String page(SearchAddress address, Release release, HttpServletRequest request,
            HttpServletResponse response) {
        Visit visit = Visits.of(request, response);
        ServerTiming timing = new ServerTiming();
        Results results = search(address, release.index());
        timing.done("index");
        SearchView view = SearchView.of(address, results, release.index().find(address.company().toList()),
                release.manifest().base(), visit);
        String page = Pages.search(view, visit);
        timing.done("render", response);
        return page;
    }

    private static Results search(SearchAddress address, Index index) {
        return index.search(address.criteria(), address.sort(), address.after(), PER_PAGE, SearchView.SHOWN,
                SearchView.VALUES);
    }
}
