package org.w3id.muster.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code releases/server.json}: says that a server has the store open and where it answers, so that other commands ask
 * it instead of opening the store a second time. Replaced in one step.
 */
public final class ServerFile {

    private static final int CONNECT_MILLIS = 1000;

    private final Path file;
    private volatile boolean written;

    ServerFile(Path releases) {
        this.file = releases.resolve("server.json");
    }

    void write(String url, String release) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("url", url);
        content.put("pid", ProcessHandle.current().pid());
        content.put("release", release);
        try {
            Path fresh = file.resolveSibling(".server.json." + ProcessHandle.current().pid());
            Files.writeString(fresh, JsonMapper.shared().writeValueAsString(content) + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a living server answers for the releases in this directory; empty if there is none. */
    public static Optional<URI> running(Path releases) {
        Path file = releases.resolve("server.json");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        URI url = URI.create(JsonMapper.shared().readTree(file.toFile()).path("url").asString());
        return answers(url) ? Optional.of(url) : Optional.empty();
    }

    /** A server that was killed leaves its file behind: only one that takes connections counts. */
    private static boolean answers(URI url) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes the file away, if it is ours: a server that could not start leaves that of another alone. */
    void delete() {
        try {
            if (written) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
