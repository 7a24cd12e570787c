package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The HTTP contract of things and documents: one row for each rule, with the text that the rule comes from. */
class LinkedDataContractTest {

    private static final String THING = "id/person/peter-example";
    private static final String DOC = "doc/person/peter-example";
    private static final String ACCOUNT = "death/almanac/a/1";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final String TURTLE = "text/turtle;charset=utf-8";

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

    /** What must be true of an answer. */
    private interface Answer {
        void check(HttpResponse<String> response);
    }

    /** A request and what must be true of its answer. */
    private record Rule(String says, String method, String path, List<String> headers,
            List<Answer> answer) {

        DynamicTest test() {
            return DynamicTest.dynamicTest(says + " [" + method + " /" + path + " " + String.join(" ", headers) + "]",
                    () -> {
                        HttpResponse<String> response = client.send(method, path, null, headers.toArray(String[]::new));
                        answer.forEach(each -> each.check(response));
                    });
        }
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream
                .of(things(), negotiation(), profiles(), suffixes(), validators(), compression(), methods(), links(),
                        others())
                .flatMap(List::stream).map(Rule::test);
    }

    private static List<Rule> things() {
        return List.of(
                get("Cool URIs §4.2: a thing answers 303 to its one document", THING, is(303),
                        has("Location", "/" + DOC)),
                get("… whatever is accepted, so that the redirect needs no Vary", with(THING, "Accept", "text/html"),
                        is(303),
                        has("Location", "/" + DOC), variesNotBy("Accept")),
                get("… and may be kept", THING,
                        has("Cache-Control", "public, max-age=60, stale-while-revalidate=86400")),
                get("… an account is a thing, too", "id/" + ACCOUNT, is(303), has("Location", "/doc/" + ACCOUNT)),
                get("a thing that is not there is 404 at id/ already", "id/person/nobody", is(404), isProblem()),
                get("a suffix belongs to documents, not to things", "id/person/peter-example.ttl", is(404)),
                get("no key", "id/", is(404)), get("no key", "doc/", is(404)),
                get("RFC 9110 §15.5.5: no document of an unknown thing", "doc/person/nobody", is(404), isProblem()),
                get("… in no format", "doc/person/nobody.ttl", is(404)),
                get("a suffix that names no format", DOC + ".exe", is(404)),
                get("no page begins there", DOC + "?after=heldAt.0000000000000001", is(404), says("first page")),
                get("… nor there", with(DOC + "?after=%3Cscript%3E", "Accept", "text/html"), is(404),
                        lacksText("<script>")));
    }

    private static List<Rule> negotiation() {
        return List.of(
                get("RFC 9110 §12.5.1: no Accept is anything: Turtle", DOC, is(200), type(TURTLE)),
                accepts("… */* too", "*/*", TURTLE), accepts("… and an empty one", "", TURTLE),
                accepts("text/* is Turtle: a page must be named", "text/*", TURTLE),
                accepts("a browser names it", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                        "text/html;charset=utf-8"),
                accepts("a page as XHTML is asked for by those who take HTML too",
                        "application/xhtml+xml, text/html;q=0.1",
                        "text/html;charset=utf-8"),
                accepts("the weight decides", "text/turtle;q=0.4, application/ld+json;q=0.5", "application/ld+json"),
                accepts("… not the order", "application/n-triples;q=0.1, application/trig", "application/trig"),
                accepts("the more specific range decides", "text/*;q=0.9, text/turtle;q=0.1, application/ld+json;q=0.5",
                        "application/ld+json"),
                accepts("weight 0 excludes", "*/*, text/turtle;q=0", "application/ld+json"),
                accepts("names of types are case-insensitive", "Application/LD+JSON", "application/ld+json"),
                accepts("a parameter of the type does no harm",
                        "application/ld+json;profile=\"http://example.org/a,b\"",
                        "application/ld+json"),
                accepts("what is no media range is passed over", "nonsense, application/n-quads",
                        "application/n-quads"),
                accepts("plain JSON for who names it", "application/json", "application/json"),
                accepts("… and JSON-LD before it", "application/*", "application/ld+json"),
                accepts("RDF/XML", "application/rdf+xml", "application/rdf+xml"),
                get("User-Agent is never looked at", with(DOC, "User-Agent", "Mozilla/5.0"), type(TURTLE)),
                get("§12.5.5: a negotiated answer says what it varies by", DOC, variesBy("Accept")),
                get("… and where its variant stands for itself (§8.7)", DOC,
                        has("Content-Location", "/" + DOC + ".ttl")),
                get("§15.5.7: 406 is a problem document with the alternatives", with(DOC, "Accept", "image/png"),
                        is(406),
                        isProblem(), says("application/ld+json")),
                get("… with links to them", with(DOC, "Accept", "image/png"), links("/" + DOC + ".ttl", "alternate")),
                get("… and varies", with(DOC, "Accept", "image/png"), variesBy("Accept")));
    }

