package org.w3id.muster.term;

import java.util.List;
import java.util.Optional;

/**
 * When something was, as a source says it: the words, and the date we read from them where we can.
 *
 * @param date what the words mean; empty if they were kept verbatim
 * @param wordings the words of the source
 * @param calendar key of a concept of the scheme {@code calendar}, where the source shows one
 */
public record TimeExtent(Optional<EdtfDate> date, List<LangText> wordings, Optional<String> calendar) {}
