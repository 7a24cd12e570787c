package org.w3id.muster.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.vocab.Prefixes;

/** The templates of {@code src/main/jte}, each with the parameters it takes. They escape whatever they show. */
final class Pages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Pages.class.getClassLoader(), "org.w3id.muster.site.pages");

    private Pages() {}

    static String start(Manifest manifest, List<Question> questions) {
        return render("start.jte", Map.of("manifest", manifest, "questions", questions, "citable",
                Words.citable(manifest.base())));
    }

    static String sparql(List<Question> questions) {
        return render("sparql.jte", Map.of("questions", questions, "query", ListQuery.of("Person")));
    }

    static String cookbook(List<QueryPattern> patterns) {
        return render("cookbook.jte", Map.of("patterns", patterns));
    }

    static String query(String query, String base, @Nullable QueryAnswer answer, @Nullable ProblemDetail problem) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("query", query);
        parameters.put("base", base);
        parameters.put("prefixes", Prefixes.all(base));
        parameters.put("answer", answer);
        parameters.put("problem", problem);
        return render("query.jte", parameters);
    }

    static String document(DocumentView view, String path, boolean citable) {
        return render("document.jte", Map.of("view", view, "path", path, "citable", citable));
    }

    static String problem(ProblemDetail problem) {
        return render("problem.jte", Map.of("problem", problem));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // jte takes nulls, though its signature does not say so
    private static String render(String template, Map<String, ? extends @Nullable Object> parameters) {
        StringOutput out = new StringOutput();
        ENGINE.render(template, (Map) parameters, out);
        return out.toString();
    }
}
