package org.w3id.muster.site.find;

import java.util.Optional;
import org.w3id.muster.site.page.Timeline;

/**
 * The timeline as the page shows it.
 *
 * @param kind the class of events chosen; empty for all
 * @param next the address of the next page
 * @param notLookedAt how many more fit than one page puts in order
 */
public record TimelineView(String words, String from, String to, boolean surely, String kind, Timeline timeline,
        Optional<String> next, long notLookedAt) {}
