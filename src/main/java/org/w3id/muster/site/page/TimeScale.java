package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.muster.site.page.Axis.Tick;
import org.w3id.muster.site.page.Bar.Shape;

/**
 * Years laid out over the width of a drawing, from the first of January of the first to the last of December of the
 * last.
 */
final class TimeScale {

    /** A list of every year is read with ease up to this many. */
    private static final int MOST_LABELS = 8;

    /** What takes less of the width is drawn as a point, or it could not be seen. */
    private static final double SHORTEST_RANGE = 0.04;

    private final LocalDate from;
    private final LocalDate to;

    private TimeScale(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** The scale that these times fit on; empty when none of them has a day. */
    static Optional<TimeScale> of(Collection<When> times) {
        List<LocalDate> days = times.stream()
                .flatMap(when -> Stream.of(when.earliest(), when.latest()).flatMap(Optional::stream)).sorted().toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeScale(days.get(0).withDayOfYear(1),
                        days.get(days.size() - 1).plusYears(1).withDayOfYear(1)));
    }

    Axis axis() {
        int years = to.getYear() - from.getYear();
        int step = Stream.of(1, 2, 5, 10, 20, 50, 100).filter(size -> years <= size * MOST_LABELS).findFirst()
                .orElse(200);
        List<Tick> ticks = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (years > 2 * MOST_LABELS && year % step != 0) {
                continue;
            }
            double share = share(LocalDate.of(year, 1, 1));
            boolean labelled = year % step == 0 && year < to.getYear();
            ticks.add(new Tick(Axis.percent(share), labelled ? Integer.toString(year) : "", Axis.anchor(share)));
        }
        return new Axis(ticks, "years");
    }

    /**
     * The marks of a time: a point for a day; a dashed range for what is vague; for what lasted, solid where it surely
     * was and dashed where it may have been; an arrow where an end is open.
     *
     * @param style what else the mark says: inferred, struck, disputed
     */
    List<Bar> bars(When when, boolean lasts, int lane, String style) {
        if (when.earliest().isEmpty() && when.latest().isEmpty()) {
            return List.of();
        }
        double begin = when.earliest().map(this::share).orElse(0.0);
        double end = when.latest().map(day -> share(day.plusDays(1))).orElse(1.0);
        boolean shorterThanAMark = end - begin < SHORTEST_RANGE;
        if (when.exact() || shorterThanAMark) {
            return List.of(new Bar(Shape.POINT, Axis.percent((begin + end) / 2), "", lane,
                    style(when.exact() ? "stated" : "vague", style)));
        }
        List<Bar> bars = new ArrayList<>();
        bars.add(range(begin, end, lane, style("vague", style)));
        if (lasts) {
            double surely = when.latestBegin().map(this::share).orElse(1.0);
            double until = when.earliestEnd().map(day -> share(day.plusDays(1))).orElse(0.0);
            if (surely < until) {
                bars.add(range(surely, until, lane, style("stated", style)));
            }
        }
        if (when.earliest().isEmpty()) {
            bars.add(new Bar(Shape.OPEN_START, Axis.percent(0), "", lane, style("vague", style)));
        }
        if (when.latest().isEmpty()) {
            bars.add(new Bar(Shape.OPEN_END, Axis.percent(1), "", lane, style("vague", style)));
        }
        return bars;
    }

    private static Bar range(double from, double to, int lane, String style) {
        return new Bar(Shape.RANGE, Axis.percent(from), Axis.percent(Math.max(to - from, 0.004)), lane, style);
    }

    private static String style(String doubt, String more) {
        return more.isEmpty() ? doubt : doubt + " " + more;
    }

    private double share(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }
}
