package org.w3id.muster.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Releases;

/** What users read when a file or an address that they name is not what it should be: what, where, and what to do. */
@Tag("slow")
class MessagesTest {

    @TempDir
    static Path directory = Path.of("");

    private static Path out;
    private static Path file;

    @BeforeAll
    static void build() throws IOException {
        Path data = directory.resolve("data");
        Files.createDirectories(data.resolve("entries"));
        Files.writeString(data.resolve("entries/one.json"),
                """
                        {"sources": [{"source": "book", "title": {"en": "Book"}, "sourceKind": "reference", "accessRights": "open"}],
                         "entries": [{"entry": "book/one", "headword": {"en": "One"}}]}""");
        out = directory.resolve("releases");
        file = Files.writeString(directory.resolve("file"), "text");
        Files.write(directory.resolve("binary"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertEquals(0, Outcome.of("build", "--data", data.toString(), "--out", out.toString()).exitCode());
    }

    @Test
    void filesAndDirectories() {
        Path missing = directory.resolve("missing");
        Path below = missing.resolve("x.nq");
        assertAll(
                () -> says("There is no such file", missing, "build", "--page", missing.toString(), "--out",
                        out.toString()),
                () -> says("This is a directory", directory, "build", "--page", directory.toString(), "--out",
                        out.toString()),
                () -> says("is a file, not a directory", file, "build", "--out", file.toString()),
                () -> says("cannot be made, because", file, "build", "--out", file.resolve("below").toString()),
                () -> says("is a file, not a directory", file, "build", "--data", file.toString()),
                () -> says("There is no directory", missing, "check", "--data", missing.toString()),
                () -> says("There is no directory", missing, "read", file.toString(), "--data", missing.toString()),
                () -> says("There is no directory", missing, "export", "--out", out.toString(), "-o", below.toString()),
                () -> says("is a directory", directory, "export", "--out", out.toString(), "-o", directory.toString()),
                () -> says("is a directory", directory, "ask", "--out", out.toString(), directory.toString()),
                () -> says("no text in UTF-8", directory.resolve("binary"), "ask", "--out", out.toString(),
                        directory.resolve("binary").toString()),
                () -> says("There is no directory", missing, "build", "--out", out.toString(), "--since",
                        missing.toString()),
                () -> says("is no edition", directory, "build", "--out", out.toString(), "--since",
                        directory.toString()),
                () -> says("name one of them", out, "build", "--out", out.toString(), "--since", out.toString()),
                () -> says("There is no directory", missing, "ask", "--data", missing.toString()));
    }

    @Test
    void linkThatLeadsToItself() throws IOException {
        Path loop = Files.createSymbolicLink(directory.resolve("loop.json"), Path.of("loop.json"));
        Outcome outcome = Outcome.of("check", loop.toString());
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.out().contains("is a link that leads to itself"), outcome.out());
    }

    @Test
    void addresses() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = String.valueOf(taken.getLocalPort());
            says("is taken by another program", Path.of(port), "serve", "--out", out.toString(), "--port", port);
        }
        says("There is no host", Path.of("no-such-host.invalid"), "serve", "--out", out.toString(), "--port", "0",
                "--host", "no-such-host.invalid");
        says("no address of this machine", Path.of("192.0.2.1"), "serve", "--out", out.toString(), "--port", "0",
                "--host", "192.0.2.1");
        for (String address : new String[]{"editors@example.org", "http:example.org", "mailto:a@b?cc=c@d",
                "javascript:alert(1)"}) {
            says("neither a mail address nor", Path.of(address), "serve", "--out", out.toString(), "--port", "0",
                    "--report-to", address);
        }
        Outcome word = Outcome.of("serve", "--port", "abc");
        assertEquals(2, word.exitCode());
        assertTrue(word.err().contains("'abc' is no whole number"), word.err());
        Outcome outside = Outcome.of("serve", "--port", "99999");
        assertEquals(2, outside.exitCode());
        assertTrue(outside.err().contains("from 0 to 65535"), outside.err());
        assertEquals(2, Outcome.of("build", "--keep", "0", "--out", out.toString()).exitCode());
    }

    @Test
    void editionThatIsMissingOrDamaged() throws IOException {
        Path current = new Releases(out).current().orElseThrow();
        says("No edition", Path.of("none"), "serve", "--port", "0", "--out", out.toString(), "--release", "none");
        Path editions = directory.resolve("damaged");
        Path damaged = Files.createDirectories(editions.resolve(current.getFileName()));
        Files.writeString(damaged.resolve("release.json"), "{");
        new Releases(editions).makeCurrent(current.getFileName().toString());
        says("is damaged", damaged, "export", "--out", editions.toString());
    }

    private static void says(String what, Path where, String... arguments) {
        Outcome outcome = Outcome.of(arguments);
        String said = String.join(" ", arguments) + " says: " + outcome.err();
        assertEquals(1, outcome.exitCode(), said);
        assertTrue(outcome.err().contains(what) && outcome.err().contains(where.toString()), said);
        assertFalse(Stream.of("Exception", "java.", "at org.").anyMatch(outcome.err()::contains), said);
        assertEquals(1, outcome.err().lines().count(), said);
    }
}
