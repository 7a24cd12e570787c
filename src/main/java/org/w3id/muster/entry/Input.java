package org.w3id.muster.entry;

/**
 * An input file, read whole and known to be well-formed.
 *
 * @param name the name to show in messages and reports
 * @param text its characters exactly as in the file, line ends included
 * @param sha256 hex SHA-256 of its bytes
 * @param encoding what it was read in: UTF-8, unless it is an HTML page that names another
 */
public record Input(String name, String text, String sha256, Encoding encoding) {

    /** A file in UTF-8. */
    public Input(String name, String text, String sha256) {
        this(name, text, sha256, Encoding.UTF_8);
    }
}
