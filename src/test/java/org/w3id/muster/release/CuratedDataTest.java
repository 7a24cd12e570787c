package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.vocab.RlClosure;

/** The bundled data, built as a user builds it: it has no faults, answers its questions, and shows disagreement. */
@Tag("slow")
class CuratedDataTest {

    @TempDir
    static Path directory = Path.of("");

    private static BuildResult.Published built;
    private static Release release;

    @BeforeAll
    static void build() throws IOException {
        built = assertInstanceOf(BuildResult.Published.class, Build.run(options("first"), Progress.SILENT));
        release = Release.open(new Releases(directory.resolve("first")).current().orElseThrow());
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static BuildOptions options(String out) {
        return BuildOptions.of(Path.of("ontology"), List.of(Path.of("data")), directory.resolve(out));
    }

    @Test
    void hasNoFaults() {
        assertEquals(List.of(), built.report().problems());
    }

    @Test
    void twoBuildsGiveTheSameRelease() throws IOException {
        BuildResult again = Build.run(options("second"), Progress.SILENT);
        Manifest manifest = assertInstanceOf(BuildResult.Published.class, again).manifest();
        assertEquals(built.manifest(), manifest);
    }

    /** No man is a camp, nobody is his own son: what follows from the data under OWL 2 RL holds together. */
    @Test
    void contradictsNothingInTheOntology() {
        assertEquals(List.of(), Txn.calculateRead(release.dataset(),
                () -> RlClosure.clashes(release.dataset().getDefaultGraph())));
    }

    @Test
    void doesNothingWhenNothingChanged() throws IOException {
        assertInstanceOf(BuildResult.Unchanged.class, Build.run(options("first"), Progress.SILENT));
    }

    @Test
    void holdsEveryClaimOfTheSeedPage() {
        List<String> missing = IntStream.rangeClosed(1, 96).mapToObj(n -> String.format("c%03d", n))
                .filter(key -> !ask("ASK { { ?account pow:inEntry ?e } UNION { GRAPH ?g { ?account pow:inEntry ?e } } "
                        + "FILTER REGEX(STR(?account), '/" + key + "(-[a-z0-9-]+)?$') }"))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void showsDisagreementAboutTheDeathOfVlasov() {
        assertTrue(
                ask("""
                        ASK { ?one a pow:Death ; pow:happenedTo id:person\\/andrei-vlasov ; pow:place id:site\\/lubyanka ;
                                pow:conflictsWith ?other .
                              ?other a pow:Death ; pow:place id:site\\/butyrka ; pow:standing <https://w3id.org/muster/concept/standing/preferred> }
                        """));
    }

    @Test
    void keepsRejectedAccountsOutOfTheDefaultGraph() {
        assertFalse(ask("ASK { ?account pow:standing <https://w3id.org/muster/concept/standing/rejected> }"));
        assertTrue(ask("ASK { GRAPH <http://localhost:3030/graph/rejected> { ?account pow:standingReason ?why } }"));
    }

    @Test
    void makesNoPlainPropertyOfADenial() {
        assertFalse(ask("ASK { ?convention pow:signatory id:organization\\/soviet-union }"));
    }

    @Test
    void everyAccountLeadsToItsPassageAndSource() {
        assertFalse(ask("""
                ASK { ?account pow:inEntry ?entry . FILTER NOT EXISTS { ?account a pow:Segment }
                      FILTER NOT EXISTS { ?account pow:evidence/pow:inEntry/pow:partOf/a pow:Source } }
                """));
    }

    /** No coordinates without a source; a point is never an area. */
    @Test
    void everyGeometryLeadsToItsSource() {
        assertFalse(
                ask("""
                        ASK { ?place geo:hasGeometry ?where . FILTER NOT EXISTS { ?account pow:subject ?place ;
                                pow:property geo:hasGeometry ; pow:value ?where ; pow:evidence/pow:inEntry/pow:partOf ?source } }
                        """));
        assertTrue(ask("""
                ASK { { SELECT (COUNT(DISTINCT ?place) AS ?places) { ?place geo:hasGeometry/geo:asWKT ?wkt } }
                      FILTER ( ?places >= 8 ) }
                """));
        assertTrue(ask("ASK { id:site\\/lubyanka pow:locatedIn/geo:hasGeometry/pow:precision "
                + "<https://w3id.org/muster/concept/precision/settlement> }"), "a prison has its town");
    }

    @Test
    void exportsEveryFormat() {
        Export export = new Export(release.directory());
        assertAll(Stream.of(Export.Format.values()).map(format -> () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(format, out);
            assertTrue(out.size() > 100_000, format + " has only " + out.size() + " bytes");
        }));
    }

    @Test
    void exportsOneSourceAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export export = new Export(release.directory());
        assertTrue(export.writeSource("frus-1946-v06", Export.Format.NQ, out));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("/id/death/frus-1946-v06/"));
        assertFalse(text.contains("/id/death/hdrsi-2014/"));
        assertFalse(export.writeSource("no-such-source", Export.Format.NQ, out));
    }

    @TestFactory
    Stream<DynamicTest> answersItsQuestions() {
        List<CompetencyQuestion> questions = CompetencyQuestion.all(Path.of("data"));
        assertTrue(questions.size() >= 58, () -> "only " + questions.size() + " questions");
        return questions.stream().map(q -> DynamicTest.dynamicTest(q.id() + " " + q.question(), () -> answers(q)));
    }

    private static void answers(CompetencyQuestion question) {
        ResultSetRewindable expected = ResultSetFactory.makeRewindable(rows(question.expected().orElseThrow()));
        ResultSetRewindable actual = Txn.calculateRead(release.dataset(), () -> {
            try (QueryExecution execution = QueryExecutionFactory
                    .create(question.sparql(release.manifest().base()), dataset())) {
                return ResultSetFactory.copyResults(execution.execSelect());
            }
        });
        assertTrue(ResultsCompare.equalsByTerm(expected, actual), () -> {
            expected.reset();
            actual.reset();
            return "expected\n" + ResultSetFormatter.asText(expected) + "but was\n" + ResultSetFormatter.asText(actual);
        });
    }

    private static ResultSet rows(Path file) {
        try (var in = Files.newInputStream(file)) {
            return ResultSetFactory.copyResults(ResultSetMgr.read(in, ResultSetLang.RS_TSV));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ask(String query) {
        String prefixes = """
                PREFIX pow: <https://w3id.org/muster/ontology#> PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                PREFIX id: <http://localhost:3030/id/>
                """;
        return Txn.calculateRead(release.dataset(), () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(QueryFactory.create(prefixes + query),
                    dataset())) {
                return execution.execAsk();
            }
        });
    }

    private static Dataset dataset() {
        return DatasetFactory.wrap(release.dataset());
    }
}
