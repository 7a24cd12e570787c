package org.w3id.muster.search;

import org.w3id.muster.term.LangText;

/**
 * A thing that somebody who is still typing may mean.
 *
 * @param hit the thing
 * @param name the name of it that begins as typed
 */
public record Suggestion(Hit hit, LangText name) {}