    private static List<Rule> profiles() {
        String framed = "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#framed\"";
        return List.of(
                accepts("IANA ld+json: a profile is honoured and echoed", framed, framed),
                accepts("… of several the heavier one",
                        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#flattened\";q=0.5, "
                                + "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\"",
                        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\""),
                accepts("… beside one that nobody knows",
                        "application/ld+json;profile=\"http://example.org/x http://www.w3.org/ns/json-ld#compacted\"",
                        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\""),
                accepts("… never to who does not name it", "application/ld+json", "application/ld+json"),
                accepts("… nor before what is wanted more", framed + ";q=0.3, text/turtle", TURTLE),
                get("RFC 6906: the answer links to its profile", with(DOC, "Accept", framed),
                        links("http://www.w3.org/ns/json-ld#framed", "profile"), variesBy("Accept"),
                        has("Content-Location", "/" + DOC + ".framed.jsonld")),
                get("… which has an address", with(DOC + ".framed.jsonld", "Accept", "image/png"), is(200),
                        type(framed), says("/ontology/context.jsonld")),
                get("… and a tag of its own", with(DOC, "Accept", framed),
                        response -> assertNotEquals(tag(DOC + ".jsonld"), Client.header(response, "ETag"))),
                get("JSON-LD 1.1 §6.1: plain JSON names a context", DOC + ".json",
                        links("/ontology/document.context.jsonld", "http://www.w3.org/ns/json-ld#context")),
                get("the context is there", "ontology/context.jsonld", is(200), type("application/ld+json"),
                        says("happenedTo")));
    }

    private static List<Rule> suffixes() {
        return Stream.of("ttl|" + TURTLE, "jsonld|application/ld+json", "nt|application/n-triples",
                "rdf|application/rdf+xml", "trig|application/trig", "nq|application/n-quads",
                "json|application/json", "html|text/html;charset=utf-8")
                .map(row -> row.split("\\|", 2))
                .map(row -> get("a suffix fixes the format, whatever is accepted",
                        with(DOC + "." + row[0], "Accept", "image/png"),
                        is(200), type(row[1]), variesNotBy("Accept"), lacks("Content-Location")))
                .toList();
    }

    private static List<Rule> validators() {
        String turtle = tag(DOC + ".ttl");
        String page = tag(DOC + ".html");
        return List.of(
                get("RFC 9110 §8.8.3: a strong entity tag", DOC, matches("ETag", "\"[0-9a-f]+\"")),
                get("§13.1.2: who has this variant gets 304", with(DOC, "If-None-Match", turtle), is(304),
                        has("ETag", turtle),
                        variesBy("Accept"), has("Content-Location", "/" + DOC + ".ttl"), body("")),
                get("… at the fixed address, too", with(DOC + ".ttl", "If-None-Match", turtle), is(304)),
                get("… who has another variant does not", with(DOC, "If-None-Match", page), is(200)),
                get("… one of several tags is enough", with(DOC, "If-None-Match", "\"a\", W/" + turtle), is(304)),
                get("… * is whatever there is", with(DOC, "If-None-Match", "*"), is(304)),
                get("… but nothing is not there", with("doc/person/nobody", "If-None-Match", "*"), is(404)),
                get("§13.2.2: If-None-Match comes before dates",
                        with(DOC, "If-None-Match", "\"a\"", "If-Modified-Since",
                                "Tue, 01 Jan 2080 00:00:00 GMT"),
                        is(200)),
                get("§13.1.1: If-Match with another tag", with(DOC, "If-Match", "\"a\""), is(412), isProblem()),
                get("… with this one", with(DOC, "If-Match", turtle), is(200)),
                get("… with any", with(DOC, "If-Match", "*"), is(200)),
                get("a problem is not kept", with(DOC, "Accept", "image/png"), has("Cache-Control", "no-store"),
                        lacks("ETag")));
    }

