package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What an edition says has changed since an earlier one is what has changed, and names nothing that was closed since. */
@Tag("slow")
class ComparisonTest {

    private static final String DEATH = """
            "accounts": [{"key": "c1", "type": "Death", "happenedTo": "person/ivan-petrov", "time": "%s", "evidence": ["p1"]}]""";

    @TempDir
    Path directory = Path.of("");

    private SmallData data;
    private Path before = Path.of("");

    @BeforeEach
    void buildTheEarlierEdition() throws IOException {
        data = new SmallData(directory).entry("handbook/petrov", DEATH.formatted("1946"))
                .entry("handbook/other", DEATH.formatted("1946"));
        data.publish();
        before = data.current();
    }

    private BuildResult build() throws IOException {
        return Build.run(BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()).since(before),
                Progress.SILENT);
    }

    private EditionChanges changes() throws IOException {
        assertInstanceOf(BuildResult.Published.class, build());
        return EditionChanges.of(data.current()).orElseThrow();
    }

    private Set<String> table() throws IOException {
        return new TreeSet<>(Files.readAllLines(data.current().resolve(EditionChanges.TABLE)).stream().skip(1)
                .map(row -> row.replace(SmallData.ID, "")).toList());
    }

    @Test
    void nothingHasChangedInAnEditionOfTheSameFiles() throws IOException {
        EditionChanges changes = changes();
        assertEquals(Release.manifestOf(before).id(), changes.since());
        assertEquals(Set.of(), table());
        assertEquals(0, changes.things().changed().count() + changes.accounts().changed().count());
    }

    @Test
    void newGoneAndChangedThingsAndAccountsAreTold() throws IOException {
        data.entry("handbook/petrov", DEATH.formatted("1947"));
        Files.delete(data.data().resolve("entries/handbook/other.json"));
        data.entry("handbook/third", DEATH.formatted("1946"));
        data.file("authority/more.json",
                """
                        {"things": [{"thing": "person/anna", "type": "Person", "label": {"ru": "Анна", "en": "=Anna, \\"A\\""}}]}""");
        EditionChanges changes = changes();

        assertEquals(Set.of("added,account,Death,death/handbook/third/c1,",
                "added,thing,Entry,entry/handbook/third,handbook/third",
                "added,thing,Person,person/anna,\"'=Anna, \"\"A\"\"\"",
                "changed,account,Death,death/handbook/petrov/c1,",
                "gone,account,Death,death/handbook/other/c1,",
                "gone,thing,Entry,entry/handbook/other,handbook/other"), table());
        assertEquals(2, changes.things().added().count());
        assertEquals(List.of(new EditionChanges.Change(SmallData.ID + "person/anna", "Person", "=Anna, \"A\"", "en")),
                changes.things().added().first().stream().filter(each -> each.type().equals("Person")).toList());
        assertEquals(1, changes.accounts().gone().count());
        assertEquals(0, changes.unnamed());
    }

    /** A death that is rejected moves to another graph: it has changed, and is not gone. */
    @Test
    void anAccountThatIsRejectedNowHasChanged() throws IOException {
        data.entry("handbook/petrov", DEATH.formatted("1946").replace("\"evidence\"",
                "\"standing\": \"rejected\", \"standingReason\": {\"en\": \"Refuted.\"}, \"standingBy\": \"Editors\","
                        + " \"standingOn\": \"2026-11-25\", \"evidence\""));
        changes();
        assertEquals(Set.of("changed,account,Death,death/handbook/petrov/c1,"), table());
    }

    @Test
    void whatIsClosedNowIsCountedAndNotNamed() throws IOException {
        data.entry("handbook/other", "\"accessRights\": \"restricted\", " + DEATH.formatted("1946"));
        EditionChanges changes = changes();
        assertEquals(2, changes.unnamed());
        assertFalse(table().toString().contains("other"), () -> "named: " + changes);
    }

    @Test
    void theNumbersDependOnNothingButTheTwoEditions() throws IOException {
        data.entry("handbook/third", DEATH.formatted("1946"));
        EditionChanges one = changes();
        String table = Files.readString(data.current().resolve(EditionChanges.TABLE));
        assertEquals(one, changes());
        assertEquals(table, Files.readString(data.current().resolve(EditionChanges.TABLE)));
    }

    private static void assertRefused(String why, Executable build) {
        String message = String.valueOf(assertThrows(NotComparableException.class, build).getMessage());
        assertTrue(message.contains(why), message);
    }

    @Test
    void whatIsNoEditionIsRefused() {
        before = data.out();
        assertRefused("current", this::build);
        before = data.data();
        assertRefused("is no edition", this::build);
    }

    @Test
    void anEditionOfAnotherBaseIsRefused() {
        BuildOptions other = new BuildOptions(Path.of("ontology"), List.of(data.data()), List.of(),
                "https://example.org/", directory.resolve("other"), false, false, 2).since(before);
        assertRefused("nothing would be the same", () -> Build.run(other, Progress.SILENT));
        assertFalse(Files.exists(directory.resolve("other")));
    }

    @Test
    void everyLineOfADumpIsReadAsItWasWritten() {
        for (String line : List.of("<a> <b> <c> .", "<a> <b> <c> <g> .", "<a> <b> \"x\" .", "<a> <b> \"x y\"@en <g> .",
                "<a> <b> \"say \\\"x\\\" <y> .\"^^<t> .", "<a> <b> \"ends with \\\\\" <g> .")) {
            assertEquals(line, QuadLine.ofNQuads(line).toNQuads());
            assertEquals(line.endsWith("<g> .") ? "<g>" : "", QuadLine.ofNQuads(line).graph(), line);
        }
    }
}
