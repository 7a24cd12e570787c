package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What one query may hold in memory. The store has some 60 triples, so three patterns without a common variable give
 * 200 000 rows, of which two megabytes hold a few thousand.
 */
@Tag("slow")
class BoundedMemoryTest {

    private static final String MANY = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String SOME = "{ ?a ?b ?c . ?d ?e ?f }";

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        SmallRelease.publish(root, "aaaa");
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0).withLimits(
                Limits.standard().withHeldBytes(2_000_000).withResultBytes(1 << 20)
                        .withTimeout(Duration.ofSeconds(60))));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT (COUNT(*) AS ?n) { SELECT ?a ?d ?g " + MANY + " GROUP BY ?a ?c ?d ?f ?g }",
            "SELECT (COUNT(DISTINCT *) AS ?n) " + MANY,
            "SELECT (STRLEN(GROUP_CONCAT(STR(?a))) AS ?n) " + MANY,
            "SELECT (COUNT(*) AS ?n) { { SELECT ?a ?d " + MANY
                    + " LIMIT 99999 } { SELECT ?d ?g { ?d ?e ?g } LIMIT 9 } }",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { SELECT ?a ?d " + MANY + " LIMIT 99999 } }",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS " + MANY + " }"})
    void aQueryThatHoldsTooManyRowsIsAProblem(String query) {
        HttpResponse<String> response = client.query(query);
        assertEquals(422, response.statusCode(), response.body());
        assertTrue(response.body().contains("query-too-large"), response.body());
        assertEquals(2_000_000, Client.json(response).at("/limitBytes").asInt());
    }

    @Test
    void longTextsCountForMore() {
        HttpResponse<String> response = client.query("SELECT (STRLEN(GROUP_CONCAT(?long)) AS ?n) { ?s ?p ?o "
                + "{ SELECT (CONCAT('" + "x".repeat(9_000) + "', '') AS ?long) {} } }");
        assertEquals(422, response.statusCode(), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT (COUNT(*) AS ?n) " + MANY, "SELECT (COUNT(DISTINCT ?a) AS ?n) " + MANY,
            "SELECT (COUNT(?a) AS ?n) (SAMPLE(?b) AS ?x) " + MANY,
            "SELECT ?b (COUNT(*) AS ?n) (MIN(?a) AS ?m) " + MANY + " GROUP BY ?b",
            "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?d ?g " + MANY + " }",
            "SELECT (COUNT(*) AS ?n) { SELECT * " + SOME + " ORDER BY ?e ?d }",
            "SELECT ?a ?d ?g " + MANY + " ORDER BY ?i LIMIT 10",
            // each group is small, and gone before the next comes
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?x ?y ?z FILTER EXISTS { SELECT ?a { ?a ?d ?e } GROUP BY ?a ?d ?e } }",
            "SELECT (COUNT(*) AS ?n) { { SELECT ?a " + SOME + " GROUP BY ?a ?b ?c } UNION { SELECT ?a " + SOME
                    + " GROUP BY ?a ?b ?c } }"})
    void whatHoldsLittleMaySeeMany(String query) {
        HttpResponse<String> response = client.query(query);
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(Client.json(response).at("/results/bindings").size() > 0, response.body());
    }

    @Test
    void groupsAreCountedAndNotShown() {
        HttpResponse<String> response = client
                .query("SELECT * { { SELECT ?b (COUNT(*) AS ?n) { ?a ?b ?c } GROUP BY ?b } }");
        assertEquals("[\"b\",\"n\"]", Client.json(response).at("/head/vars").toString());
        assertEquals(2, Client.json(response).at("/results/bindings/0").size());
        assertEquals("0", Client.json(client.query("SELECT (COUNT(*) AS ?n) { ?a <http://example.org/none> ?c }"))
                .at("/results/bindings/0/n/value").asString());
        assertEquals(0,
                Client.json(client.query("SELECT ?a (COUNT(*) AS ?n) { ?a <http://example.org/none> ?c } GROUP BY ?a"))
                        .at("/results/bindings").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONCAT(?x, ?x)", "REPLACE(?x, \"a\", \"aa\")", "REPLACE(?x, \"(a)\", \"$1$1\")"})
    void aTextGrowsOnlySoFar(String function) {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND('aaaa' AS ?x0) ");
        for (int i = 0; i < 40; i++) {
            query.append("BIND(").append(function.replace("?x", "?x" + i)).append(" AS ?x").append(i + 1).append(") ");
        }
        HttpResponse<String> response = client.query(query.append('}').toString());
        assertEquals(422, response.statusCode(), response.body());
        assertTrue(response.body().contains("text-too-long"), response.body());
    }

    @Test
    void anEncodedTextIsBoundedToo() {
        String doubling = IntStream.range(0, 17)
                .mapToObj(i -> "BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ") ")
                .collect(Collectors.joining());
        String text = "{ BIND('éééé' AS ?x0) " + doubling + "}";
        assertEquals(200, client.query("SELECT (STRLEN(?x17) AS ?n) " + text).statusCode());
        assertEquals(422, client.query("SELECT (STRLEN(ENCODE_FOR_URI(?x17)) AS ?n) " + text).statusCode());
    }

    @Test
    void textsOfUsualLengthAreMade() {
        HttpResponse<String> response = client.query("SELECT (CONCAT('a', STR(?n), REPLACE('xyx', '(x)', '$1.'), "
                + "ENCODE_FOR_URI('ä/')) AS ?t) { { SELECT (COUNT(*) AS ?n) { ?s a ?o FILTER(CONCAT('a', 'b') = 'ab') } } }");
        assertTrue(
                Client.json(response).at("/results/bindings/0/t/value").asString().matches("a\\d+x\\.yx\\.%C3%A4%2F"),
                response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jena.apache.org/ARQ/function#wait", "http://jena.apache.org/ARQ/function#strjoin",
            "http://www.w3.org/2005/xpath-functions#concat", "http://www.w3.org/ns/sparql#replace",
            "http://www.w3.org/2005/xpath-functions#apply", "http://w3id.org/awslabs/neptune/SPARQL-CDTs/concat"})
    void functionsWithoutABoundAreRefused(String iri) {
        HttpResponse<String> response = client.query("SELECT (<" + iri + ">('a', 'b') AS ?x) {}");
        assertEquals(403, response.statusCode(), response.body());
    }

    @Test
    void functionsOfTheStandardAreNot() {
        assertEquals(200,
                client.query("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('1') AS ?x) "
                        + "(<http://www.w3.org/2005/xpath-functions#upper-case>('a') AS ?y) {}").statusCode());
    }
}
