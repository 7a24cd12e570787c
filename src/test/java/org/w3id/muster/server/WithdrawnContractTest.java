package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;
import org.w3id.muster.site.ReportAddress;

/** What the addresses of withdrawn things answer (RFC 9110 §15.5.11): that they are gone, in no form with a name. */
@Tag("slow")
class WithdrawnContractTest {

    @TempDir
    static Path root;

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        Path data = root.resolve("data");
        write(data, "sources/book.json", """
                {"sources": [{"source": "book", "title": {"en": "Book"}, "sourceKind": "reference",
                  "accessRights": "open"}]}""");
        write(data, "authority/persons.json",
                """
                        {"things": [{"thing": "person/ivan-petrov", "type": "Person", "label": {"en": "Ivan Petrov", "ru": "Иван Петров"}},
                                    {"thing": "person/anna", "type": "Person", "label": {"en": "Anna", "ru": "Анна"}}]}""");
        write(data, "identity/decisions.json",
                """
                        {"decisions": [{"mention": "person/book/one/him", "thing": "person/ivan-petrov", "verdict": "same",
                           "why": {"en": "Same name."}, "by": "Editors", "on": "2026-11-24"}],
                         "withdrawals": [{"thing": "person/ivan-petrov", "reason": "privacy", "by": "Editors", "on": "2026-11-25"}]}""");
        write(data, "entries/book/one.json",
                """
                        {"entry": "book/one", "headword": {"en": "One"}, "passages": [{"key": "p1", "locator": "p. 1"},
                           {"key": "p2", "locator": "p. 2"}],
                         "things": [{"key": "him", "type": "Person", "label": {"en": "I. Petrov"}}],
                         "accounts": [{"key": "his", "type": "Death", "happenedTo": "#him", "time": "1946", "evidence": ["p1"]},
                           {"key": "hers", "type": "Death", "happenedTo": "person/anna", "time": "1947", "evidence": ["p2"]}]}""");
        Path out = root.resolve("editions");
        Build.run(BuildOptions.of(Path.of("ontology"), List.of(data), out), Progress.SILENT);
        server = MusterServer.start(ServeOptions.of(out, SparqlEndpointTest.CONFIG).withPort(0)
                .withReports(ReportAddress.of("https://example.org/report").orElseThrow()));
        client = new Client(server);
    }

    private static void write(Path data, String name, String text) throws IOException {
        Files.createDirectories(data.resolve(name).getParent());
        Files.writeString(data.resolve(name), text);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everythingWithdrawnIsGoneInEveryForm() {
        List<String> things = List.of("person/ivan-petrov", "person/book/one/him", "death/book/one/his",
                "segment/book/one/p1");
        List<String> forms = List.of("", ".html", ".ttl", ".jsonld", ".nt", ".rdf", ".trig", ".nq", ".json", ".linkset",
                ".framed.jsonld", "?lang=ru",
                "?after=heldAt.0000000000000001");
        return things.stream().flatMap(thing -> Stream.concat(Stream.of("id/" + thing),
                forms.stream().map(form -> "doc/" + thing + form))).flatMap(path -> Stream
                        .of("text/html", "text/turtle", "application/json", "image/png")
                        .map(accept -> DynamicTest.dynamicTest("GET /" + path + " Accept " + accept,
                                () -> assertGone(client.get(path, "Accept", accept), accept))));
    }

    private static void assertGone(HttpResponse<String> response, String accept) {
        assertEquals(410, response.statusCode(), response.body());
        String body = response.body().toLowerCase(Locale.ROOT);
        assertFalse(body.contains("petrov") || body.contains("петров") || body.contains("book/one"), body);
        String headers = response.headers().map().toString().toLowerCase(Locale.ROOT);
        assertFalse(headers.contains("petrov"), headers);
        assertTrue(body.contains("2026-11-25"), body);
        if (accept.equals("text/html")) {
            assertEquals(List.of(), HtmlValidator.faults(response.body()));
        } else {
            assertEquals("application/problem+json", Client.header(response, "Content-Type"));
            assertEquals("privacy", Client.json(response).path("reason").asString());
        }
    }

    @Test
    void anEntityTagOrAHeadRequestDoesNotHelp() {
        assertEquals(410, client.get("doc/person/ivan-petrov.ttl", "If-None-Match", "*").statusCode());
        assertEquals(410, client.send("HEAD", "id/person/ivan-petrov", null).statusCode());
        assertEquals(410, client.get("cite/doc/person/ivan-petrov.bib").statusCode());
        assertEquals(405, client.send("DELETE", "id/person/ivan-petrov", "").statusCode());
    }

    @Test
    void othersAnswerAsBefore() {
        assertEquals(303, client.get("id/person/anna").statusCode());
        assertEquals(200, client.get("doc/death/book/one/hers").statusCode());
        assertEquals(404, client.get("id/person/nobody").statusCode());
    }

    @Test
    void neitherSearchNorSitemapNorQueriesHaveIt() {
        for (String path : List.of("search.json?q=petrov", "search.csv?q=%D0%9F%D0%B5%D1%82%D1%80%D0%BE%D0%B2",
                "sitemap/Person-1.xml", "edition", "edition/report.txt", "doc/entry/book/one.ttl")) {
            HttpResponse<String> response = client.get(path);
            assertEquals(200, response.statusCode(), path);
            String text = response.body().replaceAll("(?i)\"(q|words|query)\"\\s*:\\s*\"[^\"]*\"", "");
            assertFalse(text.contains("ivan-petrov") || text.contains("Ivan Petrov"), text);
        }
        assertFalse(Client.json(client.query("ASK { ?s ?p ?o FILTER(CONTAINS(LCASE(STR(?s)), \"petrov\")"
                + " || CONTAINS(LCASE(STR(?o)), \"petrov\")) }", "Accept", "application/sparql-results+json"))
                .path("boolean").asBoolean());
    }
}
