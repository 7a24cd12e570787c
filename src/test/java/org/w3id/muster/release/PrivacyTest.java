package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a source that is not open reaches the store, the dump or a count. */
@Tag("slow")
class PrivacyTest {

    private static final String DEATH = """
            "accounts": [{"key": "c1", "type": "Death", "happenedTo": "#him", "time": "%s", "evidence": ["p1"]}],
            "things": [{"key": "him", "type": "Person", "label": {"en": "%s"}}]""";

    @TempDir
    Path directory = Path.of("");

    private SmallData data;

    @BeforeEach
    void write() {
        data = new SmallData(directory).entry("handbook/petrov", DEATH.formatted("1946", "Petrov"))
                .entry("secret/petrov", DEATH.formatted("1951", "Hidden Petrov"))
                .file("sources/secret.json",
                        """
                                {"sources": [{"source": "secret", "title": {"en": "Hidden file"}, "sourceKind": "archival",
                                  "accessRights": "restricted"}]}""");
    }

    @Test
    void restrictedSourceIsLeftOutEverywhere() throws IOException {
        BuildResult.Published published = data.publish();

        assertNothingHidden();
        assertEquals(1, published.report().leftOut());
        assertEquals(2, published.manifest().withheldInputs());
        assertEquals(1, published.manifest().counts().get("Death"));
        assertEquals(1, published.report().accounts());
        assertTrue(data.dump().contains("death/handbook/petrov/c1"), "the open source stays");
    }

    /** A decision on a mention says that there is such a mention, who it is and why we think so. */
    @Test
    void decisionsOnMentionsOfARestrictedSourceAreLeftOut() throws IOException {
        data.file("identity/decisions.json", """
                {"decisions": [
                  {"mention": "person/secret/petrov/him", "thing": "person/ivan-petrov", "verdict": "same",
                   "why": {"en": "Hidden reason."}, "by": "Editors", "on": "2026-11-24"},
                  {"mention": "person/handbook/petrov/him", "thing": "person/ivan-petrov", "verdict": "same",
                   "why": {"en": "Plain reason."}, "by": "Editors", "on": "2026-11-24"}]}""");
        data.publish();

        assertNothingHidden();
        assertTrue(data.dump().contains("Plain reason."), "decisions on open sources stay");
    }

    /** An open source with one entry that is not: its undecided mentions are left out like its accounts. */
    @Test
    void restrictedEntryOfAnOpenSourceIsLeftOutWithItsDecisions() throws IOException {
        data.file("sources/secret.json", """
                {"sources": [{"source": "secret", "title": {"en": "Known file"}, "sourceKind": "archival",
                  "accessRights": "open"}]}""")
                .entry("secret/petrov", "\"accessRights\": \"restricted\", " + DEATH.formatted("1951", "Hidden Petrov"))
                .file("identity/decisions.json", """
                        {"decisions": [
                          {"mention": "person/secret/petrov/him", "thing": "person/ivan-petrov", "verdict": "perhaps",
                           "why": {"en": "Hidden reason."}, "by": "Editors", "on": "2026-11-24"}]}""");
        data.publish();

        assertFalse(data.dump().contains("Hidden"), data::toString);
        assertFalse(data.dump().contains("secret/petrov"));
    }

    /** Also what the build has to say about a file names it, and quotes it. */
    @Test
    void reportAndManifestNameNothingThatIsNotOpen() throws IOException {
        data.entry("secret/petrov", DEATH.formatted("once upon a Hidden time", "Hidden Petrov"))
                .file("identity/decisions.json", """
                        {"decisions": [
                          {"mention": "person/secret/petrov/him", "thing": "person/ivan-petrov", "verdict": "same",
                           "why": {"en": "Hidden reason."}, "by": "Editors", "on": "2026-11-24"}]}""");
        BuildResult.Published published = data.publish();

        assertTrue(published.report().toText().contains("once upon a Hidden time"), "the operator is told");
        assertNothingHidden();
        assertEquals(3, published.manifest().withheldInputs());
        assertTrue(published.manifest().inputs().containsKey("data/entries/handbook/petrov.json"));
    }

    /** What lies beside an edition may be handed on with it: it must not say where its operator keeps his files. */
    @Test
    void noPathOfThisMachineIsInTheEdition() throws IOException {
        data.entry("handbook/petrov", DEATH.formatted("once upon a time", "Petrov")).publish();

        try (Stream<Path> files = Files.list(data.current())) {
            assertAll(files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".gz"))
                    .map(file -> () -> assertFalse(Files.readString(file).contains(directory.toString()),
                            file.toString())));
        }
        assertFalse(data.dump().contains(directory.toString()));
        assertTrue(Files.readString(data.current().resolve(Release.REPORT))
                .contains("data/entries/handbook/petrov.json:"));
    }

    @Test
    void sourceThatDoesNotSayThatItIsOpenIsNotShown() throws IOException {
        data.file("sources/secret.json", """
                {"sources": [{"source": "secret", "title": {"en": "Hidden file"}, "sourceKind": "archival"}]}""");

        assertTrue(data.build() instanceof BuildResult.Refused refused
                && refused.report().toText().contains("accessRights"));
    }

    private void assertNothingHidden() throws IOException {
        String dump = data.dump();
        try (Release release = Release.open(data.current())) {
            String store = Txn.calculateRead(release.dataset(),
                    () -> String.join("\n", release.dataset().stream().map(Object::toString).toList()));
            assertAll(() -> assertFalse(dump.contains("secret"), "the dump names the source"),
                    () -> assertFalse(dump.contains("Hidden"), "the dump holds its words"),
                    () -> assertFalse(store.contains("secret"), "the store names the source"),
                    () -> assertFalse(store.contains("Hidden"), "the store holds its words"),
                    () -> assertAll(Stream.of(Release.VOID, Release.REPORT, Release.MANIFEST, "report.json")
                            .map(file -> () -> {
                                String text = Files.readString(release.directory().resolve(file));
                                assertFalse(text.contains("secret") || text.contains("Hidden"), file + ": " + text);
                            })));
        }
    }
}
