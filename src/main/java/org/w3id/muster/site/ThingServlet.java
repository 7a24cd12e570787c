package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.w3id.muster.release.Manifest;

/**
 * {@code /id/…}: the thing itself, which cannot be sent. The answer is 303 to its document, the same for everyone (Cool
 * URIs §4.2), or 404 when nothing is known about it. The target is always on this server, under {@code /doc/}.
 */
final class ThingServlet extends PageServlet {

    private static final long serialVersionUID = 1;
    private static final String PREFIX = "/id/";

    private final transient CurrentRelease current;

    ThingServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = pathBehind(PREFIX, request);
        DocumentAddress document = DocumentAddress.ofThing(key).orElseThrow(() -> DocumentAddress.unknown(request));
        try (CurrentRelease.Lease lease = current.lease()) {
            Manifest manifest = lease.release().manifest();
            String base = manifest.base();
            Gone.check(lease.release(), document.iri(base));
            if (!DocumentReader.knows(lease.release(), document.iri(base))) {
                throw DocumentAddress.unknown(request);
            }
            response.setHeader("Link", DocumentLinks.of(document, manifest).add(document.generic(), "describedby")
                    .toString());
            Optional<String> successor = DocumentReader.successor(lease.release(), document.iri(base))
                    .filter(iri -> iri.startsWith(base + "id/"));
            response.setStatus(successor.isPresent()
                    ? HttpServletResponse.SC_MOVED_PERMANENTLY
                    : HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", successor.map(iri -> PREFIX + iri.substring((base + "id/").length()))
                    .orElseGet(document::generic));
        }
        response.setHeader("Cache-Control", Caching.EDITION);
    }
}
