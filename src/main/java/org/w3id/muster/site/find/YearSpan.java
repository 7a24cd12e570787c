package org.w3id.muster.site.find;

import java.time.LocalDate;
import java.util.Optional;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.search.TimeFilter;

/**
 * The years in which something that fits a search surely lies.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record YearSpan(int first, int last) {

    private static final int EARLIEST = 1;
    private static final int LATEST = 9999;

    /** Asks the index for the span, halving the years: less than thirty counts; empty when nothing has a date. */
    static Optional<YearSpan> of(Index index, Criteria criteria) {
        if (count(index, criteria, EARLIEST, LATEST) == 0) {
            return Optional.empty();
        }
        int from = EARLIEST;
        int to = LATEST;
        while (from < to) {
            int middle = (from + to) / 2;
            if (count(index, criteria, EARLIEST, middle) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        int first = from;
        to = LATEST;
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (count(index, criteria, middle, LATEST) > 0) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return Optional.of(new YearSpan(first, from));
    }

    static long count(Index index, Criteria criteria, int from, int to) {
        return count(index, criteria, from, to, Sureness.SURELY);
    }

    static long count(Index index, Criteria criteria, int from, int to, Sureness sureness) {
        return index.count(criteria.time(
                new TimeFilter(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), sureness)));
    }
}
