package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.JsonNode;

/** What was sent in any format reads back as what the query made, or was refused with the reason: never something else. */
class FormatRoundTripTest {

    private static final Map<String, Lang> GRAPHS = Map.of("text/turtle", Lang.TURTLE, "application/ld+json",
            Lang.JSONLD11, "application/n-triples", Lang.NTRIPLES, "application/rdf+xml", Lang.RDFXML,
            "application/trig", Lang.TRIG, "application/n-quads", Lang.NQUADS);

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        SmallRelease.publish(root, "aaaa");
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> sayableInEveryFormat() {
        return Stream.of(
                // a prefix called as the scheme of an IRI
                "PREFIX urn: <http://example.org/urn#> CONSTRUCT { urn:a urn:b <urn:isbn:1>, urn:isbn } WHERE {}",
                "PREFIX http: <http://www.w3.org/2011/http#> PREFIX https: <http://x.org/#> CONSTRUCT { "
                        + "<https://a.org/> http:b <http://c.org/d>, https:e, 'x'^^<https:t> } WHERE {}",
                "PREFIX a: <b:x#> PREFIX b: <a:y#> CONSTRUCT { a:1 a:p b:1, <a:1>, <b:1> ; b:p <a:y#1> } WHERE {}",
                "PREFIX x: <http://x.org/> CONSTRUCT { x:a x:p <http://x.org///b>, <http://x.org/> } WHERE {}",
                // the empty prefix, and names after it that look like something else
                "PREFIX : <http://ex.org/> CONSTRUCT { :s <http://ex.org/dc:title> 1 ; <http://ex.org/@id> 2 ; "
                        + ":id 3 ; :type :graph ; a :Foo, <http://ex.org/urn:x>, :_b } WHERE {}",
                "PREFIX : <http://ex.org/> PREFIX p: <http://p.org/> CONSTRUCT { :s :p :p ; <http://ex.org/p:q> p:q } "
                        + "WHERE {}",
                // names that belong to a format, names that writers make up, one namespace inside the other
                "PREFIX rdf: <http://not.rdf/#> PREFIX xml: <http://x.org/x#> PREFIX xmlns: <http://x.org/y#> PREFIX "
                        + "j.0: <http://j.org/#> CONSTRUCT { rdf:type rdf:value xml:lang, 'ä'@de ; xml:base xmlns:a ; "
                        + "xmlns:b j.0:c ; <http://other.org/p> rdf:li ; j.0:p 1 ; a rdf:Bag } WHERE {}",
                "PREFIX a: <http://x.org/> PREFIX b: <http://x.org/b> PREFIX c: <http://x.org/b#c_> CONSTRUCT { "
                        + "a:b a:bc b:b, c:d, <http://x.org/b#c_> ; c:e b:, a: } WHERE {}",
                "PREFIX u: <urn:x:> PREFIX d: <http://x.org/q?a=1&b='2';#> CONSTRUCT { u:a d:p d:q ; u:p "
                        + "<http://x.org/a(b)'c'&d;~*+%20%C3%A4/ä/日本?x=1#y> } WHERE {}",
                // texts
                "CONSTRUCT { <x:s> <x:p> 'a\\r\\nb\\tc  d ', ' ', '', '<&>\\\"\\'', ']]>', 'e\\u0301', '\\uFFFD', "
                        + "'\\U0001F600', '\\u2028\\u0085\\u007F\\u00AD', '\\\\u0041', \"'''\\\"\\\"\\\"\" } WHERE {}",
                "CONSTRUCT { <x:s> <x:p> 'a'@en, 'a'@en-GB, 'a'@sr-Latn-RS, 'a', 'a'^^<x:t> } WHERE {}",
                "CONSTRUCT { <x:s> <x:p> 01, 1.0, 1.00, 1e0, 1.0E0, true, '1'^^<http://www.w3.org/2001/XMLSchema#boolean>, "
                        + "'NaN'^^<http://www.w3.org/2001/XMLSchema#double>, 'x'^^<http://www.w3.org/2001/XMLSchema#integer>, "
                        + "'999999999999999999999'^^<http://www.w3.org/2001/XMLSchema#int> } WHERE {}",
                "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> CONSTRUCT { <x:s> <x:p> "
                        + "'{ \"b\":1.0, \"a\":2 }'^^rdf:JSON, 'no json'^^rdf:JSON, '<b>x</b>'^^rdf:XMLLiteral, "
                        + "'<b>'^^rdf:HTML, '<'^^rdf:XMLLiteral ; rdf:type <x:T>, [] } WHERE {}",
                // nameless things and lists
                "CONSTRUCT { _:a <x:p> _:b . _:b <x:p> _:a, [] ; <x:l> (1 'a'@en (2 ()) _:a [ <x:q> () ]) } WHERE {}",
                "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> CONSTRUCT { _:l rdf:first 1 ; rdf:rest _:l . "
                        + "<x:s> <x:p> _:m ; <x:q> _:m . _:m rdf:first 1, 2 ; rdf:rest rdf:nil . <x:n> rdf:first 1 ; "
                        + "rdf:rest rdf:nil . <x:s> <x:r> _:o . _:o rdf:first 3 ; rdf:rest <x:n> } WHERE {}",
                "CONSTRUCT { } WHERE {}");
    }

