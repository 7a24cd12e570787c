package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.release.WithdrawnThings.Notice;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Sort;

/** A thing that editors withdraw leaves no trace of its name, and everything else stays. */
@Tag("slow")
class WithdrawnTest {

    private static final Pattern NAME = Pattern.compile("petrov|петров|petrow", Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE);
    private static final String WITHDRAWAL = """
            {"withdrawals": [{"thing": "person/ivan-petrov", "reason": "request", "by": "Editors", "on": "2026-11-25"}]}""";

    @TempDir
    Path directory = Path.of("");

    private SmallData data;

    @BeforeEach
    void write() {
        data = new SmallData(directory).file("authority/more.json",
                """
                        {"things": [
                          {"thing": "person/anna", "type": "Person", "label": {"en": "Anna", "ru": "Анна"},
                           "note": {"en": "A cook.", "ru": "Говорят, жена Ивана Петрова."}},
                          {"thing": "organization/family", "type": "Organization",
                           "label": {"en": "Family of Ivan Petrov", "ru": "Семья"}}]}""")
                .file("identity/decisions.json",
                        """
                                {"decisions": [
                                  {"mention": "person/handbook/camp/him", "thing": "person/ivan-petrov", "verdict": "same",
                                   "why": {"en": "The same name."}, "by": "Editors", "on": "2026-11-24"},
                                  {"mention": "person/handbook/camp/her", "thing": "person/anna", "verdict": "same",
                                   "why": {"en": "Held with Petrov, Ivan.", "ru": "То же имя."}, "by": "Editors",
                                   "on": "2026-11-24"}]}""")
                .file("entries/handbook/petrov.json",
                        """
                                {"entry": "handbook/petrov", "headword": {"en": "Petrov, Ivan"},
                                 "passages": [{"key": "p1", "locator": "p. 1", "abstract": {"en": "Born in the north."}}],
                                 "accounts": [{"key": "c1", "type": "Death", "happenedTo": "person/ivan-petrov",
                                   "time": "1946", "evidence": ["p1"]}]}""")
                .file("entries/handbook/camp.json",
                        """
                                {"entry": "handbook/camp", "headword": {"en": "Nord"},
                                 "passages": [
                                   {"key": "p1", "locator": "p. 2", "abstract": {"en": "Petrov was taken, and a cook with him."}},
                                   {"key": "p2", "locator": "p. 3", "abstract": {"en": "Petrov died."}},
                                   {"key": "p3", "locator": "p. 4", "abstract": {"en": "The cook died."}}],
                                 "things": [{"key": "him", "type": "Person", "label": {"en": "Vanya Petrow"}},
                                            {"key": "her", "type": "Person", "label": {"en": "Anya"}}],
                                 "accounts": [
                                   {"key": "taken", "type": "Capture", "happenedTo": ["#him", "#her"], "time": "1942",
                                    "evidence": ["p1"]},
                                   {"key": "his", "type": "Death", "happenedTo": "#him", "time": "1943", "evidence": ["p2"]},
                                   {"key": "about-his", "type": "Statement", "subject": "#his", "property": "carriedOutBy",
                                    "value": "person/anna", "certainty": "inferred", "inferredFrom": ["#his"],
                                    "evidence": ["p2"]},
                                   {"key": "hers", "type": "Death", "happenedTo": "#her", "time": "1944", "evidence": ["p3"]}]}""");
    }

    private void withdraw() throws IOException {
        data.file("identity/withdrawn.json", WITHDRAWAL).publish();
    }

    @Test
    void theTestKnowsTheNameWhereItIs() throws IOException {
        data.publish();
        assertTrue(NAME.matcher(data.dump()).find());
        assertTrue(NAME.matcher(Files.readString(data.current().resolve(Release.MANIFEST))).find());
        assertFalse(Files.exists(data.current().resolve(WithdrawnThings.FILE)));
    }

