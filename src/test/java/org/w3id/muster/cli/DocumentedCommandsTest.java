package org.w3id.muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every {@code ./muster} line of README.md and the guides is a command line that the program understands. */
class DocumentedCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("\\./muster ([a-z][^`\\n|#]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @Test
    void everyCommandLineIsUnderstood() throws IOException {
        List<String> faults = new ArrayList<>();
        int lines = 0;
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            List<Path> guides = Stream.concat(Stream.of(Path.of("README.md"), Path.of("data/README.md")),
                    docs.filter(file -> file.toString().endsWith(".md"))).toList();
            for (Path guide : guides) {
                for (MatchResult found : COMMAND.matcher(Files.readString(guide)).results().toList()) {
                    lines++;
                    String line = found.group(1).replace("&&", "").strip();
                    try {
                        Main.commandLine().parseArgs(words(line));
                    } catch (CommandLine.ParameterException e) {
                        faults.add(guide + ": " + line + ": " + e.getMessage());
                    }
                }
            }
        }
        assertTrue(lines > 20, lines + " command lines");
        assertEquals(List.of(), faults);
    }

    private static String[] words(String line) {
        return WORD.matcher(line).results()
                .map(word -> Arrays.asList(word.group(1), word.group(2), word.group(3)).stream()
                        .filter(part -> part != null).findFirst().orElse(""))
                .toArray(String[]::new);
    }
}
