package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sends slowly keeps nobody else from an answer. */
@Tag("slow")
class SlowBodiesTest {

    private static final String HEAD = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n";

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

    @Test
    void hundredsOfSlowSendersTakeNoPlaceFromOthers() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 120; i++) {
                slow.add(send(HEAD + (i % 2 == 0
                        ? "Content-Length: 1000\r\n\r\nA"
                        : "Transfer-Encoding: chunked\r\n\r\n1\r\nA\r\n")));
            }
            for (int i = 0; i < 5; i++) {
                assertEquals(200, client.get("doc/person/peter-example").statusCode());
                assertEquals(200, client.post("application/sparql-query", "ASK {}").statusCode());
            }
            for (Socket socket : slow) {
                assertTrue(answer(socket).startsWith("HTTP/1.1 408 "), "each is told");
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertEquals(200, client.post("application/sparql-query", "ASK {}").statusCode());
    }

    @Test
    void aClientThatBreaksOffLeavesItsPlace() throws IOException {
        for (int i = 0; i < 300; i++) {
            send(HEAD + "Content-Length: 1000\r\n\r\nA").close();
        }
        assertEquals(200, client.post("application/sparql-query", "ASK {}").statusCode());
    }

    @Test
    void bodiesArriveWholeInWhateverPieces() throws IOException {
        try (Socket socket = send(HEAD + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")) {
            for (String piece : List.of("4\r\nASK \r\n", "2\r\n{}\r\n", "0\r\n\r\n")) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            assertTrue(answer(socket).startsWith("HTTP/1.1 200 "));
        }
        try (Socket socket = send(HEAD + "Content-Length: 6\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n")) {
            socket.getOutputStream().write("ASK {}".getBytes(StandardCharsets.US_ASCII));
            assertTrue(answer(socket).contains("HTTP/1.1 200 "));
        }
        assertEquals(200, client.post("application/sparql-query", "ASK {}" + " ".repeat(250_000)).statusCode());
        HttpResponse<String> tooLong = client.post("application/sparql-query", "ASK {}" + " ".repeat(2_000_000));
        assertEquals(413, tooLong.statusCode());
        assertTrue(tooLong.body().contains("query-too-long"), tooLong.body());
    }

    private static Socket send(String text) throws IOException {
        URI url = URI.create(server.url());
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
