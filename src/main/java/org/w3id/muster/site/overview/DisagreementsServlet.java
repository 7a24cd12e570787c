package org.w3id.muster.site.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.NodeFactory;
import org.w3id.muster.release.Disagreement;
import org.w3id.muster.release.Disagreements;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Parameters;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.AccountsReader;
import org.w3id.muster.site.page.DisagreementsOverview;
import org.w3id.muster.site.page.DisagreementsOverview.Disputed;
import org.w3id.muster.site.page.Dossier;
import org.w3id.muster.site.page.Line;
import org.w3id.muster.site.page.NumberWords;
import org.w3id.muster.site.page.Overview;
import org.w3id.muster.site.page.Overview.Choice;
import org.w3id.muster.site.page.Overview.Sections;
import org.w3id.muster.site.page.Piece;
import org.w3id.muster.site.words.InterfaceWords;
import org.w3id.muster.site.words.Visit;

/**
 * {@code /disagreements}: every conflict of the edition, by kind of thing and thing, as a page; and as a table in
 * {@code /disagreements.csv}. Parameters: {@code kind} of thing, {@code after} for a further page. The list comes from a
 * file of the edition, which is read from the place that the page begins at.
 */
public final class DisagreementsServlet extends PageServlet {

    /** What the disagreements are sent as. */
    public enum Form {
        PAGE, CSV
    }

    public static final String PATH = "/disagreements";

    static final int MOST_ROWS = 5_000;

    private static final long serialVersionUID = 1;
    private static final int PER_PAGE = 10;
    private static final int PER_STEP = 100;

    private final transient CurrentRelease current;
    private final Form form;

    public DisagreementsServlet(CurrentRelease current, Form form) {
        this.current = current;
        this.form = form;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.of(request);
        Optional<String> kind = parameters.first("kind").filter(text -> !text.isBlank());
        OptionalLong after = after(parameters.first("after"));
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            Disagreements all = release.disagreements().orElseThrow(() -> problem("old"));
            response.setHeader("Cache-Control", Caching.EDITION);
            switch (form) {
                case PAGE -> Replies.send(request, response, Replies.HTML,
                        page(release, all, kind, after, Visits.of(request, response)));
                case CSV -> {
                    response.setHeader("Content-Disposition", "attachment; filename=\"muster-disagreements.csv\"");
                    Replies.send(request, response, CsvTable.MEDIA_TYPE, table(release, all, kind).toString());
                }
            }
        }
    }

    private static OptionalLong after(Optional<String> text) {
        try {
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.get()));
        } catch (NumberFormatException e) {
            throw problem("nopage");
        }
    }

    private static ProblemException problem(String which) {
        String key = "disagreements." + which;
        InterfaceWords words = InterfaceWords.ENGLISH; // as all problems are
        return ProblemDetail.of("no-such-page", 404, words.say(key + ".title"), words.say(key + ".detail"),
                words.say(key + ".remedy")).toException();
    }

    private static Disagreements.Page read(Disagreements all, Optional<String> kind, OptionalLong after, int size) {
        return all.page(kind, after, size).orElseThrow(() -> problem("nopage"));
    }

    private static List<Disputed> disputed(Disagreements.Page page) {
        return page.disagreements().stream().map(DisagreementsServlet::disputed).toList();
    }

    private static Disputed disputed(Disagreement disagreement) {
        List<String> accounts = disagreement.accounts();
        int shown = Math.min(accounts.size(), DisagreementsOverview.MOST_ACCOUNTS);
        return new Disputed(NodeFactory.createURI(disagreement.thing()), disagreement.over(),
                accounts.subList(0, shown).stream().map(NodeFactory::createURI).toList(), accounts.size() - shown);
    }

    private static Dossier dossier(Release release, List<Disputed> disputed) {
        return AccountsReader.accounts(release.dataset(), release.manifest().base(),
                disputed.stream().flatMap(each -> each.accounts().stream()).toList());
    }

    private static String page(Release release, Disagreements all, Optional<String> kind, OptionalLong after,
            Visit visit) {
        Disagreements.Page page = read(all, kind, after, PER_PAGE);
        List<Disputed> disputed = disputed(page);
        Sections sections = DisagreementsOverview.sections(dossier(release, disputed), disputed, visit);
        String first = visit.link(address(PATH, kind, OptionalLong.empty()));
        Overview overview = new Overview(visit.say("disagreements.title"), visit.say("disagreements.lede", all.total()),
                visit.words().paragraphs("disagreements.how").stream().map(Line::of).toList(), Optional.empty(),
                choices(all, kind, visit), sections.parts(), sections.notes(),
                after.isPresent() ? Optional.of(first) : Optional.empty(),
                page.next().isPresent() ? Optional.of(visit.link(address(PATH, kind, page.next()))) : Optional.empty(),
                List.of(Piece.link(visit.say("overview.table"), address(PATH + ".csv", kind, OptionalLong.empty()))),
                first);
        return Pages.overview(overview, release.manifest(), visit);
    }

    private static List<Choice> choices(Disagreements all, Optional<String> kind, Visit visit) {
        if (all.kinds().size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(visit.say("disagreements.all"), visit.link(PATH),
                NumberWords.of(all.total(), visit.language()), kind.isEmpty()));
        all.kinds().forEach(each -> choices.add(new Choice(
                visit.words().sayOr("disagreements.kind." + each.kind(), Words.spaced(each.kind())),
                visit.link(address(PATH, Optional.of(each.kind()), OptionalLong.empty())),
                NumberWords.of(each.count(), visit.language()),
                kind.filter(each.kind()::equals).isPresent())));
        return choices;
    }

    private static String address(String path, Optional<String> kind, OptionalLong after) {
        List<String> parameters = new ArrayList<>();
        kind.ifPresent(key -> parameters.add("kind=" + Words.encoded(key)));
        after.ifPresent(at -> parameters.add("after=" + at));
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    /** Up to {@value #MOST_ROWS} rows and the rest of the disagreements read with them. */
    private static CsvTable table(Release release, Disagreements all, Optional<String> kind) {
        List<String> columns = new ArrayList<>(DisagreementsOverview.COLUMNS);
        columns.add("edition");
        CsvTable table = new CsvTable(columns);
        OptionalLong at = OptionalLong.empty();
        do {
            Disagreements.Page page = read(all, kind, at, PER_STEP);
            List<Disputed> disputed = disputed(page);
            DisagreementsOverview.rows(dossier(release, disputed), disputed).forEach(row -> {
                List<String> cells = new ArrayList<>(row);
                cells.add(release.manifest().id());
                table.row(cells);
            });
            at = page.next();
        } while (at.isPresent() && table.rows() < MOST_ROWS);
        if (at.isPresent()) {
            table.row(List.of("… and more: narrow the list with kind, or use /sparql"));
        }
        return table;
    }
}
