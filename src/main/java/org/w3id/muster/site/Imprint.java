package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.site.words.Visit;

/**
 * What the foot of every page tells: under which licence the data is, and where a mistake is reported. Immutable.
 *
 * @param edition the edition that the page is from
 * @param reports where readers report a mistake, if anywhere
 */
public record Imprint(Manifest edition, Optional<ReportAddress> reports) {

    private static final String ATTRIBUTE = Imprint.class.getName();

    /** Lets the pages that answer the request have it. */
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** That of the pages which answer the request; empty outside of a server. */
    static Optional<Imprint> of(HttpServletRequest request) {
        return Optional.ofNullable((Imprint) request.getAttribute(ATTRIBUTE));
    }

    /** The visit of a page that is about itself. */
    Visit on(Visit visit) {
        return about(Words.site(edition.base()) + visit.address(), visit);
    }

    /** The visit of a page that is about a thing; reports carry its IRI. */
    Visit about(String iri, Visit visit) {
        String site = Words.citable(edition.base()) ? Words.site(edition.base()) : "";
        return visit.with(site, edition.license().orElse(""),
                reports.map(to -> to.link(iri, edition.id(), visit)).orElse(""));
    }
}
