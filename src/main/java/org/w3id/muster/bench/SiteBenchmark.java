package org.w3id.muster.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a running server for documents of things, each once, and tells how many it answers in a second and how long one
 * takes. The things are asked of its SPARQL endpoint.
 */
public final class SiteBenchmark {

    private static final String HUB = "SELECT ?o { ?s <https://w3id.org/muster/ontology#heldAt> ?o }"
            + " GROUP BY ?o ORDER BY DESC(COUNT(?s)) LIMIT 1";

    private final Settings settings;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private SiteBenchmark(Settings settings) {
        this.settings = settings;
    }

    /**
     * What to measure.
     *
     * @param server where it answers, ending in a slash
     * @param rival a SPARQL endpoint that is asked to DESCRIBE the same things
     * @param rivalSite another linked-data server of the same things, ending in a slash; asked at the paths of the things
     * @param type local name of the class whose things are asked for
     * @param requests how many requests a round has, each for another thing
     * @param rounds how often; the first one warms up and is not counted
     * @param clients how many ask at once
     */
    public record Settings(URI server, Optional<URI> rival, Optional<URI> rivalSite, String type, int requests,
            int rounds, int clients) {}

    /** Runs all rounds; a row for each kind of request, the rivals' last. */
    public static List<Measurement> run(Settings settings) throws IOException, InterruptedException {
        return new SiteBenchmark(settings).run();
    }

    private List<Measurement> run() throws IOException, InterruptedException {
        List<String> things = select("SELECT ?s { ?s a <https://w3id.org/muster/ontology#%s> } LIMIT %s"
                .formatted(settings.type(), settings.requests()));
        if (things.isEmpty()) {
            throw new IOException("The server at " + settings.server() + " holds no " + settings.type() + ".");
        }
        Collections.shuffle(things, new Random(1));
        Map<String, List<HttpRequest>> kinds = requests(things);
        Map<String, List<Measurement>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < settings.rounds(); round++) {
            for (Map.Entry<String, List<HttpRequest>> kind : kinds.entrySet()) {
                Measurement measured = Load.run(http, kind.getKey(), kind.getValue(), settings.clients());
                if (round > 0) {
                    rounds.computeIfAbsent(kind.getKey(), key -> new ArrayList<>()).add(measured);
                }
            }
        }
        return rounds.values().stream().map(Measurement::median).toList();
    }

    private Map<String, List<HttpRequest>> requests(List<String> things) throws IOException, InterruptedException {
        Map<String, List<HttpRequest>> kinds = new LinkedHashMap<>();
        kinds.put("document as Turtle", each(things, thing -> get(document(thing)).header("Accept", "text/turtle")));
        kinds.put("document as JSON-LD",
                each(things, thing -> get(document(thing)).header("Accept", "application/ld+json")));
        kinds.put("document as a page", each(things, thing -> get(document(thing)).header("Accept", "text/html")));
        kinds.put("thing (303)", each(things, thing -> get(settings.server().resolve(path(thing)))));
        List<HttpRequest> known = new ArrayList<>();
        for (String thing : things) {
            HttpResponse<Void> head = http.send(get(document(thing)).header("Accept", "text/turtle")
                    .method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                    HttpResponse.BodyHandlers.discarding());
            known.add(get(document(thing)).header("Accept", "text/turtle")
                    .header("If-None-Match", head.headers().firstValue("ETag").orElse("*")).build());
        }
        kinds.put("document that is known (304)", known);
        List<String> hubs = select(HUB);
        if (!hubs.isEmpty()) {
            List<String> hub = Collections.nCopies(Math.max(1, things.size() / 10), hubs.get(0));
            kinds.put("hub as Turtle", each(hub, thing -> get(document(thing)).header("Accept", "text/turtle")));
            kinds.put("hub as a page", each(hub, thing -> get(document(thing)).header("Accept", "text/html")));
        }
        settings.rival().ifPresent(rival -> kinds.put("rival: DESCRIBE as Turtle",
                each(things, thing -> get(query(rival, "DESCRIBE <" + thing + ">")).header("Accept", "text/turtle"))));
        settings.rivalSite().ifPresent(site -> {
            // far slower than we are in all that was seen, so a tenth will do
            List<String> some = things.subList(0, Math.max(1, things.size() / 10));
            kinds.put("rival site: as Turtle",
                    each(some, thing -> get(site.resolve(path(thing))).header("Accept", "text/turtle")));
            kinds.put("rival site: as a page",
                    each(some, thing -> get(site.resolve(path(thing))).header("Accept", "text/html")));
        });
        return kinds;
    }

    private static List<HttpRequest> each(List<String> things, Function<String, HttpRequest.Builder> request) {
        return things.stream().map(thing -> request.apply(thing).build()).toList();
    }

    /** The path of a thing on the server measured, whatever base its IRIs have. */
    private static String path(String thing) {
        return thing.substring(thing.indexOf("/id/") + 1);
    }

    private URI document(String thing) {
        return settings.server().resolve(path(thing).replaceFirst("^id/", "doc/"));
    }

    private static HttpRequest.Builder get(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
    }

    private static URI query(URI endpoint, String sparql) {
        return URI.create(endpoint + "?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
    }

    /** The IRIs of the one column. */
    private List<String> select(String sparql) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = http.send(get(query(settings.server().resolve("sparql"), sparql))
                .header("Accept", "application/sparql-results+json").build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException(
                    "The server at " + settings.server() + " answered a query with " + response.statusCode());
        }
        List<String> iris = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(response.body()).path("results").path("bindings")) {
            row.forEach(cell -> iris.add(cell.path("value").asString()));
        }
        return iris;
    }
}
