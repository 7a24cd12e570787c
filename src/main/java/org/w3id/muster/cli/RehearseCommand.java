package org.w3id.muster.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;
import org.w3id.muster.server.MusterServer;
import org.w3id.muster.server.ServeOptions;
import picocli.CommandLine.Command;

/**
 * Builds a tiny edition, serves it and asks for the first pages. The launcher runs it so that Java can note which classes a
 * server loads when it starts.
 */
@Command(name = "rehearse", hidden = true, mixinStandardHelpOptions = true, description = "Builds and serves a tiny edition and ends: the launcher lets Java note which classes a start needs.")
final class RehearseCommand implements Callable<Integer> {

    private static final String ENTRY = """
            {"sources": [{"source": "book", "title": {"en": "Book"}, "sourceKind": "reference", "accessRights": "open"}],
             "entries": [{"entry": "book/one", "headword": {"en": "One"},
               "passages": [{"key": "p1", "locator": "p. 1"}],
               "things": [{"key": "someone", "type": "Person", "label": {"en": "Someone"}}],
               "accounts": [{"key": "a", "type": "Death", "happenedTo": "#someone", "time": "1943", "evidence": ["p1"]}]}]}
            """;
    private static final List<String> PAGES = List.of("", "search?q=someone", "doc/person/someone", "health",
            "sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%203");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("muster-rehearsal");
        try {
            Path data = place.resolve("data");
            Files.writeString(Files.createDirectories(data.resolve("entries")).resolve("one.json"), ENTRY);
            Path releases = place.resolve("releases");
            Build.run(BuildOptions.of(Home.of("ontology"), List.of(data), releases), Progress.SILENT);
            ServeOptions options = ServeOptions.of(releases, Home.of("fuseki-config").resolve("muster.ttl"))
                    .withPort(0);
            try (MusterServer server = MusterServer.start(options); HttpClient client = HttpClient.newHttpClient()) {
                for (String page : PAGES) {
                    client.send(
                            HttpRequest.newBuilder(URI.create(server.url() + page)).header("Accept", "text/html, */*")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
                }
            }
            return 0;
        } finally {
            delete(place);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
