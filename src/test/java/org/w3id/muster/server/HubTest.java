package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of a thing that much points at: bounded pages, counts of all, and a chain that misses nothing. */
class HubTest {

    private static final String HUB = SmallRelease.BASE + "id/site/hub";
    private static final String POW = "https://w3id.org/muster/ontology#";
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    private static final int HELD = 1_234;
    private static final int AT = 250;
    private static final int FEW = 7;

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        SmallRelease.write(root, "hub", HubTest::fill);
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0).withRelease("hub"));
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void fill(DatasetGraph dataset) {
        add(dataset, HUB, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", POW + "DetentionSite");
        for (int i = 0; i < HELD; i++) {
            String stay = SmallRelease.BASE + "id/detention/list/1/" + i;
            add(dataset, stay, POW + "heldAt", HUB);
            add(dataset, stay, POW + "inEntry", SmallRelease.BASE + "id/entry/list/1");
            add(dataset, stay, POW + "happenedTo", SmallRelease.BASE + "id/person/list/" + i);
        }
        for (int i = 0; i < AT; i++) {
            add(dataset, SmallRelease.BASE + "id/event/" + i, "http://example.org/at", HUB);
        }
        for (int i = 0; i < FEW; i++) {
            add(dataset, SmallRelease.BASE + "id/site/part-" + i, POW + "partOf", HUB);
        }
        Node rejected = NodeFactory.createURI(SmallRelease.BASE + "graph/rejected");
        for (int i = 0; i < AT; i++) {
            dataset.add(
                    Quad.create(rejected, triple(SmallRelease.BASE + "id/detention/list/2/" + i, POW + "heldAt", HUB)));
        }
    }

    private static void add(DatasetGraph dataset, String subject, String property, String object) {
        dataset.add(Quad.create(Quad.defaultGraphIRI, triple(subject, property, object)));
    }

    private static Triple triple(String subject, String property, String object) {
        return Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI(property),
                NodeFactory.createURI(object));
    }

    @Test
    void aPageIsBoundedAndCountsAll() {
        String body = client.get("doc/site/hub.ttl").body();
        Graph page = graph(body, Lang.TURTLE);
        assertEquals(100, links(page, POW + "heldAt").size());
        assertEquals(100, links(page, "http://example.org/at").size());
        assertEquals(FEW, links(page, POW + "partOf").size());
        assertEquals(HELD, total(page, POW + "heldAt"));
        assertEquals(AT, total(page, "http://example.org/at"));
        assertTrue(body.contains("id/person/list/"), "the accounts themselves are there");
    }

    @Test
    void whoFollowsNextSeesEachLinkOnce() {
        List<String> held = new ArrayList<>();
        List<String> at = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        String address = "doc/site/hub.nt";
        int pages = 0;
        while (!address.isEmpty()) {
            HttpResponse<String> response = client.get(address);
            assertEquals(200, response.statusCode(), response.body());
            Graph page = graph(response.body(), Lang.NTRIPLES);
            held.addAll(links(page, POW + "heldAt"));
            at.addAll(links(page, "http://example.org/at"));
            parts.addAll(links(page, POW + "partOf"));
            String next = next(response);
            assertEquals(next.isEmpty() ? 0 : 1, count(page, HYDRA + "next"), "the graph says the same as the header");
            address = next;
            pages++;
        }
        assertEquals(HELD, held.size());
        assertEquals(HELD, new HashSet<>(held).size());
        assertEquals(AT, at.size());
        assertEquals(AT, new HashSet<>(at).size());
        assertEquals(FEW, parts.size());
        // 2 pages more of the 250, 12 of the 1,234, 2 of the 250 that are rejected
        assertEquals(17, pages);
    }

    @Test
    void rejectedLinksArePagedToo() {
        Set<String> seen = new HashSet<>();
        for (String address = "doc/site/hub.trig"; !address.isEmpty();) {
            HttpResponse<String> response = client.get(address);
            DatasetGraph dataset = RDFParser.fromString(response.body(), Lang.TRIG).toDatasetGraph();
            seen.addAll(links(dataset.getGraph(NodeFactory.createURI(SmallRelease.BASE + "graph/rejected")),
                    POW + "heldAt"));
            address = next(response);
        }
        assertEquals(AT, seen.size());
    }

    @Test
    void furtherPagesHaveTagsAddressesAndFormatsOfTheirOwn() {
        HttpResponse<String> first = client.get("doc/site/hub");
        String next = next(first);
        HttpResponse<String> second = client.get(next);
        assertFalse(Client.header(first, "ETag").equals(Client.header(second, "ETag")));
        assertEquals("/doc/site/hub.ttl?" + next.split("\\?", 2)[1], Client.header(second, "Content-Location"));
        assertEquals(304, client.get(next, "If-None-Match", Client.header(second, "ETag")).statusCode());
        String page = client.get(next, "Accept", "text/html").body();
        assertTrue(page.contains("id/site/hub"), page);
    }

    private static Graph graph(String body, Lang lang) {
        return RDFParser.fromString(body, lang).toGraph();
    }

    private static List<String> links(Graph graph, String property) {
        return graph.stream(Node.ANY, NodeFactory.createURI(property), NodeFactory.createURI(HUB))
                .map(link -> link.getSubject().getURI()).toList();
    }

    private static long count(Graph graph, String property) {
        return graph.stream(Node.ANY, NodeFactory.createURI(property), Node.ANY).count();
    }

    private static int total(Graph graph, String property) {
        Node members = graph
                .stream(Node.ANY, NodeFactory.createURI(HYDRA + "property"), NodeFactory.createURI(property))
                .findFirst().orElseThrow().getSubject();
        Node collection = graph.stream(Node.ANY, NodeFactory.createURI(HYDRA + "memberAssertion"), members)
                .findFirst().orElseThrow().getSubject();
        return (Integer) graph.stream(collection, NodeFactory.createURI(HYDRA + "totalItems"), Node.ANY).findFirst()
                .orElseThrow().getObject().getLiteralValue();
    }

    /** The target of the link to the next page, without the slash before it; empty when there is none. */
    private static String next(HttpResponse<String> response) {
        Matcher next = Pattern.compile("</([^>]*)>; rel=\"next\"").matcher(Client.header(response, "Link"));
        return next.find() ? next.group(1) : "";
    }
}
