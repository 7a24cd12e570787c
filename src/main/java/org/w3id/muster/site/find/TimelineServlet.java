package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.search.TimeFilter;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Pages;
import org.w3id.muster.site.Parameters;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.SearchProblems;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.Timeline;
import org.w3id.muster.site.page.Timeline.Window;
import org.w3id.muster.vocab.Pow;

/**
 * {@code /timeline}: what happened, in the order of time, and of how many persons sources tell something in each year. Takes
 * the parameters of a search; {@code account} chooses what happened, {@code begin} a further page.
 */
public final class TimelineServlet extends PageServlet {

    public static final String PATH = "/timeline";

    private static final long serialVersionUID = 1;

    private static final List<String> KINDS = List.of(Pow.EVENT, Pow.CAPTURE, Pow.DEPARTURE, Pow.SENTENCING,
            Pow.DEATH);

    private final transient CurrentRelease current;

    public TimelineServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            SearchAddress address = SearchAddress.of(request, release.manifest().base()).at(Optional.empty());
            String begin = Parameters.of(request).text("begin");
            response.setHeader("Cache-Control", Caching.EDITION);
            Replies.send(request, response, Replies.HTML,
                    Pages.timeline(view(release, address, begin), Visits.of(request, response)));
        } catch (SearchException e) {
            throw SearchProblems.of(e);
        }
    }

    private static TimelineView view(Release release, SearchAddress address, String begin) {
        String base = release.manifest().base();
        Criteria criteria = address.criteria();
        String kind = criteria.facets().containsKey(Facet.ACCOUNT)
                ? criteria.facets().get(Facet.ACCOUNT).stream().filter(KINDS::contains).findFirst().orElse(Pow.EVENT)
                : Pow.EVENT;
        Happenings happenings = Happenings.read(release, criteria, address.sort(), kind);
        Timeline timeline = Timeline.of(release.dataset(), base, happenings.nodes(), window(criteria), begin,
                address.visit());
        String first = address.href(PATH, base);
        return new TimelineView(TimeForm.of(address, base), KINDS.stream().map(Words::localName).toList(),
                Words.localName(kind), YearCounts.of(release.index(), address, base), timeline,
                begin.isEmpty() ? Optional.empty() : Optional.of(first),
                timeline.next().map(key -> first + (first.contains("?") ? "&" : "?") + "begin=" + Words.encoded(key)),
                happenings.notLookedAt());
    }

    private static Window window(Criteria criteria) {
        return new Window(criteria.time().map(TimeFilter::from), criteria.time().map(TimeFilter::to),
                criteria.time().filter(time -> time.sureness() == Sureness.SURELY).isPresent());
    }
}
