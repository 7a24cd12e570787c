package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Events in the order of time, grouped by the year or decade in which they may have begun.
 *
 * @param undated what no source dates; only on the last page
 * @param next where the next page begins; empty on the last one
 */
public record Timeline(Axis axis, List<Group> groups, List<Event> undated, Optional<String> next) {

    /** Events on one page. */
    static final int PER_PAGE = 100;
    /** So many years are still headings of their own. */
    private static final int MOST_YEARS = 12;

    private static final String NO_DAY = "0000-00-00";

    /** What a heading stands over. */
    public record Group(String heading, List<Item> items) {}

    /** An event as it is listed. */
    public record Event(String iri, String href, String name, String lang, String kind, boolean perhaps) {}

    /** An event with its time in words and drawn. */
    public record Item(Event event, Line when, List<Bar> bars) {}

    private record Dated(Event event, When when) {

        String key() {
            return when.earliest().or(when::latest).map(LocalDate::toString).orElse(NO_DAY) + "/" + event.iri();
        }
    }

    /**
     * Makes a page.
     *
     * @param events all that fit
     * @param times their times, with what the times say
     * @param after the key at which the page before ended; empty for the first
     */
    public static Timeline of(List<Event> events, Graph times, String base, String after) {
        Dossier dossier = new Dossier(Terms.node(base), base, times, GraphFactory.createDefaultGraph(),
                GraphFactory.createDefaultGraph(), Map.of());
        List<Dated> dated = new ArrayList<>();
        List<Event> undated = new ArrayList<>();
        for (Event event : events) {
            List<Node> said = dossier.objects(Terms.node(event.iri()), Terms.TIME);
            List<When> when = said.stream().map(time -> When.read(dossier, time))
                    .filter(time -> time.earliest().isPresent() || time.latest().isPresent()).toList();
            when.forEach(time -> dated.add(new Dated(event, time)));
            if (when.isEmpty()) {
                undated.add(event);
            }
        }
        Optional<TimeScale> scale = TimeScale.of(dated.stream().map(Dated::when).toList());
        List<Dated> rest = dated.stream().sorted(Comparator.comparing(Dated::key))
                .filter(each -> each.key().compareTo(after) > 0).toList();
        List<Dated> shown = rest.subList(0, Math.min(PER_PAGE, rest.size()));
        boolean more = rest.size() > shown.size();
        Phrases phrases = new Phrases(dossier, Tongue.EN);
        boolean byYear = years(dated) <= MOST_YEARS;
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Dated each : shown) {
            groups.computeIfAbsent(heading(each, byYear), key -> new ArrayList<>())
                    .add(new Item(each.event(), phrases.when(each.when(), DateWords.Sense.SPAN).capital(),
                            scale.map(years -> years.bars(each.when(), true, 0, "")).orElse(List.of())));
        }
        return new Timeline(scale.map(TimeScale::axis).orElse(Axis.NONE),
                groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList(),
                more ? List.of() : undated, more ? Optional.of(shown.getLast().key()) : Optional.empty());
    }

    private static int years(List<Dated> dated) {
        return (int) dated.stream().map(Timeline::year).distinct().count();
    }

    private static int year(Dated dated) {
        return dated.when().earliest().or(() -> dated.when().latest()).map(LocalDate::getYear).orElse(0);
    }

    private static String heading(Dated dated, boolean byYear) {
        return dated.when().earliest().isEmpty()
                ? "Beginning not known"
                : byYear ? Integer.toString(year(dated)) : year(dated) / 10 * 10 + "s";
    }
}
