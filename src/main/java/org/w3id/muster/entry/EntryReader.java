package org.w3id.muster.entry;

/**
 * Turns one input into entries. Implementations: a page of a dictionary, and our own JSON format.
 *
 * <p>A reader never throws for bad content and never stops at the first fault: everything it has to say is among the
 * problems of the {@link DataFile}. Readers keep no state and may be shared between threads.
 */
public interface EntryReader {

    /** Whether this reader is the one for that input, judged by name and first characters. */
    boolean accepts(Input input);

    DataFile read(Input input);
}
