package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.vocab.Pow;

/**
 * Of how many persons sources tell something in each year, or in stretches of years where there are many.
 *
 * @param rows in the order of time; empty when nothing has a date
 */
public record YearCounts(List<Row> rows) {

    /** So many rows at most, and two counts for each. */
    static final int MOST_ROWS = 20;

    /**
     * One year, or several.
     *
     * @param href the search for these persons
     * @param surely of whom something surely lies in it
     * @param perhaps of whom something surely or perhaps lies in it
     * @param solid width of the bar for the sure ones, in percent as SVG takes it
     * @param dashed the same for all
     */
    public record Row(String label, String href, long surely, long perhaps, String solid, String dashed) {}

    static YearCounts of(Index index, SearchAddress address, String base) {
        Criteria persons = address.criteria().without(Facet.TYPE).without(Facet.ACCOUNT)
                .facet(Facet.TYPE, Pow.PERSON);
        Optional<YearSpan> span = YearSpan.of(index, persons);
        if (span.isEmpty()) {
            return new YearCounts(List.of());
        }
        int years = span.get().last() - span.get().first() + 1;
        int step = Stream.of(1, 2, 5, 10, 25, 50, 100).filter(size -> years <= (MOST_ROWS - 1) * size).findFirst()
                .orElse(1000);
        record Count(int from, int to, long surely, long perhaps) {}
        List<Count> counts = new ArrayList<>();
        for (int from = Math.max(1, span.get().first() / step * step); from <= span.get().last(); from += step) {
            int to = Math.min(9999, from + step - 1);
            counts.add(new Count(from, to, YearSpan.count(index, persons, from, to, Sureness.SURELY),
                    YearSpan.count(index, persons, from, to, Sureness.PERHAPS)));
        }
        long most = counts.stream().mapToLong(Count::perhaps).max().orElse(1);
        SearchAddress search = address.only(Facet.TYPE, Pow.PERSON);
        return new YearCounts(counts.stream()
                .map(count -> new Row(count.from() == count.to() ? "" + count.from() : count.from() + "–" + count.to(),
                        search.in(count.from(), count.to()).href("/search", base), count.surely(), count.perhaps(),
                        width(count.surely(), most), width(count.perhaps(), most)))
                .toList());
    }

    private static String width(long count, long most) {
        return String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0 : 100.0 * count / most);
    }
}
