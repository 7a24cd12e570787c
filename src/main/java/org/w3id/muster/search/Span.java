package org.w3id.muster.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of days, counted from 1970-01-01, both ends in it. An end that is not known is {@link #NEVER_BEGAN} or
 * {@link #NEVER_ENDS}.
 */
record Span(long first, long last) {

    static final long NEVER_BEGAN = Long.MIN_VALUE;
    static final long NEVER_ENDS = Long.MAX_VALUE;

    Span {
        if (last < first) {
            throw new IllegalArgumentException("A span that ends before it begins: " + first + ".." + last);
        }
    }

    static Span of(LocalDate first, LocalDate last) {
        return new Span(first.toEpochDay(), last.toEpochDay());
    }

    boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    boolean meets(Span other) {
        return first <= other.last && other.first <= last;
    }

    /** The days in both; empty if there are none. */
    Optional<Span> and(Span other) {
        return meets(other)
                ? Optional.of(new Span(Math.max(first, other.first), Math.min(last, other.last)))
                : Optional.empty();
    }

    /** The fewest spans with the same days, in order: what meets one of the given spans meets one of these. */
    static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream().sorted(Comparator.comparingLong(Span::first).thenComparingLong(Span::last)).forEach(span -> {
            Span before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && (before.last == NEVER_ENDS || span.first <= before.last + 1)) {
                joined.set(joined.size() - 1, new Span(before.first, Math.max(before.last, span.last)));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    /** The spans that contain no other one: what contains one of the given spans contains one of these. */
    static List<Span> narrowest(Collection<Span> spans) {
        List<Span> narrowest = new ArrayList<>();
        spans.stream().sorted(Comparator.comparingLong(Span::first).reversed().thenComparingLong(Span::last))
                .forEach(span -> {
                    if (narrowest.isEmpty() || span.last < narrowest.getLast().last) {
                        narrowest.add(span);
                    }
                });
        return narrowest;
    }
}
