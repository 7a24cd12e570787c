package org.w3id.muster.site.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.page.Dossier;
import org.w3id.muster.site.page.Line;
import org.w3id.muster.site.page.More;
import org.w3id.muster.site.page.Overview;
import org.w3id.muster.site.page.PageComposer;
import org.w3id.muster.site.page.Part;
import org.w3id.muster.site.page.Piece;
import org.w3id.muster.site.page.Surroundings;
import org.w3id.muster.site.words.Visit;

/** {@code /editorial-rules}: how dates, names, numbers and all else are handled here, each with a page that shows it. */
public final class EditorialRulesServlet extends PageServlet {

    public static final String PATH = "/editorial-rules";

    private static final long serialVersionUID = 1;

    private final transient CurrentRelease current;

    public EditorialRulesServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            Visit visit = Visits.of(request, response);
            List<Part> rules = Stream.of(EditorialRule.values()).<Part>map(rule -> part(rule, release, visit)).toList();
            Overview overview = new Overview(visit.say("rules.title"), visit.say("rules.lede"),
                    visit.words().paragraphs("rules.how").stream().map(Line::of).toList(), Optional.empty(), List.of(),
                    rules, List.of(), Optional.empty(), Optional.empty(), List.of(), PATH);
            response.setHeader("Cache-Control", Caching.EDITION);
            Replies.send(request, response, Replies.HTML, Pages.overview(overview, release.manifest(), visit));
        }
    }

    private static Part part(EditorialRule rule, Release release, Visit visit) {
        List<Line> says = visit.words().paragraphs(rule.key()).stream().map(Line::of).toList();
        List<Line> example = example(rule, release, visit).stream().toList();
        return new Part.Lines(rule.id(), visit.say(rule.key() + ".title"), says, example, More.none(example.size()));
    }

    /** Empty in an edition that does not have the thing. */
    private static Optional<Line> example(EditorialRule rule, Release release, Visit visit) {
        String base = release.manifest().base();
        Node thing = NodeFactory.createURI(base + "id/" + rule.example());
        Graph naming = Surroundings.naming(release.dataset(), base, thing);
        if (naming.isEmpty()) {
            return Optional.empty();
        }
        Graph nothing = GraphFactory.createDefaultGraph();
        Piece title = PageComposer.title(new Dossier(thing, base, naming, nothing, nothing, Map.of()), visit);
        Piece link = title.leadingTo(visit.link("/doc/" + rule.example()));
        return Optional.of(Line.of(visit.words().fill(rule.key() + ".example", Piece::plain, List.of(link),
                piece -> piece)));
    }
}
