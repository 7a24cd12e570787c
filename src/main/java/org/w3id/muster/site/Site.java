package org.w3id.muster.site;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.w3id.muster.site.find.MapGround;
import org.w3id.muster.site.find.MapServlet;
import org.w3id.muster.site.find.SearchServlet;
import org.w3id.muster.site.find.SuggestServlet;
import org.w3id.muster.site.find.TimelineServlet;
import org.w3id.muster.site.overview.DisagreementsServlet;
import org.w3id.muster.site.overview.EditionFile;
import org.w3id.muster.site.overview.EditionServlet;
import org.w3id.muster.site.overview.EditorialRulesServlet;
import org.w3id.muster.site.overview.FiguresServlet;
import org.w3id.muster.site.overview.OverviewsPage;

/** The addresses of the site and who answers them. */
public final class Site {

    /** Where concepts are named. */
    public static final String CONCEPTS = "https://w3id.org/muster/concept/";

    /** The ontology; its terms are this with a hash sign and their name. */
    public static final String ONTOLOGY = "https://w3id.org/muster/ontology";

    private static final String CSS = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final List<String> STYLES = List.of("muster", "query", "sparql", "search", "overviews", "zoom",
            "reference");
    /** Our scripts: modules, of which a page names the first. */
    private static final List<String> SCRIPTS = List.of("suggest", "document", "notes", "map", "zoom", "sparql",
            "words",
            "completion", "value",
            "result-table", "result-truth", "result-chart", "result-map");
    /** Of YASGUI, in the version of pom.xml. */
    private static final String WEBJARS = "/META-INF/resources/webjars/zazuko__";

    private Site() {}

    /** The servlets by the path they answer, in servlet notation. */
    public static Map<String, HttpServlet> servlets(CurrentRelease current, QueryRunner runner,
            Supplier<List<Question>> questions, Supplier<List<QueryPattern>> cookbook) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("", new StartPage(current, questions));
        servlets.put("/search", new SearchServlet(current, SearchServlet.Form.PAGE));
        servlets.put("/search.json", new SearchServlet(current, SearchServlet.Form.JSON));
        servlets.put("/search.csv", new SearchServlet(current, SearchServlet.Form.CSV));
        servlets.put("/search.geojson", new SearchServlet(current, SearchServlet.Form.GEOJSON));
        servlets.put(SuggestServlet.PATH, new SuggestServlet(current));
        servlets.put(OverviewsPage.PATH, new OverviewsPage());
        servlets.put(MapServlet.PATH, new MapServlet(current, MapServlet.Form.PAGE));
        servlets.put(MapServlet.PATH + ".geojson", new MapServlet(current, MapServlet.Form.GEOJSON));
        servlets.put(MapServlet.PATH + ".csv", new MapServlet(current, MapServlet.Form.CSV));
        servlets.put(MapGround.PATH, new MapGround());
        servlets.put(TimelineServlet.PATH, new TimelineServlet(current));
        servlets.put(FiguresServlet.PATH, new FiguresServlet(current, FiguresServlet.Form.PAGE));
        servlets.put(FiguresServlet.PATH + ".csv", new FiguresServlet(current, FiguresServlet.Form.CSV));
        servlets.put(DisagreementsServlet.PATH, new DisagreementsServlet(current, DisagreementsServlet.Form.PAGE));
        servlets.put(DisagreementsServlet.PATH + ".csv",
                new DisagreementsServlet(current, DisagreementsServlet.Form.CSV));
        servlets.put(EditionServlet.PATH, new EditionServlet(current));
        servlets.put(EditionServlet.PATH + "/*", new EditionFile(current));
        servlets.put(EditorialRulesServlet.PATH, new EditorialRulesServlet(current));
        servlets.put(QueryPage.PATH, new QueryPage(current, runner));
        servlets.put(QueryPage.CSV, new QueryPage(current, runner));
        servlets.put("/query/terms.json", new QueryTerms(current));
        servlets.put("/cookbook", new CookbookPage(cookbook));
        servlets.put("/id/*", new ThingServlet(current));
        servlets.put("/doc/*", new DocumentServlet(current, DocumentAddress.Naming.THINGS));
        servlets.put("/concept/*", new DocumentServlet(current, DocumentAddress.Naming.CONCEPTS));
        servlets.put("/ontology", new DocumentServlet(current, DocumentAddress.Naming.ONTOLOGY));
        DocumentFormat.addressed().forEach(format -> servlets.put("/ontology." + format.suffix(),
                new DocumentServlet(current, DocumentAddress.Naming.ONTOLOGY)));
        servlets.put(ApiDescription.PATH, StaticFile.of(ApiDescription.text(), ApiDescription.MEDIA_TYPE));
        servlets.put(ApiPage.PATH, new ApiPage(current));
        servlets.put("/dataset", new DatasetServlet());
        servlets.put(VoidServlet.PATH, new VoidServlet(current));
        servlets.put(ApiCatalog.PATH, new ApiCatalog(current));
        servlets.put("/robots.txt", new RobotsFile(current));
        servlets.put(Sitemap.INDEX, new Sitemap(current));
        servlets.put(Sitemap.PARTS + "*", new Sitemap(current));
        servlets.put(DocumentSchema.PATH, StaticFile.of(DocumentSchema.text(), "application/schema+json"));
        servlets.put(DocumentContext.TERMS, StaticFile.of(DocumentContext.terms(), "application/ld+json"));
        servlets.put(DocumentContext.RECORDS, StaticFile.of(DocumentContext.records(), "application/ld+json"));
        servlets.put("/.well-known/genid/*", new DocumentServlet(current, DocumentAddress.Naming.GENIDS));
        servlets.put("/favicon.ico", new StaticFile("icon.svg", "image/svg+xml"));
        for (String part : List.of("yasqe", "yasr")) {
            String file = WEBJARS + part + "/4.5.0/build/" + part + ".min.";
            servlets.put("/static/" + part + ".min.css", new StaticFile(file + "css", CSS));
            servlets.put("/static/" + part + ".min.js", new StaticFile(file + "js", SCRIPT));
            servlets.put("/static/" + part + ".min.js.LICENSE.txt",
                    new StaticFile(file + "js.LICENSE.txt", "text/plain;charset=utf-8"));
        }
        STYLES.forEach(style -> servlets.put("/static/" + style + ".css", new StaticFile(style + ".css", CSS)));
        SCRIPTS.forEach(script -> servlets.put("/static/" + script + ".js",
                new StaticFile("script/" + script + ".js", SCRIPT)));
        servlets.put(CitationServlet.PREFIX + "/*", new CitationServlet(current));
        servlets.put("/static/icon.svg", new StaticFile("icon.svg", "image/svg+xml"));
        return servlets;
    }
}
