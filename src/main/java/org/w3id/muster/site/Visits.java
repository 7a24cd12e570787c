package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.site.words.Visit;

/** Reads from a request in which language its page is wanted: {@code ?lang=}, else Accept-Language. Stateless. */
public final class Visits {

    private Visits() {}

    /** The visit that a request makes. */
    public static Visit of(HttpServletRequest request) {
        Visit visit = Visit.of(request.getRequestURI(), Optional.ofNullable(request.getQueryString()).orElse(""),
                InterfaceLanguage.accepted(request.getHeader("Accept-Language")));
        return Imprint.of(request).map(imprint -> imprint.on(visit)).orElse(visit);
    }

    /** The same visit on the page of a thing, with its IRI in reports of mistakes. */
    static Visit about(String iri, HttpServletRequest request, Visit visit) {
        return Imprint.of(request).map(imprint -> imprint.about(iri, visit)).orElse(visit);
    }

    /** The same for an answer that is a page: its headers tell the language, and what it was chosen by. */
    public static Visit of(HttpServletRequest request, HttpServletResponse response) {
        Visit visit = of(request);
        Vary.on(response, "Accept-Language");
        response.setHeader("Content-Language", visit.language().tag());
        return visit;
    }
}
