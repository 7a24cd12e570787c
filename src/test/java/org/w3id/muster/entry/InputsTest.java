package org.w3id.muster.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path directory;

    @Test
    void textIsKeptAsItIsWithLineEndsAndByteOrderMark() throws IOException {
        Input input = readable(write("\uFEFFa\r\nб\r\uD83D\uDE00\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("\uFEFFa\r\nб\r\uD83D\uDE00\n", input.text());
    }

    @Test
    void versionIsTheHashOfTheBytes() throws IOException {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                readable(write("abc".getBytes(StandardCharsets.UTF_8))).sha256());
    }

    @Test
    void emptyFileIsText() throws IOException {
        assertEquals("", readable(write(new byte[0])).text());
    }

    @Test
    void missingFile() {
        assertRefused(Inputs.ofPages().read(directory.resolve("nowhere.txt")), "no such file", "spelling");
    }

    @Test
    void directoryInsteadOfFile() {
        assertRefused(Inputs.ofPages().read(directory), "directory", "inside");
    }

    @Test
    void linkThatLeadsToItself() throws IOException {
        Path loop = directory.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertRefused(Inputs.ofPages().read(loop), "leads to itself", "Remove it");
    }

    @Test
    void fileOfExactlyTheLimitAndOneByteMore() throws IOException {
        Inputs small = new Inputs(10);
        assertInstanceOf(InputFile.Opened.class, small.read(write("0123456789".getBytes(StandardCharsets.UTF_8))));
        assertRefused(small.read(write("0123456789x".getBytes(StandardCharsets.UTF_8))), "larger than 10 bytes",
                "Split");
    }

    @Test
    void limitIsNamedInReadableUnits() throws IOException {
        assertRefused(new Inputs(1 << 20).read(write("a".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8))),
                "larger than 1 MiB", "Split");
    }

    @Test
    void otherEncodingNamesTheByteAndTheCommand() throws IOException {
        assertRefused(Inputs.ofPages().read(write(new byte[]{'a', 'b', (byte) 0xE9, 'c'})), "offset 2",
                "CP1252 «abéc»");
        assertRefused(Inputs.ofPages().read(write("Camp".getBytes(StandardCharsets.UTF_16))), "offset 0",
                "iconv -f UTF-16");
    }

    @Test
    void characterCutOffAtTheEnd() throws IOException {
        assertRefused(Inputs.ofPages().read(write(new byte[]{'a', (byte) 0xE2, (byte) 0x80})), "offset 1", "iconv");
    }

    @Test
    void binaryFileNamesTheByte() throws IOException {
        assertRefused(Inputs.ofPages().read(write(new byte[]{'P', 'K', 3, 4})),
                "an archive (ZIP)",
                "plain text");
        assertRefused(Inputs.ofPages().read(write(new byte[]{'a', 0})), "0x00", "plain text");
    }

    @Test
    void binaryFileThatIsNoUtf8EitherIsCalledBinary() throws IOException {
        assertRefused(Inputs.ofPages().read(write(new byte[]{(byte) 0x89, 'P', 0})), "not text", "plain text");
    }

    @Test
    void pageBreaksOfScansAreText() throws IOException {
        assertEquals("one\f\ttwo", readable(write("one\f\ttwo".getBytes(StandardCharsets.UTF_8))).text());
    }

    @Test
    void limitMustMakeSense() {
        assertThrows(IllegalArgumentException.class, () -> new Inputs(0));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("page.txt"), bytes);
    }

    private static Input readable(Path file) {
        return assertInstanceOf(InputFile.Opened.class, Inputs.ofPages().read(file)).input();
    }

    private static void assertRefused(InputFile file, String what, String remedy) {
        Problem problem = assertInstanceOf(InputFile.Refused.class, file).problem();
        assertEquals(Problem.Severity.ERROR, problem.severity());
        assertTrue(problem.what().contains(what), problem.what());
        assertTrue(problem.remedy().contains(remedy), problem.remedy());
    }
}
