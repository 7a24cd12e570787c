package org.w3id.muster.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.release.Releases;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sub-commands as a newcomer uses them, and what the README promises of them. */
@Tag("slow")
class CommandLineTest {

    @TempDir
    static Path directory = Path.of("");

    private static Path releases;

    @BeforeAll
    static void build() {
        releases = directory.resolve("releases");
        Outcome outcome = run("build", "--out", releases.toString());
        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().startsWith("Published edition "), outcome.out());
    }

    private static Outcome run(String... arguments) {
        return Outcome.of(arguments);
    }

    @Test
    void everyCommandExplainsItself() {
        CommandLine muster = Main.commandLine();
        assertAll(muster.getSubcommands().entrySet().stream().map(command -> () -> {
            Outcome help = run(command.getKey(), "--help");
            assertEquals(0, help.exitCode());
            command.getValue().getCommandSpec().options()
                    .forEach(option -> assertTrue(option.description().length > 0, option.longestName()));
        }));
    }

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, run("build", "--no-such-option").exitCode());
        assertEquals(2, run("export", "--format", "docx").exitCode());
    }

    @Test
    void answersQuestions() {
        Outcome answer = run("ask", "Q14", "--out", releases.toString());
        assertEquals(0, answer.exitCode(), answer.err());
        assertTrue(answer.out().contains("Kharkov"), answer.out());
        Outcome notStated = run("ask", "Q10", "--out", releases.toString());
        assertTrue(notStated.out().contains("Not stated in"), notStated.out());
        assertTrue(run("ask").out().lines().count() >= 58);
    }

    @Test
    void saysWhereAQueryFileIsBroken() throws IOException {
        Path file = directory.resolve("broken.rq");
        Files.writeString(file, "SELECT *\nWHERE { ?s pow:place }\n");
        Outcome outcome = run("ask", file.toString(), "--out", releases.toString());
        assertEquals(1, outcome.exitCode(), outcome.out());
        assertEquals(
                "muster: The query cannot be read: Line 2, column 12: the prefix “pow:” is not declared. Add a line "
                        + "at the top of the query: PREFIX pow: <https://w3id.org/muster/ontology#>\n",
                outcome.err());
        Files.writeString(file, "LOAD <file:///etc/passwd>");
        Outcome update = run("ask", file.toString(), "--out", releases.toString());
        assertEquals(1, update.exitCode());
        assertTrue(update.err().contains("read-only"), update.err());
    }

    @Test
    void answersWhenAKilledServerLeftItsFile() throws IOException {
        int closedPort;
        try (ServerSocket socket = new ServerSocket(0)) {
            closedPort = socket.getLocalPort();
        }
        Path left = releases.resolve("server.json");
        Files.writeString(left, "{\"url\":\"http://localhost:" + closedPort + "/\",\"pid\":1,\"release\":\"x\"}");
        try {
            Outcome answer = run("ask", "Q14", "--out", releases.toString());
            assertTrue(answer.out().contains("Kharkov"), answer.err());
        } finally {
            Files.delete(left);
        }
    }

    @Test
    void aMistypedDataDirectoryPublishesNothing() {
        Path out = directory.resolve("mistyped");
        Outcome outcome = run("build", "--data", directory.resolve("no-such-data").toString(), "--out", out.toString());
        assertEquals(1, outcome.exitCode(), outcome.out());
        assertTrue(outcome.err().contains("no-such-data"), outcome.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void saysWhatIsMissing() {
        Outcome outcome = run("ask", "Q14", "--out", directory.resolve("nothing").toString());
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.err().contains("Make one with ./muster build"), outcome.err());
        assertEquals(1, run("ask", "Q999", "--out", releases.toString()).exitCode());
        assertEquals(1, run("export", "--source", "nobody", "--out", releases.toString(), "--file",
                directory.resolve("x").toString()).exitCode());
    }

    @Test
    void helpIsACommandToo() {
        assertTrue(run("help").out().contains("serve"));
        assertEquals(run("serve", "--help").out(), run("help", "serve").out());
        assertEquals(2, run("help", "sing").exitCode());
    }

    @Test
    void checksAnEdition() throws IOException {
        Outcome whole = run("check", "--edition", releases.toString());
        assertEquals(0, whole.exitCode(), whole.out());
        assertTrue(whole.out().contains("is whole") && whole.err().contains("check "), whole.toString());
        Path report = releases.resolve("current/report.txt");
        byte[] before = Files.readAllBytes(report);
        try {
            Files.write(report, new byte[]{1, 2, 3});
            Outcome damaged = run("check", "--edition", releases.resolve("current").toString(), "--json");
            assertEquals(1, damaged.exitCode());
            JsonNode told = JsonMapper.shared().readTree(damaged.out());
            assertFalse(told.get("whole").asBoolean());
            assertEquals("report.txt", told.at("/damage/0/file").asString());
            for (String[] command : new String[][]{{"ask", "Q14"}, {"search", "x"}, {"export"}, {"build"}}) {
                Outcome refused = run(Stream.concat(Stream.of(command), Stream.of("--out", releases.toString()))
                        .toArray(String[]::new));
                assertEquals(1, refused.exitCode(), command[0]);
                assertTrue(refused.err().contains("report.txt has 3 bytes") && refused.err().contains("build --force"),
                        refused.err());
            }
        } finally {
            Files.write(report, before);
        }
        assertEquals(2, run("check", "--edition", releases.toString(), "--data", "data").exitCode());
        Outcome none = run("check", "--edition", directory.toString());
        assertEquals(1, none.exitCode());
        assertTrue(none.err().contains("is no edition"), none.err());
    }

    @Test
    void editionsOfWhichNoneIsCurrentAreNamed() throws IOException {
        Path out = Files.createDirectories(directory.resolve("unlinked"));
        String id = new Releases(releases).current().orElseThrow().getFileName().toString();
        Files.createSymbolicLink(out.resolve("current"), Path.of("gone"));
        Files.createDirectory(out.resolve(id));
        for (String command : List.of("serve", "build", "export")) {
            Outcome refused = run(command, "--out", out.toString());
            assertEquals(1, refused.exitCode(), refused.toString());
            assertTrue(refused.err().contains("leads nowhere") && refused.err().contains("ln -sfn " + id),
                    refused.err());
            Files.deleteIfExists(out.resolve("current"));
            assertTrue(run(command, "--out", out.toString()).err().contains("is missing"), command);
            Files.createSymbolicLink(out.resolve("current"), Path.of("gone"));
        }
    }

    @Test
    void searchesByNameInAnyScript() {
        String out = releases.toString();
        Outcome found = run("search", "власов", "--type", "person", "--lang", "ru", "--out", out);
        assertEquals(0, found.exitCode(), found.err());
        assertTrue(found.out().startsWith("Андрей Власов"), found.out());
        JsonNode answer = JsonMapper.shared()
                .readTree(run("search", "prisoners of war", "--limit", "3", "--json", "--out", out).out());
        assertTrue(answer.get("total").asLong() > 3, answer::toString);
        assertEquals(3, answer.get("hits").size());
        Outcome asInReadme = run("search", "prisoners japan", "--type", "PersonGroup", "--json", "--out", out);
        assertTrue(asInReadme.out().contains("/id/group/"), asInReadme.out());
        Outcome next = run("search", "prisoners of war", "--limit", "3", "--json", "--out", out, "--after",
                answer.get("next").asString());
        assertFalse(next.out().contains('"' + answer.get("hits").get(2).get("iri").asString() + '"'), next.out());
        assertEquals("Nothing found.", run("search", "*:*", "--out", out).out().strip());
    }

    @Test
    void saysWhatIsWrongWithASearch() {
        String out = releases.toString();
        Outcome noClass = run("search", "x", "--type", "Persons", "--out", out);
        assertEquals(2, noClass.exitCode());
        assertTrue(noClass.err().contains("Person, MilitaryUnit"), noClass.err());
        assertEquals(2, run("search", "x", "--limit", "1000", "--out", out).exitCode());
        assertEquals(2, run("search", "--out", out).exitCode());
        Outcome damaged = run("search", "x", "--after", "abc", "--out", out);
        assertEquals(1, damaged.exitCode());
        assertTrue(damaged.err().contains("first page"), damaged.err());
        assertEquals(1, run("search", "x", "--out", directory.resolve("nothing").toString()).exitCode());
    }

    @Test
    void checksTellEveryFaultWithItsPlace() throws IOException {
        Path file = directory.resolve("broken.json");
        Files.writeString(file, """
                {"entry": "hdrsi-2014/broken", "headword": {"en": "Broken"},
                 "passages": [{"key": "s1", "locator": "p. 1", "abstract": {"en": "One."}}],
                 "accounts": [{"key": "a", "type": "Death", "happenedTo": "person/nobody", "cause": "hangin",
                               "colour": "red", "evidence": ["s2"]}]}
                """);
        Outcome outcome = run("check", file.toString());
        assertEquals(1, outcome.exitCode());
        assertAll(Stream.of("person/nobody", "hangin", "colour", "s2", ":3:", ":4:", "/accounts/0/cause")
                .map(part -> () -> assertTrue(outcome.out().contains(part), part + " is not in\n" + outcome.out())));
    }

    @Test
    void aBadFileStopsTheBuildUnlessLenient() throws IOException {
        Path data = directory.resolve("data");
        Files.createDirectories(data.resolve("entries"));
        Files.writeString(data.resolve("entries/bad.json"), "{");
        Path out = directory.resolve("strict");
        Outcome strict = run("build", "--data", "data", "--data", data.toString(), "--out", out.toString());
        assertEquals(1, strict.exitCode());
        assertTrue(strict.err().contains("bad.json") && strict.err().contains("Nothing was published"), strict.err());
        assertFalse(Files.exists(out.resolve("current")));
        Outcome lenient = run("build", "--lenient", "--data", "data", "--data", data.toString(), "--out",
                out.toString());
        assertEquals(0, lenient.exitCode(), lenient.err());
        assertTrue(Files.readString(out.resolve("current/report.txt")).contains("bad.json"));
    }

    @Test
    void aPageReadAsJsonCanBeBuilt() throws IOException {
        Path page = directory.resolve("page.txt");
        Files.writeString(page, """
                Camp Nowhere

                   A camp was set up at Nowhere in May 1943. About 300 men were held there.

                A Dictionary of Invented Camps. . 2001.
                """);
        Outcome read = run("read", page.toString(), "--json", "--access-rights", "open");
        assertEquals(0, read.exitCode(), read.err());
        Path data = directory.resolve("own");
        Files.createDirectories(data.resolve("entries"));
        Files.writeString(data.resolve("entries/nowhere.json"), read.out());
        Outcome built = run("build", "--data", data.toString(), "--page", page.toString(), "--out",
                directory.resolve("own-releases").toString());
        assertEquals(0, built.exitCode(), built.err());
        assertTrue(built.out().contains(" 1 entries") || built.out().contains("entries"), built.out());
        saysThatItDoesNotHoldTheEntryAskedAbout(directory.resolve("own-releases"));
    }

    private static void saysThatItDoesNotHoldTheEntryAskedAbout(Path other) throws IOException {
        Outcome question = run("ask", "Q10", "--data", "data", "--out", other.toString());
        assertEquals(1, question.exitCode(), question.out());
        assertEquals("", question.out());
        assertTrue(question.err().contains("This edition does not hold http://localhost:3030/id/entry/hdrsi-2014/"),
                question.err());
        Path own = directory.resolve("own.rq");
        Files.writeString(own,
                "SELECT (COUNT(*) AS ?n) { ?s <https://w3id.org/muster/ontology#inEntry> <id/entry/x/y> }");
        Outcome query = run("ask", own.toString(), "--out", other.toString());
        assertEquals(0, query.exitCode(), query.err());
        assertTrue(query.err().contains("does not hold http://localhost:3030/id/entry/x/y"), query.err());
    }

    @Test
    void aPageThatTheDataHoldsIsRecognised() throws IOException {
        Path page = directory.resolve("known.txt");
        Files.writeString(page, """
                Camp Known

                   A camp was set up at Known in May 1943.

                A Dictionary of Known Camps. . 2001.
                """);
        Path data = directory.resolve("known");
        Files.createDirectories(data.resolve("entries"));
        Files.writeString(data.resolve("entries/known.json"),
                run("read", page.toString(), "--json", "--access-rights", "restricted").out());

        Outcome again = run("read", page.toString(), "--data", data.toString());
        assertTrue(again.out().contains("This page is known: entry/a-dictionary-of-known-camps-2001/camp-known in "
                + data.resolve("entries/known.json")), again.out());
        Outcome json = run("read", page.toString(), "--data", data.toString(), "--json");
        assertTrue(json.out().contains("\"sources\" : [ ]"), json.out());
        assertEquals(2, run("read", page.toString(), "--access-rights", "everybody").exitCode());
    }

    @Test
    void theReadmeNamesOnlyWhatExists() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> commands = Pattern.compile("\\./muster ([a-z]+)").matcher(readme).results().map(m -> m.group(1))
                .toList();
        assertTrue(commands.contains("serve"));
        assertTrue(Main.commandLine().getSubcommands().keySet().containsAll(commands), commands.toString());
        assertAll(Pattern.compile("\\]\\((?!http)([^)#]+)\\)").matcher(readme).results().map(m -> m.group(1))
                .map(link -> () -> assertTrue(Files.exists(Path.of(link)), link)));
    }
}
