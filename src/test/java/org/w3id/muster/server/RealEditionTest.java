package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.BundledEdition;
import org.w3id.muster.release.CompetencyQuestion;
import org.w3id.muster.release.QueryFile;
import org.w3id.muster.site.QueryPattern;

/** What docs/sparql.md and the cookbook show, asked of a server on the bundled data. */
class RealEditionTest {

    private static final Path PAGE = Path.of("docs", "sparql.md");
    private static final String BASE = "http://localhost:3030/";

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        BundledEdition.copyTo(root);
        server = MusterServer.start(
                ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0).withCookbook(RealEditionTest::cookbook));
        client = new Client(server);
    }

    /** The patterns of the bundled cookbook. */
    static List<QueryPattern> cookbook() {
        return QueryFile.all(Path.of("data", "cookbook")).stream()
                .map(file -> new QueryPattern(file.id(), file.header("title").orElseThrow(),
                        file.header("for").orElseThrow(), QueryFile.withBase(file.body(), BASE)))
                .toList();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> theExamplesOfTheGuideFindSomething() throws IOException {
        List<String> queries = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE))
                .results().map(found -> found.group(1)).toList();
        assertTrue(queries.size() >= 6, "only " + queries.size());
        return queries.stream().map(query -> DynamicTest.dynamicTest(query.lines().toList().getLast(),
                () -> findsSomething(query)));
    }

    @TestFactory
    Stream<DynamicTest> theCommandsOfTheGuideRun() throws IOException {
        Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(
                directory -> Files.isExecutable(Path.of(directory, "curl"))), "there is no curl");
        List<String> commands = Pattern.compile("curl [^`\n]+").matcher(Files.readString(PAGE)).results()
                .map(found -> found.group()).toList();
        assertTrue(commands.size() >= 6, commands.toString());
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> {
            Process process = new ProcessBuilder("sh", "-c", command.replace("curl ", "curl -sS --fail --max-time 60 ")
                    .replace("http://localhost:3030/sparql", server.url() + "sparql")).redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(90, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), output);
            assertTrue(output.lines().count() > 1 || output.contains("boolean"), output);
        }));
    }

    /** Each pattern as the page links it. */
    @TestFactory
    Stream<DynamicTest> thePatternsOfTheCookbookFindSomething() {
        String page = client.get("cookbook").body();
        List<String> links = Pattern.compile("\"/(query\\?query=[^\"]+)\"").matcher(page).results()
                .map(found -> found.group(1)).toList();
        assertTrue(links.size() >= 12, page);
        return links.stream().map(link -> DynamicTest.dynamicTest(link, () -> {
            String query = URLDecoder.decode(link.replace("query?query=", ""), StandardCharsets.UTF_8);
            assertFalse(query.contains("# title") || query.contains("# for"), query);
            assertEquals(200, client.get(link).statusCode());
            findsSomething(query);
        }));
    }

    /** A number on the start page leads to as many things. */
    @TestFactory
    Stream<DynamicTest> theCountsOfTheStartPageAreTheirLists() {
        List<MatchResult> counts = Pattern
                .compile("href=\"/search(\\?type=\\w+)&amp;sort=name\"><span class=\"count\">(\\d+)</span>")
                .matcher(client.get("").body()).results().toList();
        assertTrue(counts.size() >= 9, "only " + counts.size());
        return counts.stream().map(count -> DynamicTest.dynamicTest(count.group(1), () -> assertEquals(
                Integer.parseInt(count.group(2)),
                Client.json(client.get("search.json" + count.group(1))).path("total").asInt())));
    }

    /** The bounds and checks of the endpoint leave honest queries alone. */
    @TestFactory
    Stream<DynamicTest> theEndpointAnswersTheQuestionsAsTheyAreExpected() {
        return CompetencyQuestion.all(Path.of("data")).stream()
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    HttpResponse<String> response = client.query(question.sparql(BASE), "Accept",
                            "text/tab-separated-values");
                    assertEquals(200, response.statusCode(), response.body());
                    assertEquals(
                            Files.readString(question.expected().orElseThrow()).lines().filter(line -> !line.isBlank())
                                    .count(),
                            response.body().lines().count(), response.body());
                }));
    }

    private static void findsSomething(String query) {
        HttpResponse<String> response = client.query(query, "Accept",
                "text/csv, application/n-triples, application/sparql-results+json;q=0.5");
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().replace(" ", "").contains("\"boolean\":true") || response.body().lines().count() > 1,
                response.body());
    }

    @Test
    void aTermThatDoesNotExistIsRemarkedOnBesideTheResult() {
        String pow = "PREFIX pow: <https://w3id.org/muster/ontology#> ";
        HttpResponse<String> misspelt = client.query(pow
                + "SELECT * { ?x a pow:Captur ; pow:plac/^pow:place ?y FILTER EXISTS { ?x pow:rank "
                + "<https://w3id.org/muster/concept/rank/generl> } }");
        assertEquals(200, misspelt.statusCode());
        String remarks = Client.header(misspelt, "Remark");
        assertTrue(remarks.contains("There is no term pow:Captur in this edition. Did you mean pow:Capture?"), remarks);
        assertTrue(remarks.contains("Did you mean pow:place?"), remarks);
        assertTrue(remarks.contains("concept/rank/generl> in this edition"), remarks);
        assertEquals("", Client.header(client.query(pow + "SELECT * { ?x a pow:Capture FILTER(STRSTARTS(STR(?x), "
                + "\"https://w3id.org/muster/ontology#\")) }"), "Remark"));
        HttpResponse<String> page = client.get("query?query=" + Client.encoded(pow + "ASK { ?x a pow:Captur }"));
        assertTrue(page.body().contains("Did you mean pow:Capture?"), page.body());
    }
}
