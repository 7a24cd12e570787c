package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every editorial rule links to a page, and that page shows what the rule says. */
class EditorialRulesTest {

    /** What the page of the example must say, by the rule. */
    private static final Map<String, String> SHOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("words", "characters 195 to 312"), Map.entry("dates", "from January 1945 on"),
            Map.entry("names", "Kharkiv"), Map.entry("numbers", "more than 4.4 million"),
            Map.entry("groups", "nobody is in both"), Map.entry("disagreement", "Not all of these can be right."),
            Map.entry("assessment", "Rejected, because"), Map.entry("denial", "The source denies this."),
            Map.entry("inference", "inferred by us"), Map.entry("identity", "How we know who is meant"),
            Map.entry("copies", "no second witness"), Map.entry("places", "55.752° N"),
            Map.entry("privacy", "Access open")));

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyExampleShowsItsRule() {
        Document page = Jsoup.parse(client.get("editorial-rules").body());
        Map<String, String> examples = new TreeMap<>();
        for (Element rule : page.select("section.part:not(.closing)")) {
            assertTrue(rule.select("p").text().length() > 80, rule::text);
            assertEquals(1, rule.select("li a").size(), rule::text);
            examples.put(rule.id(), rule.select("li a").attr("href").substring(1));
        }
        assertEquals(new TreeSet<>(SHOWN.keySet()), new TreeSet<>(examples.keySet()));
        examples.forEach((rule, path) -> {
            var answer = client.get(path, "Accept", "text/html");
            assertEquals(200, answer.statusCode(), path);
            String text = Jsoup.parse(answer.body()).select("main").text();
            assertTrue(text.contains(SHOWN.getOrDefault(rule, "?")), rule + " in " + text);
        });
    }

    @Test
    void theRulesAreToldInEachLanguage() {
        assertTrue(Jsoup.parse(client.get("editorial-rules?lang=ru").body()).select("#copies").text()
                .contains("не второй свидетель"));
        assertTrue(Jsoup.parse(client.get("editorial-rules?lang=de").body()).select("#copies a").attr("href")
                .endsWith("?lang=de"));
        assertEquals(405, client.send("POST", "editorial-rules", "").statusCode());
    }
}
