package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletResponse;

/** The header {@code Vary} (RFC 9110 §12.5.5): what of a request an answer depends on. Stateless. */
public final class Vary {

    private static final String VARY = "Vary";

    private Vary() {}

    /** Says that the answer depends on a header of the request, too. */
    public static void on(HttpServletResponse response, String header) {
        String others = response.getHeader(VARY);
        response.setHeader(VARY, others == null ? header : others + ", " + header);
    }
}
