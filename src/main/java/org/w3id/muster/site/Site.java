package org.w3id.muster.site;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
        servlets.put("/query", new QueryPage(current, runner));
        servlets.put("/id/*", new ThingServlet(current));
        servlets.put("/doc/*", new DocumentServlet(current, DocumentServlet.Naming.THINGS));
        servlets.put("/concept/*", new DocumentServlet(current, DocumentServlet.Naming.CONCEPTS));
        servlets.put("/ontology", new DocumentServlet(current, DocumentServlet.Naming.ONTOLOGY));
        servlets.put(CitationServlet.PREFIX + "/*", new CitationServlet(current));
        servlets.put("/static/muster.css", new StaticFile("muster.css", "text/css;charset=utf-8"));
        servlets.put("/static/icon.svg", new StaticFile("icon.svg", "image/svg+xml"));
        return servlets;
    }
}
