package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks the site from its start page as a visitor can: each link leads to something, and to the place on it that it
 * names. The pages of things are walked by {@link EntityPagesTest}; here they are only asked for.
 */
@Tag("slow")
class SiteLinksTest {

    /** From these lead so many links to more of their kind (facets, years, columns) that two steps are enough. */
    private static final Set<String> BOUNDLESS = Set.of("/search", "/map", "/timeline", "/figures", "/disagreements");
    private static final int STEPS = 2;

    private record Step(String path, int boundless) {}

    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    /** Links with a place on a page, and the page that has them. */
    private final Map<String, String> places = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyLinkLeadsSomewhere() {
        try (MusterServer server = CuratedEdition.serveWithCookbook()) {
            Client client = new Client(server);
            seen.add("/");
            ahead.add(new Step("/", 0));
            while (!ahead.isEmpty()) {
                visit(ahead.remove(), client);
            }
        }
        places.forEach((link, page) -> {
            int hash = link.indexOf('#');
            Set<String> there = ids.get(link.substring(0, hash));
            if (there != null && !there.contains(link.substring(hash + 1))) {
                faults.add(page + " points to nothing: " + link);
            }
        });
        assertEquals(List.of(), faults);
        Set<String> kinds = new TreeSet<>();
        seen.forEach(path -> kinds.add(path.replaceFirst("^(/[^/?]*).*", "$1")));
        assertTrue(kinds.containsAll(BOUNDLESS) && kinds.containsAll(Set.of("/api", "/edition", "/editorial-rules",
                "/cookbook", "/ontology", "/overviews", "/query", "/doc")), kinds::toString);
        assertTrue(seen.size() > 500, seen.size() + " addresses");
    }

    private void visit(Step step, Client client) {
        HttpResponse<String> response = client.get(step.path().substring(1), "Accept", "text/html,*/*;q=0.1");
        if (response.statusCode() >= 400) {
            faults.add(step.path() + " answers " + response.statusCode());
        }
        if (!Client.header(response, "Content-Type").startsWith("text/html")) {
            return;
        }
        Document page = Jsoup.parse(response.body());
        if (page.select("head meta[name=description]").attr("content").isBlank()) {
            faults.add(step.path() + " does not say what it is about");
        }
        ids.put(step.path(), Set.copyOf(page.select("[id]").eachAttr("id")));
        if (isWalked(step.path())) {
            for (Element link : page.select("a[href], link[href], script[src], img[src], form[action]")) {
                follow(link, step);
            }
        }
    }

    /** Not the pages of things, answers to queries, nor a second time in another language. */
    private static boolean isWalked(String path) {
        return !path.startsWith("/doc/") && !path.startsWith("/concept/") && !path.startsWith("/query?")
                && !path.contains("lang=");
    }

    private void follow(Element link, Step from) {
        String target = link.attr("href") + link.attr("src") + link.attr("action");
        if (!target.startsWith("/") && !target.startsWith("#")) {
            if (!Set.of("https", "http", "mailto").contains(URI.create(target).getScheme())) {
                faults.add(from.path() + " has a link that is none: " + link);
            }
            return;
        }
        String whole = target.startsWith("#") ? from.path() + target : target;
        String path = whole.replaceFirst("#.*", "");
        if (!path.equals(whole) && !whole.contains("#query=")) { // the editor reads such a query; it is no place
            places.put(whole, from.path());
        }
        int boundless = BOUNDLESS.contains(path.replaceFirst("\\?.*", "")) ? from.boundless() + 1 : from.boundless();
        if (boundless <= STEPS && seen.add(path)) {
            ahead.add(new Step(path, boundless));
        }
    }
}