    @Test
    void nothingOfTheEditionTellsTheName() throws IOException {
        withdraw();
        String dump = data.dump();
        assertFalse(NAME.matcher(dump).find(), () -> dump.lines().filter(line -> NAME.matcher(line).find()).toList()
                .toString());
        try (Stream<Path> files = Files.list(data.current())) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".gz"))
                    .toList()) {
                assertFalse(NAME.matcher(Files.readString(file)).find(), file::toString);
            }
        }
        try (Release release = Release.open(data.current())) {
            assertEquals(0, release.index().page(Criteria.all().text("Petrov"), Sort.NAME_ENGLISH, Optional.empty(), 5)
                    .total());
        }
    }

    @Test
    void whatOthersDidStays() throws IOException {
        withdraw();
        String dump = data.dump();
        for (String kept : List.of("id/death/handbook/camp/hers>", "id/capture/handbook/camp/taken>", "The cook died.",
                "A cook.", "id/person/anna> ", "То же имя.")) {
            assertTrue(dump.contains(kept), kept);
        }
        for (String gone : List.of("Born in the north.", "id/death/handbook/camp/his>", "about-his", "a cook with him",
                "organization/family", "isReplacedBy> <" + SmallData.ID + "person/ivan")) {
            assertFalse(dump.contains(gone), gone);
        }
    }

    @ParameterizedTest
    @CsvSource({"person/ivan-petrov, true", "person/handbook/camp/him, true", "death/handbook/petrov/c1, true",
            "entry/handbook/petrov, true", "segment/handbook/petrov/p1, true", "death/handbook/camp/his, true",
            "statement/handbook/camp/about-his, true", "segment/handbook/camp/p2, true", "organization/family, true",
            "person/anna, false", "segment/handbook/camp/p1, false", "entry/handbook/camp, false",
            "person/nobody, false"})
    void theEditionKnowsWhatIsGone(String name, boolean gone) throws IOException {
        withdraw();
        assertEquals(gone ? Optional.of(new Notice("2026-11-25", "request")) : Optional.empty(),
                WithdrawnThings.of(data.current()).of(SmallData.ID + name));
    }

    @Test
    void aThingThatTheDataDoesNotDescribeAnyMoreIsGoneAllTheSame() throws IOException {
        data.file("identity/withdrawn.json", WITHDRAWAL.replace("ivan-petrov", "somebody")).publish();
        assertTrue(WithdrawnThings.of(data.current()).of(SmallData.ID + "person/somebody").isPresent());
        assertTrue(NAME.matcher(data.dump()).find(), "others stay");
    }

    @Test
    void deletingTheDecisionUndoesIt() throws IOException {
        String before = data.publish().manifest().digest();
        withdraw();
        data.file("identity/withdrawn.json", "{\"withdrawals\": []}");
        assertEquals(before, data.publish().manifest().digest());
        assertFalse(Files.exists(data.current().resolve(WithdrawnThings.FILE)));
    }

    /** The key of a source cannot be left out: the build tells where the name would still stand, even where it is lenient. */
    @Test
    void anEditionThatWouldTellTheNameIsRefused() throws IOException {
        data.file("identity/withdrawn.json", WITHDRAWAL).file("sources/memoir.json", """
                {"sources": [{"source": "memoir-of-i-petrov", "title": {"en": "Memoir"}, "sourceKind": "reference",
                  "accessRights": "open"}]}""");
        BuildOptions lenient = new BuildOptions(Path.of("ontology"), List.of(data.data()), List.of(),
                BuildOptions.LOCAL_BASE, data.out(), true, false, 2);
        String report = assertInstanceOf(BuildResult.Refused.class, Build.run(lenient, Progress.SILENT)).report()
                .toText();
        assertTrue(
                report.contains("would still tell what was withdrawn") && report.contains("source/memoir-of-i-petrov"),
                report);
    }

    /** What a thing cannot be without stays, with a mark where the name stood. */
    @Test
    void titlesAndWordingsLoseTheNameOnly() throws IOException {
        data.file("sources/memoir.json", """
                {"sources": [{"source": "memoir", "title": {"en": "Memoir of General I. P. Petrow, with maps"},
                  "sourceKind": "reference", "accessRights": "open"}]}""").file("entries/handbook/third.json", """
                {"entry": "handbook/third", "headword": {"en": "Third"},
                 "passages": [{"key": "p1", "locator": "p. 9"}],
                 "accounts": [{"key": "c1", "type": "Death", "happenedTo": "person/anna",
                   "time": {"edtf": "1946", "wording": {"ru": "после смерти Ивана Петрова"}}, "evidence": ["p1"]}]}""");
        withdraw();
        String dump = data.dump();
        assertTrue(dump.contains("Memoir of General […], with maps") && dump.contains("после смерти […]"), dump);
        assertFalse(NAME.matcher(dump).find());
    }

    /** What only may be the name is told with its place, before anything is published and in no file of the edition. */
    @Test
    void whatMayBeTheNameIsNamedToTheEditor() throws IOException {
        data.file("identity/withdrawn.json", WITHDRAWAL).file("authority/others.json",
                """
                        {"things": [
                          {"thing": "site/east", "type": "DetentionSite", "label": {"en": "East"}, "identification": "named",
                           "note": {"en": "Led by one Petrov."}},
                          {"thing": "person/boris", "type": "Person", "label": {"en": "Boris Petrov"}}]}""");
        List<Problem> told = new ArrayList<>();
        Build.run(BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()), new Progress() {
            @Override
            public void at(String step, long done, long total) {
                assertTrue(!step.equals("load") || !told.isEmpty(), "before anything is published");
            }

            @Override
            public void possibleMentions(List<Problem> places) {
                told.addAll(places);
            }
        });
        List<String> lines = told.stream().map(Problem::toString).toList();
        for (String expected : List.of(
                "others.json:2:3 /things/0/note/en: note: \"Petrov\" in \"Led by one Petrov.\" stays, "
                        + "and may be somebody who was withdrawn.",
                "others.json:4:3 /things/1/label/en: note: \"Petrov\"",
                "\"Family of Ivan Petrov\" is called like somebody who was withdrawn, and is left out too")) {
            assertTrue(lines.stream().anyMatch(line -> line.contains(expected)), expected + "\n" + lines);
        }
        assertTrue(Check.run(BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()), List.of())
                .containsAll(told));
        assertFalse(Files.readString(data.current().resolve("report.json")).contains("one Petrov"));
    }

    /** Who is called alike goes too, unless an editor says that it is somebody else. */
    @Test
    void aNamesakeStaysWhereAnEditorTellsThemApart() throws IOException {
        data.file("authority/namesake.json", """
                {"things": [{"thing": "person/captain", "type": "Person", "label": {"en": "Ivan P. Petrov"},
                  "note": {"en": "Ivan Petrov the sailor."}}]}""");
        withdraw();
        assertFalse(data.dump().contains("person/captain"));
        data.file("identity/apart.json", """
                {"decisions": [{"mention": "person/captain", "thing": "person/ivan-petrov", "verdict": "different",
                  "why": {"en": "Another man."}, "by": "E", "on": "2026-11-25"}]}""").publish();
        assertTrue(data.dump().contains("Ivan P. Petrov") && data.dump().contains("Ivan Petrov the sailor."));
        assertFalse(data.dump().contains("Family of"));
    }

    @Test
    void namesThatTheEditorAddsAreLookedForToo() throws IOException {
        data.file("identity/withdrawn.json", WITHDRAWAL.replace("\"by\"", "\"names\": [\"cook\"], \"by\"")).publish();
        assertFalse(data.dump().contains("The cook died."));
    }

    /** Who has the edition can test no guess: its digests need the secret that lies beside it. */
    @Test
    void guessesCannotBeTestedWithoutTheSecret() throws IOException {
        withdraw();
        String iri = SmallData.ID + "person/ivan-petrov";
        String file = Files.readString(data.current().resolve(WithdrawnThings.FILE));
        assertFalse(file.contains(Digest.of(iri)) || file.contains(Digest.of("person/ivan-petrov")), file);
        assertTrue(WithdrawnThings.of(data.current()).of(iri).isPresent());
        Path secret = data.out().resolve(WithdrawalSecret.FILE);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        Files.delete(secret);
        assertTrue(WithdrawnThings.of(data.current()).of(iri).isEmpty());
    }

    @Test
    void aComparisonWithAnEarlierEditionCountsItAndDoesNotNameIt() throws IOException {
        data.publish();
        data.file("identity/withdrawn.json", WITHDRAWAL);
        Build.run(BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()).since(data.current()),
                Progress.SILENT);
        EditionChanges changes = EditionChanges.of(data.current()).orElseThrow();
        assertTrue(changes.unnamed() > 5, changes::toString);
        for (String file : List.of(EditionChanges.TABLE, EditionChanges.SUMMARY)) {
            String text = Files.readString(data.current().resolve(file));
            assertFalse(NAME.matcher(text).find() || text.contains("handbook/camp/his"), text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"thing": "person/x", "reason": "because", "by": "E", "on": "2026-11-25"} | no kind of reason
            {"thing": "source/x", "reason": "law", "by": "E", "on": "2026-11-25"}     | accessRights
            {"thing": "Ivan", "reason": "law", "by": "E", "on": "2026-11-25"}         | is not the name of a thing
            {"thing": "person/x", "reason": "law", "by": "E", "on": "soon"}           | not a day
            {"thing": "person/x", "reason": "law", "on": "2026-11-25"}                | "by" is missing
            {"thing": "person/x", "by": "E", "on": "2026-11-25", "why": "x"}          | no field "why"
            """)
    void faultsAreTold(String withdrawal, String what) throws IOException {
        data.file("identity/withdrawn.json", "{\"withdrawals\": [" + withdrawal + "]}");
        String report = assertInstanceOf(BuildResult.Refused.class, data.build()).report().toText();
        assertTrue(report.contains("withdrawn.json:1") && report.contains(what), report);
    }
}
