package org.w3id.muster.entry;

/**
 * An input file, read whole and known to be well-formed UTF-8.
 *
 * @param name the name to show in messages and reports
 * @param text its characters exactly as in the file, line ends included
 * @param sha256 hex SHA-256 of its bytes
 */
public record Input(String name, String text, String sha256) {}
