package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.muster.release.Manifest;

/**
 * {@code /robots.txt} (RFC 9309): documents may be fetched, queries and the endless combinations of a search may not. Of a
 * localhost nothing is to be indexed.
 */
final class RobotsFile extends PageServlet {

    private static final long serialVersionUID = 1;
    private final transient CurrentRelease current;

    RobotsFile(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Manifest manifest = current.manifest();
        response.setHeader("Cache-Control", Caching.PROGRAM);
        Replies.send(request, response, "text/plain;charset=utf-8", Words.citable(manifest.base())
                ? """
                        User-agent: *
                        Disallow: /sparql
                        Disallow: /query
                        Disallow: /search?
                        Disallow: /search.
                        Sitemap: %s
                        """.formatted(manifest.base() + Sitemap.INDEX.substring(1))
                : "User-agent: *\nDisallow: /\n");
    }
}
