package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.w3id.muster.site.overview.EditionServlet;

/**
 * {@code /dataset}: the edition as a thing that its documents belong to. Programs are led to its VoID description, who
 * asks for HTML to its page.
 */
final class DatasetServlet extends PageServlet {

    private static final long serialVersionUID = 1;

    /** Who made the edition, and with it each document; described where the edition is. */
    static String editors(String base) {
        return base + "dataset#editors";
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) {
        boolean page = Negotiation.choose(Replies.accept(request), DocumentFormat.negotiable())
                .filter(DocumentFormat.HTML::equals).isPresent();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page ? EditionServlet.PATH : VoidServlet.PATH);
        Vary.on(response, "Accept");
        response.setHeader("Cache-Control", Caching.EDITION);
    }
}
