package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.entry.Problem;

/** A check tells what the build would say, so that the build never refuses what a check passed. */
class CheckTest {

    private static final String DEATH = """
            "accounts": [{"key": "c1", "type": "Death", "happenedTo": "person/ivan-petrov", "evidence": ["p1"]}]""";

    @TempDir
    Path directory = Path.of("");

    private SmallData data;

    @BeforeEach
    void write() {
        data = new SmallData(directory).entry("handbook/petrov", DEATH);
    }

    @Test
    void saysNothingAboutWhatTheBuildTakes() throws IOException {
        assertEquals(List.of(), check());
        data.publish();
    }

    /** Faults of every kind of file, each found only by a step of the build. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            authority/groups.json | {"things": [{"thing": "group/some", "type": "PersonGroup", "label": {"en": "Some", "ru": "Некоторые"}}]} | A group needs the event or criterion
            authority/twice.json | {"things": [{"thing": "person/ivan-petrov", "type": "Person", "label": {"en": "Ivan", "ru": "Иван"}}]} | is described here and in
            sources/second.json | {"sources": [{"source": "second", "title": {"en": "Second"}}]} | accessRights
            identity/on-nobody.json | {"decisions": [{"mention": "person/handbook/petrov/nobody", "thing": "person/ivan-petrov", "verdict": "same", "why": {"en": "W."}, "by": "E", "on": "2026-11-24"}]} | no entry and no authority file describes
            authority/entry.json | {"entries": [{"entry": "handbook/lost", "headword": {"en": "Lost"}}]} | An entry stands here
            entries/things.json | {"things": [{"thing": "person/lost", "type": "Person", "label": {"en": "Lost", "ru": "Л"}}]} | A thing stands here
            entries/missing.json | {"entry": "handbook/other", "headword": {"en": "O"}, "passages": [{"key": "p1", "locator": "p. 1"}], "accounts": [{"key": "a", "type": "Death", "happenedTo": "person/ivan-petrov", "evidence": ["p1"], "certainty": "inferred", "inferredFrom": ["death/handbook/petrov/c2"]}]} | death/handbook/petrov/c2
            entries/zz-again.json | {"entry": "handbook/petrov", "headword": {"en": "Again"}} | petrov.json, line 1
            """)
    void tellsWhatTheBuildWouldRefuse(String file, String text, String part) throws IOException {
        data.file(file, text);

        Path path = data.data().resolve(file);
        for (List<Problem> problems : List.of(check(path), check())) {
            assertTrue(problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR
                    && p.where().file().equals(path.toString()) && p.toString().contains(part)), problems::toString);
        }
        BuildResult.Refused refused = assertInstanceOf(BuildResult.Refused.class, data.build());
        assertEquals(check(), refused.report().problems());
        assertFalse(Files.exists(data.out().resolve("current")));
    }

    @Test
    void tellsInOneSentenceWhatAShapeWantsAndOfWhichThing() throws IOException {
        data.file("authority/nameless.json", """
                {"things": [{"thing": "person/nameless", "type": "Person"}]}""");
        Problem problem = check().get(0);
        assertTrue(problem.what().matches("It needs a label or a name, in any language and script \\(.*in "
                + SmallData.ID + "person/nameless\\)\\."), problem::what);
    }

    @Test
    void tellsErrorsOfOtherFilesThatWouldStopTheBuild() throws IOException {
        data.file("authority/broken.json", "{");

        assertTrue(check(data.data().resolve("entries/handbook/petrov.json")).toString().contains("broken.json"));
    }

    @Test
    void aLenientBuildLeavesOutNoMoreThanTheFaultyFiles() throws IOException {
        data.file("authority/groups.json",
                """
                        {"things": [{"thing": "group/some", "type": "PersonGroup", "label": {"en": "Some", "ru": "Некоторые"}}]}""")
                .file("authority/broken.json",
                        """
                                {"things": [{"thing": "person/x", "type": "Person", "label": {"en": "X"}, "colour": "red"}]}""");
        Build.run(new BuildOptions(Path.of("ontology"), List.of(data.data()), List.of(), BuildOptions.LOCAL_BASE,
                data.out(), true, false, BuildOptions.KEPT), Progress.SILENT);

        String dump = data.dump();
        assertTrue(dump.contains("Ivan Petrov") && dump.contains("death/handbook/petrov/c1"), "too much is left out");
        assertFalse(dump.contains("group/some") || dump.contains("person/x>"), "a faulty file is in the edition");
    }

    @Test
    void readsFilesThatLieElsewhere() throws IOException {
        Path group = Files.writeString(directory.resolve("group.json"), """
                {"things": [{"thing": "group/some", "type": "PersonGroup", "label": {"en": "Some", "ru": "Некоторые"},
                  "criterion": ["person/ivan-petrov"]}]}""");
        Path entry = Files.writeString(directory.resolve("entry.json"),
                """
                        {"entry": "handbook/some", "headword": {"en": "S"}, "passages": [{"key": "p1", "locator": "p. 1"}],
                         "accounts": [{"key": "a", "type": "Observation", "population": "group/some", "quantity": "3", "evidence": ["p1"]}]}""");

        assertEquals(List.of(), check(group, entry));
        assertTrue(check(entry).toString().contains("There is no group/some"), "it needs the other");
    }

    private List<Problem> check(Path... files) throws IOException {
        return Check.run(BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()),
                Stream.of(files).toList());
    }
}
