package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Page;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.Timeline;
import org.w3id.muster.vocab.Pow;

/** {@code /timeline}: events in the order of time. Takes the parameters of a search, and {@code begin} for a further page. */
public final class TimelineServlet extends PageServlet {

    private static final long serialVersionUID = 1;
    /** Events that one page puts in order. */
    private static final int MOST = 2000;
    private static final Node TIME = NodeFactory.createURI(Pow.TIME);

    private final transient CurrentRelease current;

    public TimelineServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            String base = release.manifest().base();
            SearchAddress address = SearchAddress.of(request, base).at(Optional.empty());
            String begin = Optional.ofNullable(request.getParameter("begin")).orElse("");
            List<Timeline.Event> events = new ArrayList<>();
            long total = events(release, address, base, events);
            Timeline timeline = Timeline.of(events, times(release.dataset(), events), base, begin);
            String here = address.href("/timeline", base);
            Optional<String> next = timeline.next()
                    .map(key -> here + (here.contains("?") ? "&" : "?") + "begin=" + Words.encoded(key));
            response.setHeader("Cache-Control", "public, max-age=60");
            Replies.send(request, response, Replies.HTML, Pages.timeline(new TimelineView(address.words(),
                    address.from(), address.to(), address.surely(), kind(address), timeline, next,
                    Math.max(0, total - events.size()))));
        } catch (SearchException.TimedOut e) {
            throw ProblemDetail.of("search-timeout", 503, "The search took too long", String.valueOf(e.getMessage()),
                    "Narrow it, or try again.").retryAfter(5).toException();
        }
    }

    private static String kind(SearchAddress address) {
        var types = address.facets().get(Facet.TYPE);
        return types == null || types.size() != 1 ? "" : Words.localName(types.first());
    }

    private static long events(Release release, SearchAddress address, String base, List<Timeline.Event> events) {
        Criteria asked = address.criteria();
        Criteria criteria = asked.facets().containsKey(Facet.TYPE)
                ? asked
                : asked.facet(Facet.TYPE, Pow.EVENT).facet(Facet.TYPE, Pow.MILITARY_EVENT);
        Optional<Cursor> after = Optional.empty();
        long total;
        do {
            Page page = release.index().page(criteria, address.sort(), after, 200);
            page.hits().forEach(hit -> {
                SearchView.Found found = SearchView.found(hit, address.language(), base);
                events.add(new Timeline.Event(hit.iri(), found.href(), found.name().text(), found.name().lang(),
                        found.kind(), found.perhaps()));
            });
            total = page.total();
            after = page.next();
        } while (after.isPresent() && events.size() < MOST);
        return total;
    }

    /** The times of the events, read in one transaction. */
    private static Graph times(DatasetGraph store, List<Timeline.Event> events) {
        Graph times = GraphFactory.createDefaultGraph();
        Txn.executeRead(store, () -> events.forEach(event -> store
                .find(Quad.defaultGraphIRI, NodeFactory.createURI(event.iri()), TIME, Node.ANY)
                .forEachRemaining(quad -> {
                    times.add(quad.asTriple());
                    store.find(Quad.defaultGraphIRI, quad.getObject(), Node.ANY, Node.ANY)
                            .forEachRemaining(fact -> times.add(fact.asTriple()));
                })));
        return times;
    }
}
