package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.server.Client.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.site.Question;

class DocumentsTest {

    private static final String PERSON = "doc/person/peter-example";

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        SmallRelease.publish(root, "aaaa");
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0).withQuestions(
                () -> List.of(new Question("Q1", "Who died of <hunger>?", "SELECT * { ?s ?p \"a&b\" }"))));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "*/*|text/turtle;charset=utf-8|ttl", "application/ld+json|application/ld+json|jsonld",
            "application/n-triples|application/n-triples|nt", "application/rdf+xml|application/rdf+xml|rdf",
            "application/trig|application/trig|trig", "text/html,*/*;q=0.8|text/html;charset=utf-8|html"})
    void negotiatesAndHasAFixedAddressPerFormat(String accept, String contentType, String suffix) {
        HttpResponse<String> negotiated = client.get(PERSON, "Accept", accept);
        assertEquals(200, negotiated.statusCode(), negotiated.body());
        assertEquals(contentType, header(negotiated, "Content-Type"));
        assertEquals("Accept-Encoding, Accept-Language, Accept", header(negotiated, "Vary"));
        assertEquals("/" + PERSON + "." + suffix, header(negotiated, "Content-Location"));
        HttpResponse<String> fixed = client.get(PERSON + "." + suffix, "Accept", "image/png");
        assertEquals(negotiated.body(), fixed.body());
        assertEquals(contentType, header(fixed, "Content-Type"));
    }

    @Test
    void everyFormatSaysTheSameGraph() {
        Graph turtle = graph("ttl");
        for (String suffix : List.of("jsonld", "nt", "rdf")) {
            assertTrue(turtle.isIsomorphicWith(graph(suffix)), suffix);
        }
        assertTrue(turtle.size() > 25, "the document holds the accounts and what they rest on");
    }

    @Test
    void theDocumentHoldsAccountsEvidenceValuesAndLabels() {
        String body = client.get(PERSON + ".nt").body();
        for (String part : List.of("death/almanac/a/1", "death/letters/1/1", "in spring 1943", "He died near the river",
                "An invented almanac", "Camp One", "hunger")) {
            assertTrue(body.contains(part), part);
        }
        assertFalse(body.contains("forged"), "what is rejected is not among what we hold");
        assertTrue(client.get(PERSON + ".trig").body().contains("forged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc/site/camp-one", "doc/statement/almanac/a/2"})
    void aPlaceOnTheMapIsShownInDegreesAndPrecision(String document) {
        String page = client.get(document + ".html").body();
        assertTrue(page.contains("52.766° N, 13.264° W (the site itself)"), page);
        assertTrue(client.get(document + ".nt").body().contains("POINT(-13.26417 52.76583)"));
    }

    @Test
    void thePageShowsDisputesRejectionsAndWhoseWordsTheyAre() {
        String page = client.get(PERSON + ".html").body();
        for (String part : List.of("Peter Example", "Sources disagree", "Rejected", "The letter was forged.",
                "In our words", "<blockquote>He is said to have died in the camp.</blockquote>",
                "href=\"/doc/site/camp-one\"", "there is nothing here to cite")) {
            assertTrue(page.contains(part), part + " in " + page);
        }
    }

    @Test
    void thePathTellsEachAccountInWordsWithItsNote() {
        String page = client.get(PERSON + ".html").body();
        for (String part : List.of("<p class=\"what\">Captured</p>", "<p class=\"what\">Died</p>",
                "in the spring of 1943", "date not stated", ">An invented almanac</a>",
                "<a href=\"/doc/death/letters/1/1\">death</a>", "lang=\"ru\">Пётр Пример<", "<s>",
                "href=\"#note-1\"", "<li id=\"note-1\">")) {
            assertTrue(page.contains(part), part + " in " + page);
        }
        assertFalse(page.contains("1943-21"), "no date is shown as it is stored");
        assertTrue(page.indexOf(">Captured</p>") < page.indexOf(">Died</p>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "doc/death/almanac/a/1|Death of Peter Example, as told in Article A",
            "doc/capture/letters/1/9|Capture of Peter Example, as told in Letter 1",
            "doc/segment/almanac/a/1|Passage 1 of Article A"})
    void accountsAndPassagesHaveSpeakingTitles(String path, String title) {
        String page = client.get(path + ".html").body();
        assertTrue(page.contains("<h1>" + title + "</h1>"), page);
    }

    @Test
    void aLocalCopyIsNotCitedAndSaysWhy() {
        HttpResponse<String> response = client.get("cite/" + PERSON + ".bib");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("not-citable"), response.body());
        assertFalse(client.get(PERSON + ".html").body().contains("citation_title"));
    }

    @Test
    void whatOthersWroteCannotBecomeMarkup() {
        String page = client.get("doc/person/dangerous.html").body();
        assertTrue(page.contains("&lt;script&gt;"), page);
        assertFalse(page.contains("<script>"));
        assertFalse(page.contains("href=\"javascript:"));
        String result = client.get("query?query=" + Client.encoded("SELECT * { ?s ?p ?o }"), "Accept", "text/html")
                .body();
        assertFalse(result.contains("<script>"));
        assertFalse(result.contains("href=\"javascript:"));
        String start = client.get("").body();
        assertTrue(start.contains("Who died of &lt;hunger&gt;?"), start);
        assertTrue(start.contains("query=SELECT+*+%7B+%3Fs+%3Fp+%22a%26b%22+%7D"), start);
    }

    @Test
    void entityTagsAreStrongAndOnePerVariant() {
        Set<String> tags = new HashSet<>();
        for (String suffix : List.of("ttl", "jsonld", "nt", "rdf", "trig", "html")) {
            String tag = header(client.get(PERSON + "." + suffix), "ETag");
            assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
            assertTrue(tags.add(tag));
            HttpResponse<String> again = client.get(PERSON + "." + suffix, "If-None-Match", "\"x\", " + tag);
            assertEquals(304, again.statusCode());
            assertEquals(tag, header(again, "ETag"));
            assertEquals("", again.body());
        }
        String turtle = header(client.get(PERSON), "ETag");
        HttpResponse<String> other = client.get(PERSON, "If-None-Match", turtle, "Accept", "text/html");
        assertEquals(200, other.statusCode());
        assertNotEquals(turtle, header(other, "ETag"));
        assertEquals("Accept-Encoding, Accept-Language, Accept",
                header(client.get(PERSON, "If-None-Match", turtle), "Vary"));
    }

    @Test
    void conceptsAndTheOntologyHaveDocuments() {
        assertTrue(client.get("concept/cause/hunger").body().contains("голод"));
        assertTrue(client.get("concept/cause/hunger.html").body().contains("hunger"));
        assertTrue(client.get("ontology").body().contains("Muster ontology"));
        assertEquals(200, client.get("ontology", "Accept", "text/html").statusCode());
    }

    @Test
    void theStartPageAndTheQueryBoxWorkWithoutScripts() {
        String start = client.get("", "Accept", "text/html").body();
        assertTrue(start.contains("<form action=\"/query\"") && start.contains("action=\"/search\""), start);
        assertTrue(start.contains("Persons"));
        String answer = client.get("query?query=" + Client.encoded("SELECT (1 AS ?one) {}")).body();
        assertTrue(answer.contains("<th scope=\"col\">one</th>"), answer);
        assertEquals(400, client.get("query?query=nonsense").statusCode());
        assertEquals(200, client.get("static/muster.css").statusCode());
    }

    private static Graph graph(String suffix) {
        HttpResponse<String> response = client.get(PERSON + "." + suffix);
        return RDFParser.fromString(response.body(),
                RDFLanguages.contentTypeToLang(header(response, "Content-Type").split(";", 2)[0])).toGraph();
    }
}
