package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.muster.site.words.Visit;

/**
 * Happenings in the order of the first day on which they can have been.
 *
 * @param dated how many there are in all with a date
 * @param undated those without a date; only on the last page
 * @param next where the next page begins; empty on the last one
 */
public record Timeline(Axis axis, List<Item> items, int dated, List<Line> undated, Optional<String> next) {

    /** Happenings on one page. */
    static final int PER_PAGE = 50;
    /** Of those without a date so many are named. */
    private static final int MOST_UNDATED = 50;

    private static final String NO_DAY = "0000-00-00";

    /**
     * A happening.
     *
     * @param what to whom it happened and what, or the name of an event
     * @param source who says so; empty for an event that has a time of its own
     * @param struck whether the source denies it
     */
    public record Item(Line when, Line what, Line source, boolean struck, List<Bar> bars) {}

    /**
     * The days asked for.
     *
     * @param from the first day; empty for no beginning
     * @param to the last day; empty for no end
     * @param surely whether a vague date must lie in it as a whole
     */
    public record Window(Optional<LocalDate> from, Optional<LocalDate> to, boolean surely) {

        boolean holds(When when) {
            if (from.isEmpty() && to.isEmpty()) {
                return true;
            }
            LocalDate first = from.orElse(LocalDate.MIN);
            LocalDate last = to.orElse(LocalDate.MAX);
            LocalDate earliest = when.earliest().orElse(LocalDate.MIN);
            LocalDate latest = when.latest().orElse(LocalDate.MAX);
            return surely
                    ? !earliest.isBefore(first) && !latest.isAfter(last)
                    : !latest.isBefore(first) && !earliest.isAfter(last);
        }
    }

    private record Dated(Node node, When when) {

        String key() {
            return when.earliest().or(when::latest).map(LocalDate::toString).orElse(NO_DAY) + "/" + node;
        }
    }

    /**
     * Makes a page.
     *
     * @param happenings accounts, and events with a time of their own
     * @param after the key at which the page before ended; empty for the first
     */
    public static Timeline of(DatasetGraph store, String base, Collection<Node> happenings, Window window,
            String after, Visit visit) {
        Map<Node, List<When>> times = times(store, base, happenings);
        List<Dated> dated = new ArrayList<>();
        List<Node> without = new ArrayList<>();
        times.forEach((node, said) -> {
            said.stream().filter(window::holds).forEach(when -> dated.add(new Dated(node, when)));
            if (said.isEmpty() && window.from().isEmpty() && window.to().isEmpty()) {
                without.add(node);
            }
        });
        dated.sort(Comparator.comparing(Dated::key));
        List<Dated> rest = dated.stream().filter(each -> each.key().compareTo(after) > 0).toList();
        List<Dated> shown = rest.subList(0, Math.min(PER_PAGE, rest.size()));
        boolean last = rest.size() == shown.size();
        List<Node> undated = last ? without.subList(0, Math.min(MOST_UNDATED, without.size())) : List.of();
        List<Node> read = new ArrayList<>(shown.stream().map(Dated::node).distinct().toList());
        read.addAll(undated);
        Dossier dossier = AccountsReader.accounts(store, base, read).in(visit.language());
        Teller teller = new Teller(dossier, new Phrases(dossier, visit));
        Optional<TimeScale> scale = TimeScale.of(dated.stream().map(Dated::when).toList());
        return new Timeline(scale.map(TimeScale::axis).orElse(Axis.NONE),
                shown.stream().map(each -> teller.item(each, scale)).toList(), dated.size(),
                undated.stream().map(teller::thing).toList(),
                last ? Optional.empty() : Optional.of(shown.getLast().key()));
    }

    /** The times of each, in one transaction; those that say no day are left out. */
    private static Map<Node, List<When>> times(DatasetGraph store, String base, Collection<Node> happenings) {
        Graph graph = GraphFactory.createDefaultGraph();
        Txn.executeRead(store, () -> happenings.forEach(
                each -> store.find(Quad.defaultGraphIRI, each, Terms.TIME, Node.ANY).forEachRemaining(quad -> {
                    graph.add(quad.asTriple());
                    store.find(Quad.defaultGraphIRI, quad.getObject(), Node.ANY, Node.ANY)
                            .forEachRemaining(fact -> graph.add(fact.asTriple()));
                })));
        Dossier dossier = new Dossier(Terms.node(base), base, graph, GraphFactory.createDefaultGraph(),
                GraphFactory.createDefaultGraph(), Map.of());
        Map<Node, List<When>> times = new LinkedHashMap<>();
        happenings.forEach(each -> times.put(each, dossier.objects(each, Terms.TIME).stream()
                .map(time -> When.read(dossier, time))
                .filter(when -> when.earliest().isPresent() || when.latest().isPresent()).toList()));
        return times;
    }

    /** Says what happened. */
    private record Teller(Dossier dossier, Phrases phrases) {

        Item item(Dated dated, Optional<TimeScale> scale) {
            Node node = dated.node();
            boolean told = dossier.isAccount(node);
            Line when = phrases.when(dated.when(), told ? DateWords.Sense.MOMENT : DateWords.Sense.SPAN).capital();
            List<Bar> bars = scale.map(years -> years.bars(dated.when(), !told, 0, "")).orElse(List.of());
            if (!told) {
                return new Item(when, thing(node), Line.EMPTY, false, bars);
            }
            Account account = Account.read(dossier, node);
            Sentences sentences = new Sentences(dossier, phrases);
            Line what = Line.of(Piece.link(sentences.what(account).text(), phrases.href(node)));
            return new Item(when, Line.joined(": ", List.of(sentences.who(account), what)), phrases.source(account),
                    !account.holds(), bars);
        }

        Line thing(Node node) {
            return Line.of(phrases.thing(node));
        }
    }
}
