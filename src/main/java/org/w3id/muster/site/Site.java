package org.w3id.muster.site;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.w3id.muster.site.find.SearchServlet;

/** The addresses of the site and who answers them. */
public final class Site {

    /** Where concepts are named. */
    public static final String CONCEPTS = "https://w3id.org/muster/concept/";

    /** The ontology; its terms are this with a hash sign and their name. */
    public static final String ONTOLOGY = "https://w3id.org/muster/ontology";

    private Site() {}

    /** The servlets by the path they answer, in servlet notation. */
    public static Map<String, HttpServlet> servlets(CurrentRelease current, QueryRunner runner,
            Supplier<List<Question>> questions) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("", new StartPage(current, questions));
        servlets.put("/search", new SearchServlet(current, SearchServlet.Form.PAGE));
        servlets.put("/search.json", new SearchServlet(current, SearchServlet.Form.JSON));
        servlets.put("/search.csv", new SearchServlet(current, SearchServlet.Form.CSV));
        servlets.put("/query", new QueryPage(current, runner));
        servlets.put("/id/*", new ThingServlet(current));
        servlets.put("/doc/*", new DocumentServlet(current, DocumentAddress.Naming.THINGS));
        servlets.put("/concept/*", new DocumentServlet(current, DocumentAddress.Naming.CONCEPTS));
        servlets.put("/ontology", new DocumentServlet(current, DocumentAddress.Naming.ONTOLOGY));
        DocumentFormat.all().forEach(format -> servlets.put("/ontology." + format.suffix(),
                new DocumentServlet(current, DocumentAddress.Naming.ONTOLOGY)));
        servlets.put("/.well-known/genid/*", new DocumentServlet(current, DocumentAddress.Naming.GENIDS));
        servlets.put("/static/muster.css", new StaticFile("muster.css", "text/css;charset=utf-8"));
        servlets.put("/static/search.css", new StaticFile("search.css", "text/css;charset=utf-8"));
        servlets.put("/static/query.css", new StaticFile("query.css", "text/css;charset=utf-8"));
        servlets.put(CitationServlet.PREFIX + "/*", new CitationServlet(current));
        servlets.put("/static/icon.svg", new StaticFile("icon.svg", "image/svg+xml"));
        return servlets;
    }
}
