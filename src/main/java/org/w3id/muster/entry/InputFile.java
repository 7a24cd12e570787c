package org.w3id.muster.entry;

/** What came of opening a file: its text, or the one reason why it cannot be used. */
public sealed interface InputFile {

    /** The file was read whole and is text. */
    record Opened(Input input) implements InputFile {}

    /** The file is missing, too large, not UTF-8, or no text; {@code problem} is always an ERROR. */
    record Refused(Problem problem) implements InputFile {}
}
