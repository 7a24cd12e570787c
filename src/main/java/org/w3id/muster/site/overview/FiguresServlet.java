package org.w3id.muster.site.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Page;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.search.Sort;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Parameters;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.SearchProblems;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.AccountsReader;
import org.w3id.muster.site.page.Dossier;
import org.w3id.muster.site.page.FigureRows;
import org.w3id.muster.site.page.FiguresOverview;
import org.w3id.muster.site.page.Line;
import org.w3id.muster.site.page.Overview;
import org.w3id.muster.site.page.Overview.Sections;
import org.w3id.muster.site.page.Piece;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.vocab.Pow;

/**
 * {@code /figures}: every group that sources have counted, in the order of names, with all its figures; as a page, and as
 * a table in {@code /figures.csv}. Parameters: {@code q} words, {@code after} for a further page. Which groups there are
 * comes from the index.
 */
public final class FiguresServlet extends PageServlet {

    /** What the figures are sent as. */
    public enum Form {
        PAGE, CSV
    }

    public static final String PATH = "/figures";

    static final int MOST_ROWS = 5_000;

    private static final long serialVersionUID = 1;
    private static final int PER_PAGE = 10;

    private final transient CurrentRelease current;
    private final Form form;

    public FiguresServlet(CurrentRelease current, Form form) {
        this.current = current;
        this.form = form;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.of(request);
        String words = parameters.text("q");
        Optional<Cursor> after = parameters.first("after").map(Cursor::new);
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            response.setHeader("Cache-Control", Caching.EDITION);
            switch (form) {
                case PAGE -> Replies.send(request, response, Replies.HTML,
                        page(release, words, after, Visits.of(request, response)));
                case CSV -> {
                    response.setHeader("Content-Disposition", "attachment; filename=\"muster-figures.csv\"");
                    Replies.send(request, response, CsvTable.MEDIA_TYPE, table(release, words).toString());
                }
            }
        } catch (SearchException e) {
            throw SearchProblems.of(e);
        }
    }

    private static Page groups(Release release, String words, Optional<Cursor> after, int size) {
        return release.index().page(Criteria.all().text(words).facet(Facet.ACCOUNT, Pow.OBSERVATION),
                Sort.NAME_ENGLISH, after, size);
    }

    private static List<Node> nodes(Page page) {
        return page.hits().stream().map(hit -> NodeFactory.createURI(hit.iri())).toList();
    }

    private static String page(Release release, String words, Optional<Cursor> after, Visit visit) {
        String base = release.manifest().base();
        Page groups = groups(release, words, after, PER_PAGE);
        Dossier dossier = AccountsReader.figures(release.dataset(), base, nodes(groups));
        Sections sections = FiguresOverview.sections(dossier, nodes(groups), visit);
        String first = visit.link(address(PATH, words, Optional.empty()));
        List<Line> intro = new ArrayList<>();
        visit.words().paragraphs("figures.how").forEach(paragraph -> intro.add(Line.of(paragraph)));
        Overview overview = new Overview(visit.say("figures.title"),
                words.isEmpty()
                        ? visit.say("figures.lede", groups.total())
                        : visit.say("figures.found", groups.total(), words),
                intro, Optional.of(words), List.of(), sections.parts(), sections.notes(),
                after.map(cursor -> first),
                groups.next().map(cursor -> visit.link(address(PATH, words, Optional.of(cursor)))),
                List.of(Piece.link(visit.say("overview.table"), address(PATH + ".csv", words, Optional.empty()))),
                first);
        return Pages.overview(overview, release.manifest(), visit);
    }

    private static String address(String path, String words, Optional<Cursor> after) {
        List<String> parameters = new ArrayList<>();
        if (!words.isEmpty()) {
            parameters.add("q=" + Words.encoded(words));
        }
        after.ifPresent(cursor -> parameters.add("after=" + cursor.token()));
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    /** Up to {@value #MOST_ROWS} rows and the rest of the group that reaches them; a last row says when there are more. */
    private static CsvTable table(Release release, String words) {
        String edition = release.manifest().id();
        List<String> columns = new ArrayList<>(FigureRows.COLUMNS);
        columns.add("edition");
        CsvTable table = new CsvTable(columns);
        Optional<Cursor> at = Optional.empty();
        do {
            Page page = groups(release, words, at, Index.MOST_PER_PAGE);
            Dossier dossier = AccountsReader.figures(release.dataset(), release.manifest().base(), nodes(page));
            FigureRows.of(dossier, nodes(page)).forEach(row -> {
                List<String> cells = new ArrayList<>(row);
                cells.add(edition);
                table.row(cells);
            });
            at = page.next();
        } while (at.isPresent() && table.rows() < MOST_ROWS);
        if (at.isPresent()) {
            table.row(List.of("… and more: narrow the list with q, or use /sparql"));
        }
        return table;
    }
}
