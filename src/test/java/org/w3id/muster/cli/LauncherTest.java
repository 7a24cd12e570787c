package org.w3id.muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./muster}, on a small program of its own: what runs does not see that it is built anew. */
@Tag("slow")
class LauncherTest {

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void aBuiltTree() throws IOException {
        Files.copy(Path.of("muster"), home.resolve("muster"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("target/lib"));
        program("first", Instant.now().minusSeconds(60));
        maven("touch " + home.resolve("maven-ran"));
        Files.writeString(home.resolve("target/lib/.built"), "");
    }

    /** A build that Maven has finished by itself needs no other, only a look; and one that was broken off is done again. */
    @Test
    void aBuildThatWasBrokenOffIsDoneAgain() throws Exception {
        assertEquals("first", answer(start()));
        Files.deleteIfExists(home.resolve("maven-ran"));
        assertEquals("first", answer(start()));
        assertFalse(Files.exists(home.resolve("maven-ran")), "nothing has changed");

        Path late = home.resolve("target/classes/org/w3id/muster/cli/Late.class");
        Path kept = home.resolve("Late.class");
        Files.move(late, kept);
        maven("cp " + kept + " " + late);
        assertEquals("first", answer(start()), "built again");

        maven("exit 1");
        Files.delete(late);
        Process failed = start(ProcessBuilder.Redirect.PIPE);
        assertEquals(1, failed.waitFor());
        String told = new String(failed.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(told.contains("the build did not finish"), told);
        assertFalse(Files.exists(home.resolve("target/lib/.built")), "nobody takes it for a build");
    }

    @Test
    void findsTheJdkWhateverJavaSaysFirst() throws Exception {
        ProcessBuilder launcher = launcher(ProcessBuilder.Redirect.PIPE);
        launcher.environment().put("JAVA_TOOL_OPTIONS", "-Dsomething=set");
        Process process = launcher.start();
        assertEquals("ready", process.inputReader().readLine());
        assertEquals("first", answerOf(process));
    }

    /** What the launcher finds as Maven: here a few lines of shell, since what matters is when it runs and what it leaves. */
    private void maven(String commands) throws IOException {
        Path maven = Files.createDirectories(home.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\n" + commands + "\n");
        assertTrue(maven.toFile().setExecutable(true));
    }

    @Test
    void whatRunsDoesNotSeeABuild() throws Exception {
        Process running = start();
        assertEquals("ready", running.inputReader().readLine());

        program("second", Instant.now().plusSeconds(60));
        assertEquals("second", answer(start()), "the next start takes the new build");
        assertEquals("first", answerOf(running), "what ran before goes on as it was");
    }

    @Test
    void copiesThatNobodyRunsAreRemoved() throws Exception {
        Process running = start();
        assertEquals("ready", running.inputReader().readLine());
        for (int i = 1; i <= 3; i++) {
            program("build " + i, Instant.now().plusSeconds(60L * i));
            assertEquals("build " + i, answer(start()));
        }
        try (Stream<Path> copies = Files.list(home.resolve(".launch"))) {
            List<Path> left = copies.filter(Files::isDirectory).toList();
            assertEquals(2, left.size(), left::toString);
        }
        assertEquals("first", answerOf(running));
    }

    private Process start() throws IOException {
        return start(ProcessBuilder.Redirect.INHERIT);
    }

    private Process start(ProcessBuilder.Redirect errors) throws IOException {
        return launcher(errors).start();
    }

    private ProcessBuilder launcher(ProcessBuilder.Redirect errors) {
        ProcessBuilder launcher = new ProcessBuilder(home.resolve("muster").toString()).redirectError(errors);
        launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
        launcher.environment().merge("PATH", home.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        return launcher;
    }

    private static String answer(Process process) throws Exception {
        assertEquals("ready", process.inputReader().readLine());
        return answerOf(process);
    }

    /** Lets it load a class that it has not needed so far. */
    private static String answerOf(Process process) throws Exception {
        try (Writer in = process.outputWriter(); BufferedReader out = process.inputReader()) {
            in.write("go on\n");
            in.flush();
            String answer = out.readLine();
            assertNotNull(answer, "it ended");
            assertEquals(0, process.waitFor());
            return answer;
        }
    }

    /** A main class that needs its second class late, as a server needs most of its own. */
    private void program(String word, Instant built) throws IOException {
        Path source = Files.createDirectories(home.resolve("source")).resolve("Main.java");
        Files.writeString(source, """
                package org.w3id.muster.cli;
                class Main {
                    public static void main(String[] arguments) throws java.io.IOException {
                        System.out.println("ready");
                        System.in.read();
                        System.out.println(Late.word());
                    }
                }
                class Late {
                    static String word() { return "%s"; }
                }
                """.formatted(word));
        Path classes = Files.createDirectories(home.resolve("target/classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, "-d", classes.toString(), source.toString()));
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(built));
            }
        }
        assertTrue(Files.exists(classes.resolve("org/w3id/muster/cli/Late.class")));
    }
}
