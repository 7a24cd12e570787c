package org.w3id.muster.term;

/**
 * Text with the language (and, where it matters, the script) it is written in.
 *
 * @param text the text, verbatim
 * @param tag a BCP 47 tag such as {@code ru} or {@code ru-Latn}
 */
public record LangText(String text, String tag) {}
