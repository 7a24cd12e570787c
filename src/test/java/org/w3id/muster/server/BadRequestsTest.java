package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.EditionFiles;
import org.w3id.muster.site.Site;

/**
 * Requests that no client library would send, written to the socket byte for byte: every address of the site answers them
 * with a problem that fits, none with a failure of its own.
 */
@Tag("slow")
class BadRequestsTest {

    private static final List<String> PARAMETERS = List.of("q", "from", "after", "lang", "with", "kind", "places",
            "query",
            "type", "begin", "unknown");

    /** Those that look at no parameter, and so at no fault in one. */
    private static final List<String> NO_PARAMETERS = List.of("/health", "/metrics", "/nothing");

    @TempDir
    private static Path root;
    private static MusterServer server;
    private static URI url;

    @BeforeAll
    static void serve() throws IOException {
        SmallRelease.publish(root, "r1");
        Files.writeString(root.resolve("r1/void.ttl"), "");
        EditionFiles.seal(root.resolve("r1"));
        server = MusterServer.start(ServeOptions.of(root, SparqlEndpointTest.CONFIG).withPort(0));
        url = URI.create(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The addresses that the server really has, so that a new one is tested as well. */
    private static List<String> routes() {
        return Stream.concat(
                Site.servlets(BadRequestsTest::unused, (query, base, rows) -> unused(), List::of, List::of).keySet()
                        .stream()
                        .filter(path -> !path.startsWith("/static/") || path.endsWith("icon.svg"))
                        .filter(path -> !path.startsWith("/ontology.") || path.endsWith("ttl"))
                        .map(path -> path.isEmpty() ? "/" : path.replace("*", "person/a")),
                Stream.of("/sparql", "/doc/person/peter-example", "/id/person/peter-example", "/health", "/metrics",
                        "/nothing"))
                .toList();
    }

    @Test
    void noAddressFailsOnParametersThatAreNoUtf8() {
        List<String> wrong = new ArrayList<>();
        for (String route : routes()) {
            for (String query : List.of("q=M%FCller", "q=%25%", "lang=%ED%A0%80", "%FF=1")) {
                String answer = ask(route + "?" + query, "text/html");
                if (!status(answer).equals("400") && !NO_PARAMETERS.contains(route)) {
                    wrong.add(route + "?" + query + " " + status(answer));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static <T> T unused() {
        throw new IllegalStateException("only the addresses are asked for");
    }

    @Test
    void noParameterMakesAnAddressFail() {
        List<String> wrong = new ArrayList<>();
        for (String route : routes()) {
            for (String value : List.of("%00%F0%9F%98%80", "9".repeat(400), "(a".repeat(300), "-1e999")) {
                String query = PARAMETERS.stream().map(parameter -> parameter + "=" + value)
                        .collect(Collectors.joining("&"));
                String status = status(ask(route + "?" + query, "*/*"));
                if (status.startsWith("5")) {
                    wrong.add(route + "?" + query + " " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPathMakesAnAddressFail() {
        List<String> wrong = new ArrayList<>();
        List<String> paths = new ArrayList<>(
                List.of("/id", "/doc", "/concept", "/cite", "/.well-known/genid", "/%64oc/x", "/d%6fc",
                        "/%69d/x", "/sitemap", "/%", "/%FF", "/%zz", "/doc/%C3%BC", "/doc/%FF", "/doc/a%2Fb",
                        "/doc/.ttl", "/../doc",
                        "//doc/a", "/;x/doc", "*", "http://[/"));
        for (String prefix : List.of("/doc/", "/id/", "/concept/", "/cite/doc/", "/.well-known/genid/", "/edition/",
                "/search/")) {
            paths.add(prefix + "a/".repeat(7000));
            paths.add(prefix + "a.".repeat(7000));
        }
        for (String route : routes()) {
            for (String more : List.of("/", "//", "%FF", "%zz", "%00",
                    "/..",
                    ";a=b", ".")) {
                paths.add(route + more);
            }
        }
        for (String path : paths) {
            String status = status(ask(path, "*/*"));
            if (status.isEmpty() || status.startsWith("5")) {
                wrong.add(path + " " + status);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theProblemIsThatOfTheQueryEndpointAndAPageForBrowsers() {
        for (String path : List.of("/search?q=M%FCller", "/map?from=%FF", "/doc/person/peter-example?lang=%FF",
                "/doc/%FF",
                "/sparql?query=%FF")) {
            String program = ask(path, "*/*");
            assertTrue(program.contains("application/problem+json") && program.contains("problem/not-utf-8"), program);
            String browser = ask(path, "text/html,*/*;q=0.8");
            assertTrue(browser.contains("text/html") && browser.contains("The request is not UTF-8"), browser);
        }
        for (String path : List.of("/suggest?q=%25%", "/doc/a%zz")) {
            String program = ask(path, "*/*");
            assertTrue(program.contains("problem/bad-encoding"), program);
        }
    }

    @Test
    void headersThatCannotBeReadAreNoFailure() {
        List<String> wrong = new ArrayList<>();
        for (List<String> headers : List.of(
                List.of("Accept: \u00ff", "Accept-Language: \u00ff;q=x", "If-Match: W/", "Cookie: a=\u00ff;;=",
                        "X-Forwarded-For: [\u00ff", "Range: bytes=9-1", "Content-Type: a/b;charset=\u00ff"),
                List.of("Accept: ;;,q=", "If-None-Match: " + "\"a\",".repeat(1500),
                        "Accept-Encoding: " + "gzip;".repeat(1000),
                        "Forwarded: \u00ff"),
                List.of("Accept: text/html;q=" + "9".repeat(400), "Accept-Language: " + "de-".repeat(3000)))) {
            for (String route : routes()) {
                String status = status(ask(route, "*/*", headers.toArray(String[]::new)));
                if (status.isEmpty() || status.startsWith("5")) {
                    wrong.add(route + " " + headers + " " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aPostedQueryInACharsetThatCannotBeOneIsRefused() {
        String answer = send("POST /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 6\r\n"
                + "Content-Type: application/sparql-query;charset=\u00ff\r\n\r\nASK {}");
        assertEquals("415", status(answer), answer);
    }

    private static String ask(String path, String accept, String... headers) {
        String answer = send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept
                + "\r\n" + Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat) + "\r\n");
        assertFalse(answer.contains("\tat "), answer);
        return answer;
    }

    private static String status(String answer) {
        String[] line = answer.lines().findFirst().orElse("").split(" ", 3);
        return line.length < 2 ? "" : line[1];
    }

    private static String send(String request) {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(request.substring(0, Math.min(100, request.length())), e);
        }
    }
}
