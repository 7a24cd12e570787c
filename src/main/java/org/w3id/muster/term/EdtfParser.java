package org.w3id.muster.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes an EDTF string apart: a set in brackets, else an interval with a slash, else one {@link DateSpan}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a> (levels 0 and 1, sets
 *     of level 2)
 */
final class EdtfParser {

    /** A set of a hundred years fits; what is longer is no date, and is not worth looking at. */
    private static final int LONGEST = 1000;
    private static final String OPEN = "..";

    private EdtfParser() {}

    static EdtfDate parse(String edtf) throws NotUnderstood {
        if (edtf.length() > LONGEST) {
            throw new NotUnderstood(edtf, "longer than any date: keep the words as wording");
        }
        if (edtf.startsWith("[") || edtf.startsWith("{")) {
            return set(edtf);
        }
        if (edtf.indexOf('/') >= 0) {
            return interval(edtf);
        }
        DateSpan span = DateSpan.read(edtf);
        return new EdtfDate(edtf, Optional.of(span.first()), Optional.of(span.last()), Optional.empty(),
                Optional.empty(),
                span.approximate(), span.uncertain());
    }

    private static EdtfDate interval(String edtf) throws NotUnderstood {
        String[] ends = edtf.split("/", -1);
        if (ends.length != 2) {
            throw new NotUnderstood(edtf, DateRemedy.of(edtf));
        }
        Optional<DateSpan> begin = end(ends[0]);
        Optional<DateSpan> end = end(ends[1]);
        ordered(edtf, begin, end);
        Optional<LocalDate> earliest = begin.map(DateSpan::first);
        Optional<LocalDate> latest = end.map(DateSpan::last);
        // 1941/1941-06 cannot have begun after June
        Optional<LocalDate> latestBegin = begin.map(b -> latest.filter(b.last()::isAfter).orElse(b.last()));
        Optional<LocalDate> earliestEnd = end.map(e -> earliest.filter(e.first()::isBefore).orElse(e.first()));
        return new EdtfDate(edtf, earliest, latest, latestBegin, earliestEnd,
                Stream.of(begin, end).flatMap(Optional::stream).anyMatch(DateSpan::approximate),
                Stream.of(begin, end).flatMap(Optional::stream).anyMatch(DateSpan::uncertain));
    }

    /** One end of an interval: {@code ..} (open) and nothing (unknown) both leave it without a bound. */
    private static Optional<DateSpan> end(String text) throws NotUnderstood {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(DateSpan.read(text));
    }

    private static void ordered(String edtf, Optional<DateSpan> begin, Optional<DateSpan> end) throws NotUnderstood {
        if (begin.isEmpty() && end.isEmpty()) {
            throw new NotUnderstood(edtf, "neither a beginning nor an end: give one of them, or leave the date out");
        }
        if (begin.isPresent() && end.isPresent() && begin.get().first().isAfter(end.get().last())) {
            throw new NotUnderstood(edtf, "it ends before it begins: write the earlier date first");
        }
    }

    /**
     * One of several dates in square brackets, all of them in braces: both may cover what lies between the outermost
     * days.
     */
    private static EdtfDate set(String edtf) throws NotUnderstood {
        char closing = edtf.charAt(0) == '[' ? ']' : '}';
        if (edtf.length() < 2 || edtf.charAt(edtf.length() - 1) != closing) {
            throw new NotUnderstood(edtf, "a set that begins with " + edtf.charAt(0) + " must end with " + closing);
        }
        String[] members = edtf.substring(1, edtf.length() - 1).split(",", -1);
        List<DateSpan> spans = new ArrayList<>();
        boolean openBefore = false;
        boolean openAfter = false;
        for (int i = 0; i < members.length; i++) {
            String member = members[i];
            int dots = member.indexOf(OPEN);
            if (dots < 0) {
                spans.add(DateSpan.read(member));
                continue;
            }
            Optional<DateSpan> from = end(member.substring(0, dots));
            Optional<DateSpan> to = end(member.substring(dots + OPEN.length()));
            ordered(member, from, to);
            openBefore |= from.isEmpty();
            openAfter |= to.isEmpty();
            if ((from.isEmpty() && i > 0) || (to.isEmpty() && i < members.length - 1)) {
                throw new NotUnderstood(member,
                        "an open end stands first or last in its set, as in [..1942] or [1941,1943..]");
            }
            Stream.of(from, to).flatMap(Optional::stream).forEach(spans::add);
        }
        return hull(edtf, spans, openBefore, openAfter);
    }

    private static EdtfDate hull(String edtf, Collection<DateSpan> spans, boolean openBefore, boolean openAfter) {
        Optional<LocalDate> first = spans.stream().map(DateSpan::first).min(LocalDate::compareTo);
        Optional<LocalDate> last = spans.stream().map(DateSpan::last).max(LocalDate::compareTo);
        return new EdtfDate(edtf, openBefore ? Optional.empty() : first, openAfter ? Optional.empty() : last,
                Optional.empty(),
                Optional.empty(), spans.stream().anyMatch(DateSpan::approximate),
                spans.stream().anyMatch(DateSpan::uncertain));
    }
}
