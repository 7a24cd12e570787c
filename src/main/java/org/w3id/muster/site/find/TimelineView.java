package org.w3id.muster.site.find;

import java.util.List;
import java.util.Optional;
import org.w3id.muster.site.page.Timeline;

/**
 * The timeline as the page shows it.
 *
 * @param kinds what can be chosen, in the order of the page: classes of accounts
 * @param kind the class that is chosen
 * @param first the address of the first page; empty when this is it
 * @param next the address of the next page
 * @param notLookedAt how many more things fit than one page looks at
 */
public record TimelineView(TimeForm asked, List<String> kinds, String kind, YearCounts years, Timeline timeline,
        Optional<String> first, Optional<String> next, long notLookedAt) {}
