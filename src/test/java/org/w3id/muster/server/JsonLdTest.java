package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each form of JSON-LD says what Turtle says; plain JSON read with its context says nothing that N-Quads do not. */
@Tag("slow")
class JsonLdTest {

    private static final String BASE = "http://localhost:3030/";

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

    @ParameterizedTest
    @ValueSource(strings = {"doc/person/andrei-vlasov", "doc/site/sachsenhausen-special-camp", "concept/penalty/death",
            "doc/source/hdrsi-2014", "doc/group/soviet-captives-of-the-wehrmacht", "ontology"})
    void everyProfileSaysTheSame(String document) {
        Graph turtle = turtle(document);
        for (String form : List.of("compacted", "expanded", "flattened")) {
            Graph graph = graph(client.get(document + "." + form + ".jsonld").body());
            assertEquals(turtle.size(), graph.size(), form);
            assertTrue(graph.isIsomorphicWith(turtle), form);
        }
    }

    @Test
    void aFrameIsATreeThatBeginsAtTheThing() {
        String person = client.get("doc/person/andrei-vlasov.framed.jsonld").body();
        JsonNode root = Client.json(client.get("doc/person/andrei-vlasov.framed.jsonld"));
        assertEquals(BASE + "id/person/andrei-vlasov", root.path("id").stringValue());
        assertEquals("Person", root.path("type").stringValue());
        assertEquals("Andrei Vlasov", root.at("/prefLabel/en").stringValue());
        JsonNode deaths = root.at("/@reverse/happenedTo");
        assertTrue(deaths.toString().contains("exactText") || deaths.toString().contains("abstract"),
                "accounts with their passages: " + deaths);
        assertTrue(graph(person).size() > 100, "not only the thing itself");
        Graph turtle = turtle("doc/person/andrei-vlasov");
        graph(person).find().forEachRemaining(triple -> assertTrue(turtle.contains(triple), triple.toString()));
    }

    @Test
    void plainJsonReadAsJsonLdSaysNothingElse() {
        JsonNode context = Client.json(client.get("ontology/document.context.jsonld")).path("@context");
        JsonNode rows = Client
                .json(client.query("SELECT DISTINCT ?thing { ?thing a ?class FILTER STRSTARTS(STR(?thing), '"
                        + BASE + "id/') } ORDER BY ?thing", "Accept", "application/sparql-results+json"))
                .at("/results/bindings");
        List<String> documents = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> "doc/" + row.at("/thing/value").stringValue().substring((BASE + "id/").length())).toList();
        long said = 0;
        for (int i = 0; i < documents.size(); i += 7) {
            String document = documents.get(i);
            ObjectNode json = (ObjectNode) Client.json(client.get(document + ".json"));
            json.set("@context", context);
            Graph graph = RDFParser.fromString(json.toString(), Lang.JSONLD).toGraph();
            DatasetGraph quads = RDFParser.fromString(client.get(document + ".nq").body(), Lang.NQUADS)
                    .toDatasetGraph();
            graph.find().forEachRemaining(triple -> assertTrue(
                    quads.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()),
                    () -> document + " does not say " + triple));
            Node thing = NodeFactory.createURI(BASE + "id/" + document.substring(4));
            assertTrue(graph.contains(thing, RDF.Nodes.type, Node.ANY), document);
            said += graph.size();
        }
        assertTrue(said > 2_000, said + " triples");
    }

    private static Graph turtle(String document) {
        return RDFParser.fromString(client.get(document + ".ttl").body(), Lang.TURTLE).toGraph();
    }

    /** With the context that the document names, as this server publishes it. */
    private static Graph graph(String json) {
        String context = Client.json(client.get("ontology/context.jsonld")).path("@context").toString();
        return RDFParser
                .fromString(json.replace("\"" + BASE + "ontology/context.jsonld\"", context), Lang.JSONLD)
                .toGraph();
    }
}
