package org.w3id.muster.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens files for the readers. Whatever is wrong with a file comes back as one {@link Problem}; nothing is thrown.
 *
 * <p>Line ends and a byte order mark stay in the text, because offsets count in the file as it is. No more than the limit is
 * ever read, so that an endless device file is refused as well. Thread-safe.
 */
public final class Inputs {

    /** Bytes that a page of a dictionary may have. */
    public static final int PAGE_LIMIT = 16 << 20;

    /** Bytes that a JSON file may have. */
    public static final int JSON_LIMIT = 64 << 20;

    private final int limit;

    /**
     * @param limit the largest number of bytes that a file may have
     * @throws IllegalArgumentException if the limit is not between 1 and 1 GiB
     */
    public Inputs(int limit) {
        if (limit < 1 || limit > 1 << 30) {
            throw new IllegalArgumentException("A limit is between 1 byte and 1 GiB, not " + limit);
        }
        this.limit = limit;
    }

    public static Inputs ofPages() {
        return new Inputs(PAGE_LIMIT);
    }

    public static Inputs ofJson() {
        return new Inputs(JSON_LIMIT);
    }

    /** Reads a file and names it in messages as the operator did. */
    public InputFile read(Path file) {
        return read(file, file.toString());
    }

    /**
     * Reads a file.
     *
     * @param name the name to show in messages and reports
     */
    public InputFile read(Path file, String name) {
        if (Files.isDirectory(file)) {
            return refused(name, "This is a directory, not a file.", "Name one of the files inside it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return decode(name, in.readNBytes(limit + 1));
        } catch (NoSuchFileException e) {
            return refused(name, "There is no such file.", "Check the spelling and the directory you started from.");
        } catch (AccessDeniedException e) {
            return refused(name, "The file may not be read.", "Give yourself the right to read it: chmod u+r " + name);
        } catch (FileSystemException e) {
            return e.getReason() != null && e.getReason().contains("symbolic links")
                    ? refused(name, "The file is a link that leads to itself.", "Remove it.")
                    : refused(name, "The file cannot be read: " + e.getMessage() + ".",
                            "Check the disk or copy the file to another place.");
        } catch (IOException e) {
            return refused(name, "The file cannot be read: " + e.getMessage() + ".",
                    "Check the disk or copy the file to another place.");
        }
    }

    private InputFile decode(String name, byte[] bytes) {
        if (bytes.length > limit) {
            return refused(name, "The file is larger than " + readable(limit) + ".",
                    "Split it, or take out what does not belong to it.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never has more UTF-16 units than bytes
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError() && !hasControls(bytes)) {
            return new InputFile.Opened(new Input(name, out.flip().toString(), sha256(bytes)));
        }
        Optional<String> kind = BinaryKind.of(bytes);
        if (kind.isPresent()) {
            return refused(name, "This is " + kind.get() + ", which is not read.",
                    "Save what is in it as plain text or HTML, or write entries as docs/entry-format.md shows.");
        }
        EncodingGuess guess = EncodingGuess.of(bytes);
        if (guess.isDeclaredByAPage(bytes)) {
            Encoding encoding = guess.declared().orElseThrow();
            return new InputFile.Opened(
                    new Input(name, encoding.decode(bytes).orElseThrow(), sha256(bytes), encoding));
        }
        boolean isUtf16 = guess.isUtf16();
        for (int i = 0; i < bytes.length && !isUtf16; i++) {
            if (isBinary(bytes[i])) {
                return refused(name,
                        String.format(Locale.ROOT,
                                "The file is not text: the byte at offset %d is the control character 0x%02X.", i,
                                bytes[i]),
                        "Save it as plain text, HTML or JSON in UTF-8.");
            }
        }
        return refused(name, result.isError()
                ? "The file is not UTF-8: the byte at offset " + in.position() + " fits no character."
                : "The file is not UTF-8, but text of two bytes a character.", guess.remedy(name));
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (isBinary(b)) {
                return true;
            }
        }
        return false;
    }

    /** Tab, line feed, carriage return and the form feed of scanned pages are text; other control bytes are not. */
    private static boolean isBinary(byte b) {
        return b == 0x7F || (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f');
    }

    private static String readable(int bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static InputFile refused(String name, String what, String remedy) {
        return new InputFile.Refused(
                new Problem(Problem.Severity.ERROR, new Location(name, 0, 0, ""), what, remedy));
    }
}
