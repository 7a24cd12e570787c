package org.w3id.muster.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML checker of W3C, loaded from {@code target/html-validator}, where Maven puts it, by a class loader of its own:
 * it needs libraries in versions that are not ours.
 */
final class HtmlValidator {

    private static final Path JARS = Path.of("target/html-validator");
    private static final Object CHECKER;
    private static final Method VALIDATE;

    static {
        try (Stream<Path> jars = Files.list(JARS)) {
            Class<?> checker = new URLClassLoader(jars.map(HtmlValidator::url).toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader()).loadClass("nu.validator.client.EmbeddedValidator");
            CHECKER = checker.getConstructor().newInstance();
            Class<?> format = Class.forName(checker.getName() + "$OutputFormat", true, checker.getClassLoader());
            checker.getMethod("setOutputFormat", format).invoke(CHECKER, format.getField("JSON").get(null));
            VALIDATE = checker.getMethod("validate", InputStream.class);
        } catch (IOException e) {
            throw new UncheckedIOException("mvn process-test-resources puts the checker into " + JARS, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the checker in " + JARS + " is of another version", e);
        }
    }

    private HtmlValidator() {}

    /** The errors of a page, each with the place; none for a valid one. */
    static List<String> faults(String html) {
        JsonNode result;
        try {
            result = JsonMapper.shared().readTree((String) VALIDATE.invoke(CHECKER,
                    new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the checker failed", e);
        }
        List<String> faults = new ArrayList<>();
        for (JsonNode message : result.path("messages")) {
            if (!message.path("type").asString().equals("info")) {
                faults.add(message.path("message").asString() + " at: " + message.path("extract").asString());
            }
        }
        return faults;
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