    private static List<Rule> compression() {
        String plain = tag(DOC);
        String packed = Client.header(client.get(DOC, "Accept-Encoding", "gzip"), "ETag");
        return List.of(
                get("§8.4: compressed for who takes it", with(DOC, "Accept-Encoding", "gzip"), is(200),
                        has("Content-Encoding", "gzip"), variesBy("Accept-Encoding")),
                get("… for nobody else", DOC, lacks("Content-Encoding"), variesBy("Accept-Encoding")),
                get("§8.8.3.3: with a tag of its own", with(DOC, "Accept-Encoding", "gzip"),
                        response -> assertNotEquals(plain, Client.header(response, "ETag"))),
                get("… that is known again", with(DOC, "Accept-Encoding", "gzip", "If-None-Match", packed), is(304),
                        has("ETag", packed)),
                get("… as the other is", with(DOC, "If-None-Match", plain), is(304), has("ETag", plain)));
    }

    private static List<Rule> methods() {
        return List.of(
                new Rule("§9.3.2: HEAD is GET without the body", "HEAD", DOC, List.of(), List.of(is(200), body(""),
                        head -> {
                            HttpResponse<String> get = client.get(DOC);
                            for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary", "Link",
                                    "Content-Location", "Cache-Control")) {
                                assertEquals(get.headers().allValues(name), head.headers().allValues(name), name);
                            }
                        })),
                new Rule("… of a thing, too", "HEAD", THING, List.of(), List.of(is(303), has("Location", "/" + DOC))),
                new Rule("… and of what is not there", "HEAD", "doc/person/nobody", List.of(),
                        List.of(is(404), body(""))),
                new Rule("§9.3.7: OPTIONS says what is allowed", "OPTIONS", DOC, List.of(),
                        List.of(is(204), has("Allow", ALLOWED))),
                new Rule("§15.5.6: 405 says so, too", "PUT", DOC, List.of(),
                        List.of(is(405), has("Allow", ALLOWED), isProblem())),
                new Rule("… of a thing", "DELETE", THING, List.of(), List.of(is(405), has("Allow", ALLOWED))),
                new Rule("… an unknown method is not allowed either", "BREW", DOC, List.of(), List.of(is(405))),
                get("Fetch: any origin may read", DOC, has("Access-Control-Allow-Origin", "*"),
                        lacks("Access-Control-Allow-Credentials")),
                get("… and sees these headers", DOC, contains("Access-Control-Expose-Headers", "ETag"),
                        contains("Access-Control-Expose-Headers", "Link"),
                        contains("Access-Control-Expose-Headers", "Content-Location")),
                new Rule("… a preflight allows a JSON-LD profile in Accept (w3c/json-ld-syntax #436)", "OPTIONS", DOC,
                        List.of("Access-Control-Request-Method", "GET"), List.of(is(204),
                                contains("Access-Control-Allow-Headers", "Accept"),
                                contains("Access-Control-Allow-Headers", "If-None-Match"),
                                contains("Access-Control-Allow-Methods", "GET"))));
    }

    private static List<Rule> links() {
        return List.of(
                get("RFC 8288: a link to every other format", DOC, links("/" + DOC + ".jsonld", "alternate"),
                        links("/" + DOC + ".html", "alternate")),
                get("… with its type", DOC,
                        contains("Link", "</" + DOC + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"")),
                get("… what the document describes", DOC, links(SmallRelease.BASE + THING, "describes")),
                get("… the licence (RFC 4946)", DOC,
                        links("https://creativecommons.org/publicdomain/zero/1.0/", "license")),
                get("… the thing has them, too", THING, links("/" + DOC, "describedby"),
                        links("/" + DOC + ".ttl", "alternate")),
                get("FAIR Signposting 1: of which type it is", DOC, links("https://schema.org/AboutPage", "type"),
                        links("https://schema.org/Person", "type")),
                get("… who made it", DOC, links(SmallRelease.BASE + "dataset#editors", "author")),
                get("… its metadata", DOC,
                        contains("Link", "</" + DOC + ".ttl>; rel=\"describedby\"; type=\"text/turtle\"")),
                get("… an entry is in its source", "doc/entry/almanac/a",
                        links(SmallRelease.BASE + "id/source/almanac", "collection")),
                get("… a source does not list its entries in a header", "doc/source/almanac", lacksLink("item")),
                get("FAIR Signposting 2: all links are in a linkset", DOC,
                        contains("Link", "</" + DOC + ".linkset>; rel=\"linkset\"; type=\"application/linkset+json\"")),
                get("… as RFC 9264 has it", DOC + ".linkset", is(200), type("application/linkset+json"),
                        says("\"anchor\" : \"" + SmallRelease.BASE + DOC + "\"")),
                get("… where a source lists its entries", "doc/source/almanac.linkset", is(200), says("\"item\""),
                        says(SmallRelease.BASE + "id/entry/almanac/a")),
                get("… it is no form of the document", with(DOC, "Accept", "application/linkset+json"), is(406)),
                get("… the page has them in its head", with(DOC, "Accept", "text/html"),
                        says("<link rel=\"linkset\" type=\"application/linkset+json\" href=\"/" + DOC + ".linkset\">"),
                        says("<link rel=\"type\" href=\"https://schema.org/Person\">")),
                get("the header stays small", DOC,
                        response -> assertTrue(Client.header(response, "Link").length() < 2_500)),
                get("Server Timing: how long the steps took", DOC,
                        matches("Server-Timing", "store;dur=[\\d.]+, render;dur=[\\d.]+"),
                        contains("Access-Control-Expose-Headers", "Server-Timing")),
                get("… of a query, too", "sparql?query=ASK%7B%7D", matches("Server-Timing", "query;dur=[\\d.]+")),
                get("RFC 8574: nobody can cite a localhost", DOC, lacksLink("cite-as")),
                get("a whole document has no next page", DOC, lacksLink("next")));
    }

    private static List<Rule> others() {
        return List.of(
                get("concepts have documents", "concept/cause/hunger", is(200), type(TURTLE), says("голод"),
                        has("Content-Location", "/concept/cause/hunger.ttl")),
                get("… in each format", with("concept/cause/hunger.jsonld", "Accept", "image/png"), is(200)),
                get("… an unknown one is 404", "concept/cause/none", is(404)),
                get("the ontology is one document", "ontology", is(200), type(TURTLE), says("Muster ontology"),
                        has("Content-Location", "/ontology.ttl")),
                get("… in each format", "ontology.rdf", is(200), type("application/rdf+xml")),
                get("… its terms have no documents of their own", "ontology/Person", is(404)),
                get("an account has a document", "doc/" + ACCOUNT, is(200), says("almanac")),
                get("… and so has a passage", "doc/segment/almanac/a/1", is(200)));
    }

    private static Rule accepts(String says, String accept, String type) {
        return get(says, with(DOC, "Accept", accept), is(200), type(type));
    }

    /** A path with headers. */
    private record Asked(String path, List<String> headers) {}

    private static Asked with(String path, String... headers) {
        return new Asked(path, List.of(headers));
    }

    private static Rule get(String says, String path, Answer... answer) {
        return get(says, with(path), answer);
    }

    private static Rule get(String says, Asked asked, Answer... answer) {
        return new Rule(says, "GET", asked.path(), asked.headers(), List.of(answer));
    }

    private static String tag(String path) {
        return Client.header(client.get(path), "ETag");
    }

    private static Answer is(int status) {
        return response -> assertEquals(status, response.statusCode(), response.body());
    }

    private static Answer has(String header, String value) {
        return response -> assertEquals(value, Client.header(response, header), header);
    }

    private static Answer variesBy(String header) {
        return response -> assertTrue(varies(response).contains(header), header + " in " + varies(response));
    }

    private static Answer variesNotBy(String header) {
        return response -> assertFalse(varies(response).contains(header), header + " in " + varies(response));
    }

    private static List<String> varies(HttpResponse<String> response) {
        return response.headers().allValues("Vary").stream().flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip).toList();
    }

    private static Answer type(String value) {
        return has("Content-Type", value);
    }

    private static Answer lacks(String header) {
        return response -> assertEquals(List.of(), response.headers().allValues(header), header);
    }

    private static Answer matches(String header, String pattern) {
        return response -> assertTrue(Client.header(response, header).matches(pattern),
                Client.header(response, header));
    }

    private static Answer contains(String header, String part) {
        return response -> assertTrue(Client.header(response, header).contains(part), Client.header(response, header));
    }

    private static Answer links(String target, String relation) {
        return contains("Link", "<" + target + ">; rel=\"" + relation + "\"");
    }

    private static Answer lacksLink(String relation) {
        return response -> assertTrue(Arrays.stream(Client.header(response, "Link").split(","))
                .noneMatch(link -> link.contains("rel=\"" + relation + "\"")));
    }

    private static Answer isProblem() {
        return response -> {
            type("application/problem+json").check(response);
            says("remedy").check(response);
        };
    }

    private static Answer says(String text) {
        return response -> assertTrue(response.body().contains(text), response.body());
    }

    private static Answer lacksText(String text) {
        return response -> assertTrue(!response.body().contains(text), response.body());
    }

    private static Answer body(String text) {
        return response -> assertEquals(text, response.body());
    }
}
