package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.CompetencyQuestion;
import org.w3id.muster.release.Progress;
import org.w3id.muster.release.QueryFile;

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
        Build.run(BuildOptions.of(Path.of("ontology"), List.of(Path.of("data")), root), Progress.SILENT);
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0));
        client = new Client(server);
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

    @TestFactory
    Stream<DynamicTest> thePatternsOfTheCookbookFindSomething() {
        List<QueryFile> recipes = QueryFile.all(Path.of("data", "cookbook"));
        assertTrue(recipes.size() >= 12, "only " + recipes.size());
        return recipes.stream().map(recipe -> DynamicTest.dynamicTest(recipe.id(), () -> {
            assertFalse(recipe.header("title").orElseThrow().isBlank());
            assertFalse(recipe.header("for").orElseThrow().isBlank());
            findsSomething(QueryFile.withBase(recipe.sparql(), BASE));
        }));
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
}
