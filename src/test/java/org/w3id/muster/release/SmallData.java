package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A data directory of a few invented files, and the releases built from it with the real ontology. */
final class SmallData {

    static final String ID = BuildOptions.LOCAL_BASE + "id/";

    private final Path data;
    private final Path out;

    SmallData(Path directory) {
        this.data = directory.resolve("data");
        this.out = directory.resolve("releases");
        file("sources/handbook.json", """
                {"sources": [{"source": "handbook", "title": {"en": "Handbook"}, "sourceKind": "reference",
                  "accessRights": "open"}]}""");
        file("authority/things.json",
                """
                        {"things": [
                          {"thing": "person/ivan-petrov", "type": "Person", "label": {"en": "Ivan Petrov", "ru": "Иван Петров"}},
                          {"thing": "site/nord", "type": "DetentionSite", "label": {"en": "Nord", "ru": "Норд"},
                           "identification": "named"}]}""");
    }

    SmallData file(String name, String text) {
        try {
            Path file = data.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write test data", e);
        }
    }

    /** An entry with one passage {@code p1} and these members (accounts, things …). */
    SmallData entry(String name, String members) {
        return file("entries/" + name + ".json", """
                {"entry": "%s", "headword": {"en": "%s"}, "passages": [{"key": "p1", "locator": "p. 1"}], %s}"""
                .formatted(name, name, members));
    }

    Path data() {
        return data;
    }

    Path out() {
        return out;
    }

    BuildResult build() throws IOException {
        return build(Progress.SILENT);
    }

    BuildResult build(Progress progress) throws IOException {
        return Build.run(BuildOptions.of(Path.of("ontology"), List.of(data), out), progress);
    }

    BuildResult.Published publish() throws IOException {
        BuildResult result = build();
        return assertInstanceOf(BuildResult.Published.class, result, result::toString);
    }

    Path current() {
        return new Releases(out).current().orElseThrow();
    }

    /** The dump of the current release as N-Quads. */
    String dump() throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(current().resolve(Release.DUMP)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
