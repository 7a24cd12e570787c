package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Documents as plain JSON, of everything in the curated edition: they fit the schema and say what the RDF says. */
@Tag("slow")
class JsonDocumentTest {

    private static final String BASE = "http://localhost:3030/";

    private static MusterServer server;
    private static Client client;
    private static List<String> documents;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
        JsonNode rows = Client.json(client.query(
                "SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { GRAPH ?g { ?thing ?p ?o } } FILTER STRSTARTS(STR(?thing), '"
                        + BASE + "id/') }",
                "Accept", "application/sparql-results+json")).at("/results/bindings");
        documents = StreamSupport.stream(rows.spliterator(), false).map(row -> row.at("/thing/value").stringValue())
                .map(iri -> "doc/" + iri.substring((BASE + "id/").length())).sorted().toList();
        assertTrue(documents.size() > 1_000, documents.size() + " documents");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void allFitTheSchemaThatTheyName() {
        HttpResponse<String> schema = client.get("ontology/document.schema.json");
        assertEquals("application/schema+json", Client.header(schema, "Content-Type"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.body());
        List<String> faults = new ArrayList<>();
        for (String document : documents) {
            String json = client.get(document + ".json").body();
            compiled.validate(json, InputFormat.JSON).forEach(fault -> faults.add(document + ": " + fault));
            assertTrue(json.contains("/ontology/document.schema.json"), document);
        }
        assertEquals(List.of(), faults.stream().limit(5).toList());
    }

    @Test
    void nothingThatTheRdfSaysIsMissing() {
        for (String document : documents) {
            Set<String> said = values(Client.json(client.get(document + ".json")));
            RDFParser.fromString(client.get(document + ".nq").body(), Lang.NQUADS).toDatasetGraph().stream()
                    .filter(quad -> quad.getSubject().getURI().contains("/id/")).map(quad -> quad.getObject())
                    .forEach(value -> assertTrue(said.contains(text(value)) || said.contains(className(value)),
                            () -> document + " lacks " + value));
        }
    }

    @Test
    void nothingOfTheCuratedEditionIsFaulty() {
        for (String document : documents) {
            JsonNode json = Client.json(client.get(document + ".json"));
            assertFalse(json.has("others"), document + ": " + json.path("others"));
            assertTrue(json.has("thing"), document);
            assertEquals(List.of(), json.findValues("faults"), document);
            assertEquals(List.of(), json.findValues("otherProperties"), document);
        }
    }

    @Test
    void aPersonReadsAsADeveloperExpects() {
        HttpResponse<String> response = client.get("doc/person/andrei-vlasov", "Accept", "application/json");
        assertEquals("application/json", Client.header(response, "Content-Type"));
        JsonNode json = Client.json(response);
        assertEquals("Person", json.at("/thing/type").stringValue());
        assertTrue(json.at("/thing/label").toString().contains("{\"text\":\"Andrei Vlasov\",\"lang\":\"en\"}"),
                json.at("/thing/label").toString());
        JsonNode account = json.at("/accounts/0");
        String entry = account.path("inEntry").stringValue();
        assertTrue(json.path("entries").findValuesAsString("iri").contains(entry), "the entry of an account is there");
        assertTrue(json.path("linkedFrom").findValuesAsString("total").stream().mapToInt(Integer::parseInt).sum() > 0);
        assertEquals(response.body(), client.get("doc/person/andrei-vlasov.json").body(), "the same bytes");
    }

    private static Set<String> values(JsonNode json) {
        Set<String> values = new HashSet<>();
        collect(json, values);
        return values;
    }

    private static void collect(JsonNode json, Set<String> into) {
        if (json.isValueNode()) {
            into.add(json.isNumber() ? plain(json.decimalValue()) : json.asString());
        }
        json.propertyNames().forEach(into::add);
        json.forEach(member -> collect(member, into));
    }

    private static String text(Node value) {
        if (value.isURI()) {
            return value.getURI();
        }
        return value.getLiteralValue() instanceof Number number
                ? plain(new BigDecimal(number.toString()))
                : value.getLiteralLexicalForm();
    }

    /** Records tell their class by its name. */
    private static String className(Node value) {
        return value.isURI() ? value.getURI().replaceFirst("^.*[#/](?=[A-Z])", "") : "";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