    @ParameterizedTest
    @MethodSource("sayableInEveryFormat")
    void aGraphReadsBackTheSame(String query) throws Exception {
        Graph made = made(query);
        for (Map.Entry<String, Lang> format : GRAPHS.entrySet()) {
            HttpResponse<String> response = client.query(query, "Accept", format.getKey());
            assertEquals(200, response.statusCode(), response.body());
            assertReads(made, response.body(), format.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSTRUCT { <x:s> <x:p> 'a\\u0001b' } WHERE {}",
            "CONSTRUCT { <x:s> <x:p> '\\u0000' } WHERE {}",
            "CONSTRUCT { <x:s> <x:p> '\\uFFFE'@en } WHERE {}", "CONSTRUCT { <x:s> <http://ex.org/123> 1 } WHERE {}",
            "CONSTRUCT { <x:s> <x:p> <<( <x:a> <x:b> '\\u001F' )>> } WHERE {}"})
    void whatAFormatCannotSayIsRefusedWithTheOthers(String query) throws Exception {
        Graph made = made(query);
        int said = 0;
        for (Map.Entry<String, Lang> format : GRAPHS.entrySet()) {
            HttpResponse<String> response = client.query(query, "Accept", format.getKey());
            if (response.statusCode() == 200) {
                assertReads(made, response.body(), format.getValue());
                said++;
            } else {
                assertEquals(406, response.statusCode(), response.body());
                JsonNode problem = Client.json(response);
                assertTrue(problem.path("detail").stringValue().startsWith(format.getKey() + " cannot say this: "));
                assertTrue(problem.path("alternatives").toString().contains("application/n-triples"));
            }
        }
        assertTrue(said >= 4, said + " formats say " + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0001b", "\\u0000", "\\u000B", "\\u001F", "\\uFFFE", "\\uFFFF"})
    void noTableInXmlThatIsNotWellFormed(String text) {
        String query = "SELECT ?x { VALUES ?x { 'before' '" + text + "' <x:y> } }";
        for (String accept : List.of("application/sparql-results+xml", "application/xml")) {
            HttpResponse<String> response = client.query(query, "Accept", accept);
            assertEquals(406, response.statusCode(), response.body());
            JsonNode problem = Client.json(response);
            assertTrue(problem.path("detail").stringValue().contains("which XML 1.0 does not have"),
                    problem.toString());
            assertEquals("[\"application/sparql-results+json\",\"text/csv\",\"text/tab-separated-values\","
                    + "\"application/json\"]", problem.path("alternatives").toString());
        }
        for (Map.Entry<String, Lang> format : Map.of("application/sparql-results+json", ResultSetLang.RS_JSON,
                "text/tab-separated-values", ResultSetLang.RS_TSV).entrySet()) {
            assertEquals(terms(made(query, "x")),
                    terms(rows(client.query(query, "Accept", format.getKey()).body(), format.getValue())));
        }
    }

    @Test
    void theDirectionOfATextIsSaidAsEachFormatSaysIt() throws Exception {
        String query = "CONSTRUCT { <x:s> <x:p> 'a'@ar--rtl } WHERE {}";
        for (String format : List.of("text/turtle", "application/n-triples", "application/rdf+xml")) {
            assertReads(made(query), client.query(query, "Accept", format).body(), lang(format));
        }
        // read as RDF, JSON-LD loses it unless the reader sets rdfDirection; the document has it
        assertEquals("{\"@direction\":\"rtl\",\"@language\":\"ar\",\"@value\":\"a\"}",
                Client.json(client.query(query, "Accept", "application/ld+json")).path("x:p").toString());
    }

    @Test
    void tablesReadBackTheSame() throws Exception {
        String query = "SELECT ?x { VALUES ?x { 'a\\r\\nb\\tc' ' x ' '' '<&>\\\"\\'' ']]>' '\\U0001F600' '\\u2028' 'a'@en-GB "
                + "'a'@ar--rtl 1.0 01 1e0 true 'x'^^<x:t> <x:y> <http://x.org/a(b)'&c;%20ä> '=1+1' '\\u007F' } }";
        for (Map.Entry<String, Lang> format : Map.of("application/sparql-results+json", ResultSetLang.RS_JSON,
                "application/sparql-results+xml", ResultSetLang.RS_XML, "text/tab-separated-values",
                ResultSetLang.RS_TSV).entrySet()) {
            String body = client.query(query, "Accept", format.getKey()).body();
            assertEquals(terms(made(query, "x")), terms(rows(body, format.getValue())), format.getKey());
            if (format.getKey().endsWith("xml")) {
                assertWellFormed(body);
            }
        }
    }

    @Test
    void documentsSayTheSameInEveryFormat() throws Exception {
        for (String document : List.of("doc/death/almanac/a/1", "sparql")) {
            HttpResponse<String> turtle = client.get(document, "Accept", "text/turtle");
            assertEquals(200, turtle.statusCode(), document);
            Graph graph = read(turtle.body(), Lang.TURTLE);
            assertTrue(graph.size() > 5, document);
            for (String format : List.of("application/ld+json", "application/n-triples", "application/rdf+xml")) {
                assertReads(graph, client.get(document, "Accept", format).body(), lang(format));
            }
        }
    }

    private static void assertReads(Graph made, String body, Lang lang) throws Exception {
        if (lang.equals(Lang.RDFXML)) {
            assertWellFormed(body);
        }
        Graph read = read(body, lang);
        assertTrue(read.isIsomorphicWith(made), () -> lang + " reads as\n" + lines(read) + "\nfor\n" + lines(made)
                + "\nfrom\n" + body);
    }

    private static Lang lang(String mediaType) {
        return Objects.requireNonNull(GRAPHS.get(mediaType));
    }

    private static Graph read(String body, Lang lang) {
        return RDFParser.fromString(body, lang).base("http://base.example/").checking(false).toGraph();
    }

    private static void assertWellFormed(String xml) throws Exception {
        SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(new InputSource(new StringReader(xml)),
                new DefaultHandler());
    }

    private static Graph made(String query) {
        try (QueryExec exec = QueryExec.graph(GraphFactory.createDefaultGraph()).query(query).build()) {
            return exec.construct();
        }
    }

    private static List<Node> made(String query, String variable) {
        try (QueryExec exec = QueryExec.graph(GraphFactory.createDefaultGraph()).query(query).build()) {
            return exec.select().stream().map(row -> row.get(variable)).toList();
        }
    }

    private static List<Node> rows(String body, Lang lang) {
        RowSet rows = RowSetReaderRegistry.getFactory(lang).create(lang)
                .read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Context.create());
        return rows.stream().map(row -> row.get("x")).toList();
    }

    /** With their lines apart, so that a difference is seen. */
    private static String terms(List<Node> terms) {
        return String.join("\n", terms.stream().map(Node::toString).toList());
    }

    private static String lines(Graph graph) {
        return String.join("\n", graph.stream().map(Object::toString).sorted().toList());
    }
}
