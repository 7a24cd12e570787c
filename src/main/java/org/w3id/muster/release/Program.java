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
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The program itself, known by the bytes of its classes: a release made by an older program is built anew although its
 * inputs are the same.
 */
public final class Program {

    private static final List<String> PACKAGES = List.of("term", "vocab", "entry", "search", "release");

    private static final String FINGERPRINT = compute(
            name -> PACKAGES.stream().anyMatch(packageName -> name.startsWith(packageName + '/')));

    private static final String WHOLE = compute(name -> true);

    private Program() {}

    /** Hex SHA-256 over the classes that take part in a build. */
    static String fingerprint() {
        return FINGERPRINT;
    }

    /** Hex SHA-256 over all classes: what one program makes of a release, another may make in another way. */
    public static String fingerprintOfAll() {
        return WHOLE;
    }

    private static String compute(Predicate<String> takesPart) {
        try {
            URI location = Program.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path code = Path.of(location);
            return Digest.of(
                    String.join("\n", Files.isDirectory(code) ? ofDirectory(code, takesPart) : ofJar(code, takesPart)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path holds something that is no file", e);
        }
    }

    private static List<String> ofDirectory(Path root, Predicate<String> takesPart) throws IOException {
        Path own = root.resolve("org/w3id/muster");
        try (Stream<Path> files = Files.walk(own)) {
            List<Path> classes = files
                    .filter(file -> isClass(own.relativize(file).toString().replace('\\', '/'), takesPart))
                    .sorted()
                    .toList();
            List<String> digests = new ArrayList<>();
            for (Path file : classes) {
                digests.add(Digest.of(file));
            }
            return digests;
        }
    }

    private static List<String> ofJar(Path file, Predicate<String> takesPart) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            String own = "org/w3id/muster/";
            List<JarEntry> classes = jar.stream().filter(entry -> entry.getName().startsWith(own)
                    && isClass(entry.getName().substring(own.length()), takesPart))
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

    private static boolean isClass(String name, Predicate<String> takesPart) {
        return name.endsWith(".class") && takesPart.test(name);
    }
}
