package org.w3id.muster.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.site.find.OverviewMap;
import org.w3id.muster.site.find.SearchView;
import org.w3id.muster.site.find.TimelineView;
import org.w3id.muster.site.ontology.OntologyView;
import org.w3id.muster.site.overview.EditionServlet;
import org.w3id.muster.site.page.Citation;
import org.w3id.muster.site.page.Dossier;
import org.w3id.muster.site.page.Edition;
import org.w3id.muster.site.page.Listings;
import org.w3id.muster.site.page.Overview;
import org.w3id.muster.site.page.PageComposer;
import org.w3id.muster.site.page.Surroundings;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Prefixes;

/** The templates of {@code src/main/jte}, each with the parameters it takes. They escape whatever they show. */
public final class Pages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Pages.class.getClassLoader(), "org.w3id.muster.site.pages");

    private Pages() {}

    static String start(StartView view, Visit visit) {
        return render("start.jte", Map.of("visit", visit, "view", view));
    }

    /**
     * The page with the editor.
     *
     * @param query what stands in it and is asked at once; an example that waits, if it is empty
     * @param words what the script says, as JSON that may stand in a script element
     */
    static String sparql(String query, List<Question> questions, String words, Visit visit) {
        return render("sparql.jte", Map.of("visit", visit, "questions", questions, "query",
                query.isBlank() ? ListQuery.of("Person") : query, "words", words, "run", !query.isBlank()));
    }

    static String cookbook(List<QueryPattern> patterns, Visit visit) {
        return render("cookbook.jte", Map.of("visit", visit, "patterns", patterns));
    }

    /** The terms of an edition. */
    static String ontology(OntologyView view, List<DocumentLink> links, Visit visit) {
        return render("ontology.jte", Map.of("visit", visit, "view", view, "links", links));
    }

    /**
     * What programs can ask.
     *
     * @param site where the edition is served, without the slash at its end
     */
    static String api(ApiDescription description, String site, Visit visit) {
        return render("api.jte", Map.of("visit", visit, "description", description, "site", site));
    }

    static String query(String query, String base, @Nullable QueryAnswer answer, @Nullable ProblemDetail problem,
            Visit visit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("visit", visit);
        parameters.put("query", query);
        parameters.put("base", base);
        parameters.put("prefixes", Prefixes.all(base));
        parameters.put("answer", answer);
        parameters.put("problem", problem);
        return render("query.jte", parameters);
    }

    /**
     * The page of a document.
     *
     * @param around what lies around it, see {@link Surroundings}
     * @param listings what the index lists for it
     * @param links the links of its head
     */
    static String document(Document document, DocumentAddress address, Graph around, Listings listings,
            Manifest manifest, List<DocumentLink> links, Visit visit) {
        Dossier dossier = new Dossier(document.thing(), document.base(), document.held(), document.rejected(), around,
                document.cut());
        String path = address.naming().prefix() + address.key();
        Optional<String> next = document.next().map(cursor -> address.page(Optional.of(cursor)));
        return render("document.jte",
                Map.of("visit", visit, "links", links, "page",
                        PageComposer.compose(dossier, listings, edition(manifest), path, next, visit)));
    }

    static Edition edition(Manifest manifest) {
        return new Edition(manifest.id(), manifest.issued().orElse(""), manifest.base(),
                Words.citable(manifest.base()), manifest.license());
    }

    /** What was found, and how to look further. */
    public static String search(SearchView view, Visit visit) {
        return render("search.jte", Map.of("view", view, "visit", visit));
    }

    /** Camps, places and events where they were. */
    public static String map(OverviewMap map, Visit visit) {
        return render("map.jte", Map.of("map", map, "visit", visit));
    }

    /** What happened, in the order of time. */
    public static String timeline(TimelineView view, Visit visit) {
        return render("timeline.jte", Map.of("view", view, "visit", visit));
    }

    /** The list of overviews. */
    public static String overviews(List<String> overviews, Visit visit) {
        return render("overviews.jte", Map.of("overviews", overviews, "visit", visit));
    }

    /** Many things on one page. */
    public static String overview(Overview overview, Manifest manifest, Visit visit) {
        Edition edition = edition(manifest);
        Optional<Citation> citation = edition.citable()
                ? Optional.of(overview.path().equals(EditionServlet.PATH)
                        ? editionCitation(manifest, visit)
                        : Citation.of(overview.title(), Words.site(edition.base()) + overview.path(), edition))
                : Optional.empty();
        return render("overview.jte", Map.of("page", overview, "visit", visit, "edition", edition,
                "citation", citation));
    }

    /** How to cite the edition, by the title and the publisher that its operator gives it. */
    static Citation editionCitation(Manifest manifest, Visit visit) {
        DatasetStatement said = manifest.dataset().orElse(DatasetStatement.NONE);
        String title = said.title().stream().filter(text -> visit.language().isOf(text.tag())).findFirst()
                .or(() -> said.title().stream().findFirst()).map(LangText::text)
                .orElseGet(() -> visit.say("edition.title"));
        return Citation.ofEdition(title, Words.site(manifest.base()) + EditionServlet.PATH, edition(manifest),
                said.publisher().orElse("Muster"));
    }

    static String problem(ProblemDetail problem, Visit visit) {
        return render("problem.jte", Map.of("problem", problem, "visit", visit));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // jte takes nulls, though its signature does not say so
    private static String render(String template, Map<String, ? extends @Nullable Object> parameters) {
        StringOutput out = new StringOutput();
        ENGINE.render(template, (Map) parameters, out);
        return out.toString();
    }
}
