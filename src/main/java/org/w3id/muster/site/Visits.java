package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.site.words.Visit;

/** Reads from a request in which language its page is wanted: {@code ?lang=}, else Accept-Language. Stateless. */
public final class Visits {

    /** The attribute of a request that holds the licence of the edition, as every page names it. */
    public static final String LICENSE = "org.w3id.muster.license";

    private Visits() {}

    /** The visit that a request makes. */
    public static Visit of(HttpServletRequest request) {
        Visit visit = Visit.of(request.getRequestURI(), Optional.ofNullable(request.getQueryString()).orElse(""),
                InterfaceLanguage.accepted(request.getHeader("Accept-Language")));
        return request.getAttribute(LICENSE) instanceof String license ? visit.under(license) : visit;
    }

    /** The same for an answer that is a page: its headers tell the language, and what it was chosen by. */
    public static Visit of(HttpServletRequest request, HttpServletResponse response) {
        Visit visit = of(request);
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", visit.language().tag());
        return visit;
    }
}
