package org.w3id.muster.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The program itself, known by the bytes of its classes: a release made by an older program is built anew although its
 * inputs are the same.
 */
final class Program {

    private static final List<String> PACKAGES = List.of("term", "vocab", "entry", "search", "release");

    private static final String FINGERPRINT = compute();

    private Program() {}

    /** Hex SHA-256 over the classes that take part in a build. */
    static String fingerprint() {
        return FINGERPRINT;
    }

    private static String compute() {
        try {
            URI location = Program.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path code = Path.of(location);
            return Digest.of(String.join("\n", Files.isDirectory(code) ? ofDirectory(code) : ofJar(code)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds something that is no file", e);
        }
    }

    private static List<String> ofDirectory(Path root) throws IOException {
        Path own = root.resolve("org/w3id/muster");
        try (Stream<Path> files = Files.walk(own)) {
            List<Path> classes = files.filter(file -> takesPart(own.relativize(file).toString().replace('\\', '/')))
                    .sorted()
                    .toList();
            List<String> digests = new ArrayList<>();
            for (Path file : classes) {
                digests.add(Digest.of(file));
            }
            return digests;
        }
    }

    private static List<String> ofJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            String own = "org/w3id/muster/";
            List<JarEntry> classes = jar.stream().filter(entry -> entry.getName().startsWith(own)
                    && takesPart(entry.getName().substring(own.length())))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList();
            List<String> digests = new ArrayList<>();
            for (JarEntry entry : classes) {
                try (InputStream in = jar.getInputStream(entry)) {
                    digests.add(Digest.of(in));
                }
            }
            return digests;
        }
    }

    private static boolean takesPart(String name) {
        return name.endsWith(".class") && PACKAGES.stream().anyMatch(packageName -> name.startsWith(packageName + '/'));
    }
}
