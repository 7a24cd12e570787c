package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.w3id.muster.site.page.SchemaOrg;
import org.w3id.muster.site.words.Visit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that a browser gets at {@code /sparql}: an editor with completion, and results as table, map and chart.
 * Without scripts it is the form of {@code /query}. Thread-safe.
 */
public final class SparqlPage {

    private final Supplier<List<Question>> questions;

    public SparqlPage(Supplier<List<Question>> questions) {
        this.questions = questions;
    }

    /** Answers a GET or HEAD. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, "");
    }

    /** The same with a query that the page asks at once. */
    public void answer(HttpServletRequest request, HttpServletResponse response, String query) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        Replies.send(request, response, Replies.HTML, page(query, Visits.of(request, response)));
    }

    private String page(String query, Visit visit) {
        Map<String, String> words = visit.words().toFill("editor.");
        for (String key : List.of("in", "out", "whole", "move")) { // as of the other map
            words.put(key, visit.say("overviewMap." + key));
        }
        return Pages.sparql(query, questions.get(), SchemaOrg.inScript(JsonMapper.shared().writeValueAsString(words)),
                visit);
    }
}
