package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /dataset}: the edition as a thing that its documents belong to; its document is the VoID description. */
final class DatasetServlet extends PageServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", VoidServlet.PATH);
        response.setHeader("Cache-Control", "public, max-age=60");
    }
}
