package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.muster.site.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface and the server say the same: what it describes is asked, and all there is, described. */
class OpenApiTest {

    /** Mounted by the server beside those of the site. */
    private static final Set<String> OF_THE_SERVER = Set.of("/health", "/metrics", "/sparql");
    /** How servlets name what the description names with parameters. */
    private static final Map<String, List<String>> FAMILIES = Map.of("/id/*", List.of("/id/{type}/{key}"), "/doc/*",
            List.of("/doc/{type}/{key}", "/doc/{type}/{key}.{format}"), "/concept/*",
            List.of("/concept/{scheme}/{key}", "/concept/{scheme}/{key}.{format}"), "/.well-known/genid/*",
            List.of("/.well-known/genid/{key}"), "/cite/*",
            List.of("/cite/doc/{type}/{key}.{format}", "/cite/edition.{format}"), "/edition/*",
            List.of("/edition/quads.nq.gz", "/edition/report.txt", "/edition/changes.csv"), "/sitemap/*",
            List.of("/sitemap/{part}"), "", List.of("/"));

    /** By WithdrawnContractTest, RateLimitTest and QueryBoundsTest. */
    private static final Set<String> BROUGHT_ABOUT_ELSEWHERE = Set.of("410", "429", "503");

    private static MusterServer server;
    private static Client client;
    private static JsonNode description;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
        description = Client.json(client.get("openapi.json"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsDescribedIsWhatThereIs() {
        Set<String> routes = new TreeSet<>(OF_THE_SERVER);
        Site.servlets(() -> {
            throw new IllegalStateException("nobody asks");
        }, (query, base, rows) -> {
            throw new IllegalStateException("nobody asks");
        }, List::of, List::of).keySet().stream()
                .filter(route -> !route.startsWith("/static/") && !route.equals("/favicon.ico"))
                .forEach(route -> routes.addAll(FAMILIES.getOrDefault(route, List.of(route))));
        assertEquals(routes, new TreeSet<>(description.path("paths").propertyNames()));
    }

    @Test
    void everyAnswerIsAsDescribed() {
        List<String> faults = new ArrayList<>();
        int[] asked = {0};
        description.path("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().path("get");
            get.path("responses").properties().forEach(answer -> {
                Set<String> types = new TreeSet<>(answer.getValue().path("content").propertyNames());
                if (types.isEmpty()) {
                    types.add("*/*");
                }
                for (String type : types) {
                    asked[0]++;
                    faults.addAll(faults(path.getKey(), get, answer.getKey(), answer.getValue(), type));
                }
            });
        });
        assertTrue(asked[0] > 80, asked[0] + " answers");
        assertEquals(List.of(), faults);
    }

    private static List<String> faults(String path, JsonNode get, String status, JsonNode described, String type) {
        if (BROUGHT_ABOUT_ELSEWHERE.contains(status)) {
            return List.of();
        }
        String address = described.has("x-example")
                ? described.path("x-example").stringValue()
                : address(path, get.path("parameters"), status.equals("404"));
        String accept = status.equals("406") ? "image/png" : type.contains("problem") ? type + ", */*;q=0.1" : type;
        HttpResponse<String> response = client.get(address.substring(1), "Accept", accept);
        List<String> faults = new ArrayList<>();
        String asked = address + " as " + accept + ": ";
        if (response.statusCode() != Integer.parseInt(status)) {
            faults.add(asked + response.statusCode() + ", not " + status);
        } else if (!type.equals("*/*") && !Client.header(response, "Content-Type").startsWith(type)) {
            faults.add(asked + Client.header(response, "Content-Type"));
        }
        JsonNode schema = described.path("content").path(type).path("schema");
        if (schema.path("$ref").asString("").startsWith("#/components/")) {
            ObjectNode whole = (ObjectNode) description.at(schema.path("$ref").stringValue().substring(1)).deepCopy();
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole.toString())
                    .validate(response.body(), InputFormat.JSON).forEach(fault -> faults.add(asked + fault));
        }
        return faults;
    }

    private static String address(String path, JsonNode parameters, boolean absent) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").stringValue();
            String example = parameter.path("example").asString("");
            if (parameter.path("in").stringValue().equals("path")) {
                assertTrue(!example.isEmpty(), path + " has no example of " + name);
                address = address.replace("{" + name + "}",
                        absent && Set.of("key", "part").contains(name) ? "nobody" : example);
            } else if (!example.isEmpty() && !absent) {
                query.add(name + "=" + Client.encoded(example));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    @Test
    void aQueryCanBePosted() {
        JsonNode contents = description.at("/paths/~1sparql/post/requestBody/content");
        assertEquals(2, contents.size());
        contents.properties().forEach(content -> assertEquals(200,
                client.post(content.getKey(), content.getValue().path("example").stringValue()).statusCode(),
                content.getKey()));
    }

    @Test
    void programsAreLedToIt() {
        assertTrue(Client.header(client.get(""), "Link").contains("</openapi.json>; rel=\"service-desc\""));
        assertTrue(client.get(".well-known/api-catalog").body().contains("openapi.json"));
        assertEquals("3.1.0", description.path("openapi").stringValue());
    }

    @Test
    void thePageShowsAllOfIt() {
        Document page = Jsoup.parse(client.get("api").body());
        Set<String> shown = page.select(".entry").stream().map(entry -> entry.id()).collect(Collectors.toSet());
        Set<String> ids = Set.copyOf(description.path("paths").findValuesAsString("operationId"));
        assertEquals(new TreeSet<>(ids), new TreeSet<>(shown));
        assertEquals(0, page.select("script:not([src^=/static/])").size());
    }
}
