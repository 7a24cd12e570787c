package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The W3C tests of the SPARQL 1.1 Protocol, each request as the manifest gives it. Of the update tests only those run
 * that want an error: this endpoint has no update, so it must refuse all of them.
 */
class W3cProtocolTest {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
    private static final Path SUITE = Path.of("src", "test", "resources", "w3c-sparql-protocol");

    @TempDir
    Path root;

    private Optional<MusterServer> server = Optional.empty();

    @AfterEach
    void stop() {
        server.ifPresent(MusterServer::close);
    }

    @TestFactory
    Stream<DynamicTest> protocol() {
        Path manifestFile = SUITE.resolve("manifest.ttl");
        Model manifest = RDFDataMgr.loadModel(manifestFile.toString());
        List<Resource> tests = entries(manifest);
        assertTrue(tests.size() > 30, "the whole manifest was read");
        SmallRelease.write(root, "w3c", dataset -> tests.forEach(test -> load(test, dataset)));
        MusterServer started = MusterServer.start(
                ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0).withRelease("w3c"));
        server = Optional.of(started);
        Client client = new Client(started);
        return tests.stream().map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> run(test, client)));
    }

    private static void run(Resource test, Client client) {
        boolean update = test.getLocalName().startsWith("update_");
        for (Resource request : requests(test)) {
            String path = text(request, HT + "absolutePath").replaceFirst("^/sparql/?", "sparql");
            Optional<RDFNode> body = object(request, HT + "body");
            List<String> headers = new ArrayList<>();
            object(request, HT + "headers").ifPresent(list -> list(list).forEach(header -> {
                headers.add(text(header.asResource(), HT + "fieldName"));
                headers.add(text(header.asResource(), HT + "fieldValue"));
            }));
            HttpResponse<String> response = client.send(text(request, HT + "methodName"), path,
                    body.map(node -> text(node.asResource(), CNT + "chars")).orElse(null),
                    headers.toArray(String[]::new));
            if (update && !headers.contains("application/sparql-query")) {
                assertEquals(4, response.statusCode() / 100, response.body());
            } else if (!update) {
                check(object(request, HT + "resp").orElseThrow().asResource(), response);
            }
        }
    }

    private static void check(Resource expected, HttpResponse<String> response) {
        Set<Integer> classes = Set.copyOf(expected.listProperties(property(expected, MF + "expectedStatus"))
                .mapWith(statement -> statement.getResource().getURI().replaceAll(".*StatusCode(\\d).*", "$1"))
                .mapWith(Integer::valueOf).toList());
        assertTrue(classes.contains(response.statusCode() / 100), response.statusCode() + " " + response.body());
        object(expected, MF + "expectedBoolean").ifPresent(truth -> assertEquals(truth.asLiteral().getBoolean(),
                Client.json(response).at("/boolean").asBoolean()));
    }

    /** Puts the data of a test into graphs of their own names; no two tests give one name other data. */
    private static void load(Resource test, DatasetGraph dataset) {
        test.listProperties(property(test, UT + "graphData")).forEach(statement -> {
            Resource data = statement.getResource();
            String name = data.getProperty(RDFS.label).getString();
            Path file = Path.of(URI.create(data.getProperty(property(test, UT + "graph")).getResource().getURI()));
            RDFParser.source(file).parse(StreamRDFLib.extendTriplesToQuads(NodeFactory.createURI(name),
                    StreamRDFLib.dataset(dataset)));
        });
    }

    private static List<Resource> entries(Model manifest) {
        RDFNode list = manifest.listObjectsOfProperty(manifest.createProperty(MF + "entries")).next();
        return list(list).stream().map(RDFNode::asResource).toList();
    }

    private static List<Resource> requests(Resource test) {
        Resource action = object(test, MF + "action").orElseThrow().asResource();
        return list(object(action, HT + "requests").orElseThrow()).stream().map(RDFNode::asResource).toList();
    }

    private static List<RDFNode> list(RDFNode node) {
        return node.as(RDFList.class).asJavaList();
    }

    private static Optional<RDFNode> object(Resource subject, String property) {
        return Optional.ofNullable(subject.getProperty(property(subject, property))).map(found -> found.getObject());
    }

    private static String text(Resource subject, String property) {
        return object(subject, property).orElseThrow().asLiteral().getString();
    }

    private static Property property(Resource any, String iri) {
        return any.getModel().createProperty(iri);
    }
}
