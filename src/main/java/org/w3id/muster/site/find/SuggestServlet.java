package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.search.Language;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.search.Suggestion;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Parameters;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.SearchProblems;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.page.Links;
import org.w3id.muster.site.words.Visit;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /suggest?q=wlas}: what somebody who is still typing may mean, in the form of OpenSearch Suggestions 1.1: the text,
 * names, what each is, and addresses. A fifth list has the language of each name where it is not that of the answer.
 */
public final class SuggestServlet extends PageServlet {

    public static final String PATH = "/suggest";

    private static final long serialVersionUID = 1;
    private static final String MEDIA_TYPE = "application/x-suggestions+json";
    private static final int MOST = 8;

    private final transient CurrentRelease current;

    public SuggestServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visits.of(request, response);
        String typed = Parameters.of(request).text("q");
        try (CurrentRelease.Lease lease = current.lease()) {
            Manifest manifest = lease.release().manifest();
            List<Suggestion> suggestions = typed.isEmpty()
                    ? List.of()
                    : lease.release().index().suggest(typed, Language.of(visit.language().tag()), MOST);
            response.setHeader("Cache-Control", Caching.EDITION);
            response.setHeader("X-Robots-Tag", "noindex");
            Replies.send(request, response, MEDIA_TYPE, JsonMapper.shared()
                    .writeValueAsString(lists(typed, suggestions, manifest.base(), visit)));
        } catch (SearchException e) {
            throw SearchProblems.of(e);
        }
    }

    private static List<Object> lists(String typed, List<Suggestion> suggestions, String base, Visit visit) {
        List<String> names = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            SearchView.Found found = SearchView.found(suggestion.hit(), base, visit);
            SearchView.Label name = SearchView.Label.of(suggestion.name(), visit.language());
            names.add(name.text());
            descriptions.add(Stream.of(name.text().equals(found.name().text()) ? "" : found.name().text(),
                    Links.capital(found.kind()), found.years()).filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" · ")));
            addresses.add(visit.site() + found.href());
            languages.add(name.lang());
        }
        return List.of(typed, names, descriptions, addresses, languages);
    }
}
