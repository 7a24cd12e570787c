package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.server.Client.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.site.ProblemDetail;
import tools.jackson.databind.JsonNode;

class SparqlEndpointTest {

    static final Path CONFIG = Path.of("fuseki-config", "muster.ttl");
    private static final String PREFIX = "PREFIX pow: <https://w3id.org/muster/ontology#> ";
    private static final String DEATHS = PREFIX + "SELECT ?d { ?d a pow:Death } ORDER BY ?d";
    private static final String GRAPH = PREFIX + "CONSTRUCT { ?d a pow:Death } { ?d a pow:Death }";

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        SmallRelease.publish(root, "aaaa");
        server = MusterServer.start(ServeOptions.of(root, CONFIG).withPort(0)
                .withLimits(Limits.standard().withTimeout(Duration.ofSeconds(5)).withResultBytes(1 << 20)));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersInEachOfTheThreeWays() {
        for (HttpResponse<String> response : List.of(
                client.query(DEATHS), client.post("application/sparql-query", DEATHS),
                client.post("application/x-www-form-urlencoded", "query=" + Client.encoded(DEATHS)))) {
            assertEquals(200, response.statusCode(), response.body());
            assertEquals("application/sparql-results+json", header(response, "Content-Type"));
            assertEquals(2, Client.json(response).at("/results/bindings").size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "*/*|application/sparql-results+json", "application/sparql-results+xml|application/sparql-results+xml",
            "text/csv|text/csv;charset=utf-8", "text/tab-separated-values|text/tab-separated-values;charset=utf-8",
            "application/json|application/json", "text/csv;q=0.5, application/xml|application/xml",
            "text/html;q=0.1, */*|application/sparql-results+json"})
    void sendsTablesAsAsked(String accept, String contentType) {
        HttpResponse<String> response = client.query(DEATHS, "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(contentType, header(response, "Content-Type"));
        assertTrue(response.body().contains("death/almanac/a/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml",
            "application/trig", "application/n-quads"})
    void sendsTheSameGraphInEachFormat(String accept) {
        for (String query : new String[]{GRAPH, PREFIX + "DESCRIBE ?d { ?d a pow:Death }"}) {
            HttpResponse<String> response = client.query(query, "Accept", accept);
            assertEquals(200, response.statusCode(), response.body());
            assertTrue(header(response, "Content-Type").startsWith(accept));
            Lang lang = RDFLanguages.contentTypeToLang(accept);
            Graph graph = RDFParser.fromString(response.body(), lang).toGraph();
            assertEquals(query.equals(GRAPH) ? 2 : 14, graph.size());
        }
    }

    @Test
    void saysYesOrNoInJsonAndXmlOnly() {
        assertEquals("{\"head\":{},\"boolean\":true}", client.query("ASK {}").body().replaceAll("\\s", ""));
        HttpResponse<String> response = client.query("ASK {}", "Accept", "text/csv");
        assertEquals(406, response.statusCode());
        assertTrue(Client.json(response).at("/alternatives").size() > 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SELECT * { ?s ?p }|400|query-syntax",
            "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }|403|forbidden-in-query",
            "SELECT * { { SELECT * { SERVICE SILENT ?x { ?s ?p ?o } } } }|403|forbidden-in-query",
            "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/> {} } }|403|forbidden-in-query",
            "SELECT (SUM(<java:java.lang.System>(?o)) AS ?x) { ?s ?p ?o }|403|forbidden-in-query",
            "SELECT * { ?s <java:org.example.Load> ?o }|403|forbidden-in-query",
            "SELECT * { ?s ?p ?o FILTER <http://jena.apache.org/ARQ/jsFunction#f>(?o) }|403|forbidden-in-query",
            "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.F>(?s)|403|forbidden-in-query",
            "LOAD <file:///etc/passwd>|403|read-only", "INSERT DATA { <a> <b> <c> }|403|read-only",
            "PREFIX : <b> DELETE WHERE { ?s ?p ?o }|403|read-only", "ASK {} ASK {}|400|query-syntax"})
    void refusesBeforeAnythingRuns(String query, int status, String kind) {
        HttpResponse<String> response = client.query(query);
        assertProblem(response, status, kind);
    }

    @Test
    void saysWhereAQueryIsBrokenAndWhatWouldBeRight() {
        JsonNode problem = Client.json(client.query("SELECT *\n{ ?s ?p }"));
        assertEquals(2, problem.at("/line").asInt());
        assertEquals(9, problem.at("/column").asInt());
        assertEquals("}", problem.at("/found").asString());
        assertEquals("Line 2, column 9: “}” cannot stand here. Expected: a variable such as ?x, "
                + "a name such as pow:Person or <https://…>, a value such as 5 or \"text\" or a blank node such as [].",
                problem.at("/detail").asString());
    }

    @Test
    void survivesDeepAndHugeQueries() {
        assertProblem(client.post("application/sparql-query",
                "SELECT * { FILTER(" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ") }"), 400, "query-too-deep");
        assertProblem(client.post("application/sparql-query", "ASK {} #" + "x".repeat(300_000)), 413, "query-too-long");
        assertProblem(client.post("application/sparql-query",
                "SELECT * { VALUES ?x {" + " 1".repeat(20_000) + "} }"), 413, "too-many-values");
        assertEquals(200, client.query("ASK {}").statusCode());
    }

    @Test
    void neverFetchesAGraph() {
        HttpResponse<String> response = client.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertEquals(0, Client.json(response).at("/results/bindings").size());
        String rejected = Client.encoded(SmallRelease.BASE + "graph/rejected");
        response = client
                .get("sparql?query=" + Client.encoded("SELECT ?s { ?s a ?t }") + "&default-graph-uri=" + rejected);
        assertEquals(1, Client.json(response).at("/results/bindings").size());
    }

    @Test
    void aTimeOutIsAProblemAndNeverATruncatedAnswer() {
        HttpResponse<String> response = client.get("sparql?timeout=0.3&query=" + Client.encoded(
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?a), STR(?l)) = \"none\") }"));
        assertProblem(response, 503, "query-timeout");
        response = client.get("sparql?timeout=0.3&query=" + Client.encoded(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }"));
        assertProblem(response, 503, "query-timeout");
        response = client.get("sparql?timeout=0.3&query=" + Client.encoded(
                "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?a), STR(?l)) = \"none\") }"));
        assertProblem(response, 503, "query-timeout");
    }

    @Test
    void aResultThatIsTooLargeIsAProblemAndNeverATruncatedAnswer() {
        assertProblem(client.query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"), 422, "result-too-large");
        assertProblem(client.query("CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"), 422,
                "result-too-large");
        HttpResponse<String> spilled = client.query("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 2000", "Accept",
                "text/csv");
        assertEquals(2001, spilled.body().lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "POST|sparql|text/plain|ASK {}|415", "POST|sparql|application/sparql-update|CLEAR ALL|403",
            "POST|sparql|application/x-www-form-urlencoded|update=CLEAR+ALL|403",
            "POST|sparql|application/sparql-query; charset=utf-16|ASK {}|415",
            "POST|sparql|application/x-www-form-urlencoded|query=%FF|400",
            "POST|sparql|application/x-www-form-urlencoded|query=ASK+{}&query=ASK+{}|400",
            "PUT|sparql|text/turtle||405", "DELETE|sparql|text/turtle||405",
            "GET|sparql?update=CLEAR+ALL|text/plain||403", "GET|sparql?query=ASK+%7B%7D&timeout=x|text/plain||400"})
    void refusesWhatIsNoQuery(String method, String path, String contentType, @Nullable String body, int status) {
        HttpResponse<String> response = client.send(method, path, body, "Content-Type", contentType);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(ProblemDetail.MEDIA_TYPE, header(response, "Content-Type"));
        if (status == 405) {
            assertEquals("GET, HEAD, POST, OPTIONS", header(response, "Allow"));
        }
    }

    @Test
    void describesItself() {
        HttpResponse<String> response = client.get("sparql");
        assertEquals("text/turtle;charset=utf-8", header(response, "Content-Type"));
        assertTrue(response.body().contains("<" + server.url() + "sparql>"), response.body());
        assertTrue(response.body().contains("graph/rejected"));
        assertTrue(response.body().contains("void:classPartition"));
        assertEquals(406, client.get("sparql", "Accept", "image/png").statusCode());
    }

    @Test
    void headOptionsAndCors() {
        HttpResponse<String> get = client.query(DEATHS);
        HttpResponse<String> head = client.send("HEAD", "sparql?query=" + Client.encoded(DEATHS), null);
        assertEquals("", head.body());
        assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
        assertEquals(header(get, "Content-Type"), header(head, "Content-Type"));
        HttpResponse<String> options = client.send("OPTIONS", "sparql", null);
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, POST, OPTIONS", header(options, "Allow"));
        assertTrue(header(options, "Access-Control-Allow-Headers").contains("If-None-Match"));
        assertEquals("*", header(get, "Access-Control-Allow-Origin"));
        assertEquals("", header(get, "Access-Control-Allow-Credentials"));
        assertEquals("", header(get, "Server"));
        assertEquals("nosniff", header(get, "X-Content-Type-Options"));
    }

    @Test
    void problemsAreCalmPagesForBrowsers() {
        HttpResponse<String> response = client.query("SELECT", "Accept", "text/html,*/*;q=0.8");
        assertEquals(400, response.statusCode());
        assertTrue(header(response, "Content-Type").startsWith("text/html"));
        assertFalse(response.body().contains("\tat "));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String kind) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(ProblemDetail.MEDIA_TYPE, header(response, "Content-Type"));
        assertTrue(Client.json(response).at("/type").asString().endsWith("/" + kind), response.body());
        assertFalse(Client.json(response).at("/remedy").asString().isBlank());
    }
}
