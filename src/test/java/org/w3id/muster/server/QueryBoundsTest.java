package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.muster.release.Releases;

/**
 * Whatever a query asks for, it ends within its time and memory, with a problem that says why, and its place is free
 * again. Each row is one way to make a server busy that was tried on this one or on others.
 */
@Tag("slow")
class QueryBoundsTest {

    private static final int PERSONS = 1500;
    private static final String PREFIX = "PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
            + "PREFIX apf: <http://jena.apache.org/ARQ/property#> PREFIX agg: <http://jena.apache.org/ARQ/function/aggregate#> "
            + "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> "
            + "PREFIX afn: <http://jena.apache.org/ARQ/function#> PREFIX list: <http://jena.apache.org/ARQ/list#> "
            + "PREFIX geof: <http://www.opengis.net/def/function/geosparql/> ";
    private static final String CATASTROPHIC = "REGEX(\"" + "a".repeat(60) + "!\", \"^(.*a){25}$\")";

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        StringBuilder turtle = new StringBuilder(PREFIX.replace("PREFIX", "@prefix").replace("> ", "> . "));
        for (int i = 0; i < PERSONS; i++) {
            turtle.append(":p" + i + " a :Person ; :type :Person ; :knows :p" + (i * 7 + 1) % PERSONS + " , :p"
                    + (i * 13 + 5) % PERSONS + " ; :camp :c" + i % 20 + " ; :label \"person " + i
                    + "\"@en ; :abstract \""
                    + "held in a camp, and later moved to another one ".repeat(3) + i + "\" .\n");
        }
        SmallRelease.write(root, "aaaa",
                dataset -> RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(dataset));
        new Releases(root).makeCurrent("aaaa");
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0)
                .withLimits(Limits.standard().withHeldBytes(16 << 20)));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> whatTakesTooLong() {
        return Stream.of(
                arguments("regex", select("BIND(" + CATASTROPHIC + " AS ?x)")),
                arguments("regex over texts", select("?s :abstract ?a FILTER REGEX(CONCAT(\"" + "a".repeat(60)
                        + "\", ?a), \"^(.*a){25}!$\")")),
                arguments("replace", select("BIND(REPLACE(\"" + "a".repeat(60) + "!\", \"(.*a){25}$\", \"b\") AS ?x)")),
                arguments("pattern from data", select("VALUES ?p { \"^(.*a){25}$\" } BIND(REGEX(\"" + "a".repeat(60)
                        + "!\", ?p) AS ?x)")),
                arguments("order", "SELECT * { ?a :camp ?b } ORDER BY " + CATASTROPHIC),
                arguments("aggregate", "SELECT (SUM(IF(" + CATASTROPHIC + ",1,0)) AS ?n) { ?a :camp ?b } GROUP BY ?b"),
                arguments("exists", select("?a :camp ?b FILTER EXISTS { ?a :knows ?c FILTER(" + CATASTROPHIC + ") }")),
                arguments("not in", select("?a :camp ?b FILTER(" + CATASTROPHIC + " NOT IN (true))")),
                arguments("cubic", select(doubled("a", 19) + "BIND(REGEX(?t19, \"a*a*a*b\") AS ?x)")),
                arguments("path", select(":p0 ((:knows|^:knows)*/(:camp|^:camp)*)* ?y")),
                arguments("path of both ends", select("?x ((:knows|^:knows)*/(:camp|^:camp)*)* ?y . ?y :none ?z")),
                arguments("join", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                arguments("join without result",
                        "ASK { ?a :knows ?b . ?c :knows ?d . ?e :knows ?f FILTER(?a = ?c && ?c != ?a) }"),
                arguments("unions",
                        "SELECT (COUNT(*) AS ?n) { { ?a ?b ?c } UNION { ?c ?b ?a } { ?d ?e ?f } UNION { ?f ?e ?d } "
                                + "?g :knows ?h . ?i :knows ?j }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatTakesTooLong(String name, String query) {
        long start = System.nanoTime();
        HttpResponse<String> response = client.send("POST", "sparql?timeout=0.5", PREFIX + query,
                "Content-Type", "application/sparql-query");
        assertEquals("503 query-timeout", answer(response), response.body());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10, "it went on after its time");
    }

    static Stream<Arguments> whatCostsTooMuch() {
        return Stream.of(
                arguments("422 pattern-too-large",
                        select("BIND(REGEX(\"a\", \"(?:(?:(?:){9999}){9999}){9999}\") AS ?x)")),
                arguments("422 pattern-too-large", select("BIND(REGEX(\"a\", \"(?:){2000000000}\") AS ?x)")),
                arguments("422 pattern-too-large",
                        select("VALUES ?p { \"(?:){2000000000}\" } FILTER REGEX(\"a\", ?p)")),
                arguments("422 pattern-too-large",
                        select(doubled("a", 19) + "BIND(REGEX(?t19,\"(?:(?:){300}){300}b\") AS ?x)")),
                arguments("422 pattern-too-large",
                        select("BIND(REGEX(\"" + "ab".repeat(30000) + "\",\"^(a|b)*$\") AS ?x)")),
                arguments("422 pattern-too-large", select("FILTER REGEX(\"" + "ab".repeat(30000) + "\",\"^(a|b)*$\")")),
                arguments("422 pattern-too-large", select("FILTER REGEX(\"a\", \"" + "a".repeat(5000) + "\")")),
                arguments("422 text-too-long",
                        select("BIND(REPLACE(\"" + "a".repeat(2000) + "\",\"a\",\"" + "b".repeat(2000) + "\") AS ?x)")),
                arguments("422 text-too-long", select("FILTER(STRLEN(CONCAT(\"x\", REPLACE(\"" + "a".repeat(2000)
                        + "\",\"a\",\"" + "b".repeat(2000) + "\"))) > 0)")),
                arguments("422 text-too-long",
                        select("?a :camp ?b FILTER(STRLEN(REPLACE(\"" + "a".repeat(2000) + "\",\"a\",\""
                                + "b".repeat(2000) + "\")) > 0 || true)")),
                arguments("422 text-too-long", select(doubled("ab", 30))),
                arguments("422 text-too-long",
                        select(doubled("ab", 17) + "BIND(IRI(CONCAT(\"http://a/\", ?t17)) AS ?x)")),
                arguments("422 text-too-long", select(doubled("é€", 18) + "BIND(ENCODE_FOR_URI(?t18) AS ?x)")),
                arguments("422 text-too-long",
                        select(doubled("a", 19) + "BIND(CONTAINS(?t19,CONCAT(SUBSTR(?t19,1,260000),\"b\")) AS ?x)")),
                arguments("422 text-too-long",
                        select(doubled("a", 19) + "BIND(STRAFTER(?t19,CONCAT(SUBSTR(?t19,1,260000),\"b\")) AS ?x)")),
                arguments("422 text-too-long",
                        "SELECT (GROUP_CONCAT(\"a\"; separator=\"" + "b".repeat(200000) + "\") AS ?x) { ?a ?b ?c }"),
                arguments("422 text-too-long", "SELECT (GROUP_CONCAT(DISTINCT CONCAT(\"" + "b".repeat(20000)
                        + "\", STR(?a))) AS ?x) { ?a ?b ?c }"),
                arguments("422 number-too-large", select(squared("10", 22) + "BIND(STRLEN(STR(?v22)) AS ?x)")),
                arguments("422 number-too-large", select(squared("1.1", 22))),
                arguments("422 number-too-large", select("{ SELECT (?v12 * 1 AS ?d) { " + squared("2", 14)
                        + "} } BIND(1/?d AS ?x)")),
                arguments("422 number-too-large", select("BIND(" + "9".repeat(200000) + "+1 AS ?x)")),
                arguments("422 number-too-large", select("BIND(-" + "9".repeat(150000) + " AS ?x)")),
                arguments("422 number-too-large", select("BIND(0." + "9".repeat(150000) + "*2 AS ?x)")),
                arguments("422 number-too-large", select("BIND(" + "\\u0039".repeat(30000) + " AS ?x)")),
                arguments("422 number-too-large", select("?a ?b \"" + "9".repeat(150000) + "\"^^xsd:integer")),
                arguments("422 number-too-large", select(doubled("9", 18) + "BIND(xsd:integer(?t18) AS ?x)")),
                arguments("422 number-too-large",
                        select(doubled("9", 18) + "BIND(ABS(STRDT(?t18,xsd:integer)) AS ?x)")),
                arguments("422 number-too-large",
                        select("BIND(\"2000-01-01\"^^xsd:date + \"P9000000000D\"^^xsd:dayTimeDuration AS ?x)")),
                arguments("422 number-too-large",
                        select("VALUES ?d { \"PT99999999999999H\"^^xsd:duration } FILTER(?d > ?d)")),
                arguments("422 number-too-large", select("BIND(xsd:duration(\"P900000000Y\") AS ?x)")),
                arguments("422 query-too-large", select("?a ?b ?c . " + "?a ?b ?c .\n".repeat(2500))),
                arguments("422 query-too-large", "SELECT ?x { " + big("?a :camp ?c") + " } GROUP BY ?x"),
                arguments("422 query-too-large", "SELECT (COUNT(DISTINCT ?x) AS ?n) { " + big("?a :camp ?c") + " }"),
                arguments("422 query-too-large",
                        "SELECT ?x { " + big("?a :camp ?c") + " } ORDER BY DESC(?x) LIMIT 1000"),
                arguments("422 query-too-large",
                        select("?a :camp ?c OPTIONAL { SELECT ?a ?x { " + big("?a :type ?d") + " } }")),
                arguments("422 query-too-large",
                        select("?a :camp ?c MINUS { SELECT ?a ?x { " + big("?a :type ?d") + " } }")),
                arguments("422 query-too-large", select("FILTER EXISTS { SELECT ?g { ?q :knows ?r BIND(CONCAT(\""
                        + "a".repeat(100000) + "\",STR(?q)) AS ?g) } GROUP BY ?g }")),
                arguments("422 query-too-large", "CONSTRUCT { ?a :x ?x } { " + big("?a :camp ?c") + " }"));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource
    void whatCostsTooMuch(String answer, String query) {
        HttpResponse<String> response = client.send("POST", "sparql", PREFIX + query, "Content-Type",
                "application/sparql-query", "Accept", query.startsWith("CONSTRUCT") ? "application/ld+json" : "*/*");
        assertEquals(answer, answer(response), response.body());
        assertTrue(response.body().contains("remedy"), response.body());
    }

    static Stream<String> whatIsForbidden() {
        return Stream.of("?x apf:strSplit (\"a b\" \" \")", "(\"a b\" \" \") ^apf:strSplit ?x",
                "(\"a b\" \" \") ^<java:org.apache.jena.sparql.pfunction.library.strSplit> ?x",
                "?x ^<java:java.lang.Runtime> ?y", "?x (apf:strSplit|:type) (\"a b\" \" \")", "(1 2 3) list:member+ ?x",
                "?x (:type/apf:splitIRI)* ?y", "?x !(apf:str|^apf:concat) ?y", "BIND(<http://unknown/f>(1) AS ?x)",
                "BIND(<java:org.apache.jena.sparql.function.library.wait>(5000) AS ?x)",
                "BIND(math:pow(10,1000000) AS ?x)",
                "BIND(geof:distance(1, 2) AS ?x)", "BIND(fn:apply(\"a\") AS ?x)",
                "{ SELECT (agg:stdev(?b) AS ?x) { ?a ?c ?b } }",
                "{ SELECT (<http://unknown/agg>(DISTINCT ?b) AS ?x) { ?a ?c ?b } }",
                "{ SELECT ?a { ?a ?c ?b } GROUP BY ?a HAVING(afn:wait(COUNT(?b))) }",
                "{ SELECT ?a { ?a ?c ?b } ORDER BY <http://unknown/g>(?b) }",
                "FILTER NOT EXISTS { ?a ?b ?c FILTER(afn:wait(1)) }", "SERVICE <http://localhost/> { ?a ?b ?c }");
    }

    @ParameterizedTest
    @MethodSource
    void whatIsForbidden(String pattern) {
        for (String query : List.of(select(pattern), "CONSTRUCT { ?x ?y ?z } { " + pattern + " }")) {
            HttpResponse<String> response = client.post("application/sparql-query", PREFIX + query);
            assertEquals("403 forbidden-in-query", answer(response), response.body());
        }
    }

    @Test
    void aMisspeltFunctionIsNamed() {
        HttpResponse<String> response = client.query(PREFIX + select("BIND(xsd:interger(\"1\") AS ?x)"));
        assertTrue(response.body().contains("Did you mean \\\"http://www.w3.org/2001/XMLSchema#integer\\\"?"),
                response.body());
    }

    static Stream<Arguments> whatIsDeep() {
        return Stream.of(arguments(select("BIND(" + "(".repeat(20000) + "1" + ")".repeat(20000) + " AS ?x)")),
                arguments(select("BIND(1" + "+1".repeat(30000) + " AS ?x)")),
                arguments(select("BIND(REGEX(\"a\", \"" + "(".repeat(5000) + "a" + ")".repeat(5000) + "\") AS ?x)")),
                arguments(select(":p0 " + "(".repeat(8000) + ":knows" + ")*".repeat(8000) + " ?x")));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsDeep(String query) {
        HttpResponse<String> response = client.post("application/sparql-query", PREFIX + query);
        assertTrue(List.of("400 query-too-deep", "400 query-syntax").contains(answer(response)), response.body());
    }

    @Test
    void aPatternThatCannotBeReadIsSaidBeforeAnythingRuns() {
        HttpResponse<String> response = client.query(select("FILTER REGEX(\"a\", \"(\")"));
        assertEquals("400 query-syntax", answer(response), response.body());
        assertTrue(response.body().contains("regular expression"), response.body());
    }

    static Stream<Arguments> whatIsUsual() {
        return Stream.of(arguments("311", select("BIND(STRLEN(STR(xsd:decimal(1e308))) AS ?x)")),
                arguments("Stalag B-I", select("BIND(REPLACE(\"Stalag IV B\",\"(I+)V? *([A-Z])\",\"$2-$1\") AS ?x)")),
                arguments("x", select("BIND(REPLACE(\"\",\".*\",\"x\") AS ?x)")),
                arguments("x", select("BIND(REPLACE(\"notEmpty\",\".*\",\"x\") AS ?x)")),
                arguments("a.b", select("BIND(REPLACE(\"aXb\",\"x\",\".\",\"i\") AS ?x)")),
                arguments("true", select("BIND(REGEX(\"ab\",\"A B\",\"ix\") AS ?x)")),
                arguments("true", select("BIND(REGEX(\"a.b\",\".\",\"q\") AS ?x)")),
                arguments("true", select("BIND(REGEX(\"1942-05-26\",\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\") AS ?x)")),
                arguments("true", select("BIND(REGEX(\"Власов\",\"\\\\p{IsCyrillic}+\") AS ?x)")),
                arguments("1500", "SELECT (COUNT(DISTINCT ?a) AS ?x) { ?a :type :Person }"),
                arguments("1500", "SELECT (COUNT(*) AS ?x) { SELECT DISTINCT ?a { ?a :knows ?b } }"),
                arguments("20", "SELECT (COUNT(DISTINCT ?c) AS ?x) { ?a :camp ?c }"),
                arguments("c0,c1", "SELECT (GROUP_CONCAT(DISTINCT STRAFTER(STR(?c), \"org/\"); separator=\",\") AS ?x) "
                        + "{ SELECT ?c { VALUES ?c { :c0 :c1 } ?a :camp ?c } ORDER BY ?c }"),
                arguments("1499", "SELECT (MAX(xsd:integer(STRAFTER(STR(?l), \" \"))) AS ?x) { ?a :label ?l }"),
                arguments("1124250", "SELECT (SUM(xsd:integer(STRAFTER(STR(?l), \" \"))) AS ?x) { ?a :label ?l }"),
                arguments("75", "SELECT (COUNT(*) AS ?x) { ?a :camp :c3 FILTER EXISTS { ?a (:knows/:knows)+ ?b } }"),
                arguments("person 999", "SELECT (STR(?l) AS ?x) { ?a :label ?l } ORDER BY DESC(?l) LIMIT 1"),
                arguments("person 999", "SELECT DISTINCT (STR(?l) AS ?x) { ?a :label ?l } ORDER BY DESC(?l) LIMIT 1"),
                arguments("1425", select2("?a :camp ?c MINUS { ?a :camp :c0 }")),
                arguments("PERSON 7", select("BIND(fn:upper-case(\"person 7\") AS ?x)")),
                arguments("2000-02-01Z",
                        select("BIND(\"2000-01-01Z\"^^xsd:date + \"P31D\"^^xsd:dayTimeDuration AS ?x)")),
                arguments("2", select2("VALUES ?a { 1 2 } BIND(BNODE(\"a\") AS ?b)")));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsUsual(String value, String query) {
        HttpResponse<String> response = client.query(PREFIX + query);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(value, Client.json(response).at("/results/bindings/0/x/value").asString(), response.body());
    }

    /** What is sorted or told apart goes to temporary files, in the same order and without doubles. */
    @Test
    void whatDoesNotFitIntoMemoryIsSortedOnDisk() {
        String texts = "{ ?a :camp ?c . VALUES ?n { 1 2 } BIND(CONCAT(\"" + "a".repeat(20000) + "\", STR(?a)) AS ?x) }";
        HttpResponse<String> sorted = client.post("application/sparql-query",
                PREFIX + "SELECT (COUNT(*) AS ?n) (MIN(?l) AS ?m) { SELECT (STRLEN(?x) AS ?l) "
                        + texts + " ORDER BY ?x }");
        assertEquals("3000", Client.json(sorted).at("/results/bindings/0/n/value").asString(), sorted.body());
        HttpResponse<String> distinct = client.post("application/sparql-query",
                PREFIX + "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?x " + texts + " }");
        assertEquals("1500", Client.json(distinct).at("/results/bindings/0/n/value").asString(), distinct.body());
    }

    @Test
    void quickQueriesStayQuickBesideSlowOnes() {
        String slow = PREFIX + "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        String catastrophic = PREFIX + select("BIND(" + CATASTROPHIC + " AS ?x)");
        List<CompletableFuture<HttpResponse<String>>> flood = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> client.get("sparql?timeout=6&query=" + Client.encoded(i % 2 == 0 ? slow : catastrophic)),
                        Thread::startVirtualThread))
                .toList();
        while (client.get("health").body().contains("\"runningQueries\":0")) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < 23; i++) {
            HttpResponse<String> quick = client.query(PREFIX + "SELECT ?c { :p" + i + " :camp ?c }");
            assertEquals(200, quick.statusCode(), quick.body());
        }
        flood.forEach(each -> assertEquals(503, each.join().statusCode(), each.join().body()));
    }

    private static String answer(HttpResponse<String> response) {
        return response.statusCode() + " " + (response.statusCode() < 400
                ? ""
                : Client.json(response).path("type").asString().replaceFirst("^.*[/#:]", ""));
    }

    private static String select(String pattern) {
        return "SELECT * { " + pattern + " }";
    }

    private static String select2(String pattern) {
        return "SELECT (COUNT(*) AS ?x) { " + pattern + " }";
    }

    private static String squared(String number, int times) {
        return "BIND(" + number + " AS ?v0) " + IntStream.range(0, times)
                .mapToObj(i -> "BIND(?v" + i + " * ?v" + i + " AS ?v" + (i + 1) + ") ").collect(Collectors.joining());
    }

    private static String doubled(String text, int times) {
        return "BIND(\"" + text + "\" AS ?t0) " + IntStream.range(0, times)
                .mapToObj(i -> "BIND(CONCAT(?t" + i + ", ?t" + i + ") AS ?t" + (i + 1) + ") ")
                .collect(Collectors.joining());
    }

    /** Texts of half a megabyte, another one for each row. */
    private static String big(String pattern) {
        return "BIND(\"" + "a".repeat(50000) + "\" AS ?t1) BIND(CONCAT(?t1,?t1,?t1,?t1) AS ?t9) " + pattern
                + " BIND(CONCAT(?t9,STR(?a)) AS ?x)";
    }
}
