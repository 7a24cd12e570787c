package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.vocab.Pow;

/** What editors decide on who is meant is what the graph speaks of, and deleting the decision undoes it. */
@Tag("slow")
class IdentityTest {

    private static final String MENTION = "person/handbook/petrov/him";
    private static final String THING = "person/ivan-petrov";

    @TempDir
    Path directory = Path.of("");

    private SmallData data;

    @BeforeEach
    void write() {
        data = new SmallData(directory).entry("handbook/petrov", """
                "accounts": [{"key": "c1", "type": "Death", "happenedTo": "#him", "time": "1946", "evidence": ["p1"]}],
                "things": [{"key": "him", "type": "Person", "label": {"en": "Petrov, I."}}]""");
    }

    @Test
    void sameMakesTheGraphSpeakOfTheThing() throws IOException {
        decide("same");

        assertEquals(List.of(THING), whoDied());
        assertTrue(data.dump().contains(triple(MENTION, "<http://purl.org/dc/terms/isReplacedBy>", THING)));
        String dump = data.dump();
        assertTrue(dump.contains("<" + SmallData.ID + "name/handbook/petrov/him-en> <" + Pow.NAME_TEXT
                + "> \"Petrov, I.\"@en"), "the mention's own name is lost");
        assertTrue(dump.contains("\"Because.\"@en"), "the reason is lost");
    }

    @Test
    void perhapsAndDifferentLeaveBoth() throws IOException {
        decide("perhaps");
        assertEquals(List.of(MENTION), whoDied());
        assertFalse(data.dump().contains("isReplacedBy"));

        decide("different");
        assertEquals(List.of(MENTION), whoDied());
        assertTrue(data.dump().contains("/id/statement/muster-editors/identity/person.handbook.petrov.him--"
                + "person.ivan-petrov> <" + Pow.NEGATED + "> \"true\""));
    }

    /** Labels in languages that the entry is not written in, other labels and notes are nowhere else. */
    @Test
    void sameLosesNothingOfTheMention() throws IOException {
        data.entry("handbook/petrov",
                """
                        "accounts": [{"key": "c1", "type": "Death", "happenedTo": "#him", "time": "1946", "evidence": ["p1"]}],
                        "things": [{"key": "him", "type": "Person", "label": {"en": "Petrov, I.", "de": "Petrow", "ru": "Иван Петров"},
                          "altLabel": {"en": ["Vanya", "Ivan Petrov"]}, "note": {"en": "Only the initial is given."}}]""");
        decide("same");

        String thing = "<" + SmallData.ID + THING + "> <http://www.w3.org/2004/02/skos/core#";
        String dump = data.dump();
        assertTrue(dump.contains(thing + "altLabel> \"Petrow\"@de"), "a label in another language is lost");
        assertTrue(dump.contains(thing + "altLabel> \"Vanya\"@en"), "another label is lost");
        assertTrue(dump.contains(thing + "note> \"Only the initial is given.\"@en"), "the note is lost");
        assertFalse(dump.contains(thing + "altLabel> \"Ivan Petrov\"@en"), "the thing has that label already");
        assertFalse(dump.contains(thing + "altLabel> \"Иван Петров\"@ru"), "the thing has that label already");
    }

    @Test
    void aDecisionOnSomethingThatNoEntryDescribesIsReported() throws IOException {
        data.file("identity/decisions.json", """
                {"decisions": [{"mention": "person/handbook/petrov/hmi", "thing": "%s", "verdict": "same",
                  "why": {"en": "Because."}, "by": "Editors", "on": "2026-11-24"}]}""".formatted(THING));

        BuildResult.Refused refused = assertInstanceOf(BuildResult.Refused.class, data.build());
        String report = refused.report().toText();
        assertTrue(report.contains("decisions.json:1") && report.contains("person/handbook/petrov/hmi"), report);
    }

    @Test
    void theEditionSaysWhenItsEditorsLastDecided() throws IOException {
        assertEquals(Optional.empty(), data.publish().manifest().issued());
        assertFalse(Files.readString(data.current().resolve(Release.MANIFEST)).contains("issued"));
        decide("same");
        assertEquals(Optional.of("2026-11-24"), Release.manifestOf(data.current()).issued());
    }

    @Test
    void deletingTheDecisionUndoesIt() throws IOException {
        String before = data.publish().manifest().digest();
        decide("same");
        data.file("identity/decisions.json", "{\"decisions\": []}");

        assertEquals(before, data.publish().manifest().digest());
        assertEquals(List.of(MENTION), whoDied());
    }

    private void decide(String verdict) throws IOException {
        data.file("identity/decisions.json", """
                {"decisions": [{"mention": "%s", "thing": "%s", "verdict": "%s", "why": {"en": "Because."},
                  "by": "Editors", "on": "2026-11-24"}]}""".formatted(MENTION, THING, verdict)).publish();
    }

    private List<String> whoDied() throws IOException {
        String start = "<" + SmallData.ID + "death/handbook/petrov/c1> <" + Pow.HAPPENED_TO + "> <" + SmallData.ID;
        return data.dump().lines().filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length(), line.indexOf('>', start.length()))).toList();
    }

    private static String triple(String subject, String property, String object) {
        return "<" + SmallData.ID + subject + "> " + property + " <" + SmallData.ID + object + ">";
    }
}
