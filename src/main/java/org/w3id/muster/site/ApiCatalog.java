package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code /.well-known/api-catalog}: what programs can ask here and where that is told (RFC 9727, RFC 9264). */
final class ApiCatalog extends PageServlet {

    static final String PATH = "/.well-known/api-catalog";

    private static final long serialVersionUID = 1;
    private static final String LINKSET = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";
    private final transient CurrentRelease current;

    ApiCatalog(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = current.manifest().base();
        response.setHeader("Cache-Control", Caching.PROGRAM);
        response.setHeader("Link", "<" + PATH + ">; rel=\"api-catalog\"");
        Replies.send(request, response, LINKSET,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(catalog(base)));
    }

    private static Map<String, Object> catalog(String base) {
        return Map.of("linkset", List.of(
                Map.of("anchor", base,
                        "service-desc",
                        List.of(link(base + ApiDescription.PATH.substring(1), ApiDescription.MEDIA_TYPE)),
                        "service-doc", List.of(link(base + ApiPage.PATH.substring(1), "text/html"))),
                Map.of("anchor", base + "sparql",
                        "service-desc", List.of(link(base + "sparql", "text/turtle")),
                        "service-doc", List.of(link(base + "cookbook", "text/html")),
                        "service-meta", List.of(link(base + VoidServlet.PATH.substring(1), "text/turtle"))),
                Map.of("anchor", base + "search.json", "service-doc", List.of(link(base + "search", "text/html"))),
                Map.of("anchor", base + "doc/", "service-desc",
                        List.of(link(base + DocumentSchema.PATH.substring(1), "application/schema+json")),
                        "service-meta",
                        List.of(link(base + VoidServlet.PATH.substring(1), "text/turtle")))));
    }

    private static Map<String, String> link(String target, String type) {
        return Map.of("href", target, "type", type);
    }
}
