package org.w3id.muster.entry;

/**
 * A place in an input file.
 *
 * @param file the file as the operator named it, relative to the data directory where there is one
 * @param line 1-based line; 0 when the whole file is meant
 * @param column 1-based column; 0 when the whole line is meant
 * @param pointer JSON pointer (RFC 6901); empty for files that are not JSON
 */
public record Location(String file, int line, int column, String pointer) {

    /** {@code file:line:column pointer}, as editors and compilers write it; what is not known is left out. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column)
                + (pointer.isEmpty() ? "" : " " + pointer);
    }
}
