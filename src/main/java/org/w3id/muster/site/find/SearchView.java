package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.FacetCounts;
import org.w3id.muster.search.FacetValue;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Results;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.search.TimeCounts;
import org.w3id.muster.search.Years;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.ClassWords;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.term.LangText;

/**
 * The results as the page shows them.
 *
 * @param company with whom all that was found was held; empty if nobody was named
 * @param next the address of the next page; empty on the last one
 * @param csv the same results as a table
 * @param json the same results for programs
 * @param geoJson the same results with their coordinates
 */
public record SearchView(
        String words, String from, String to, boolean surely, boolean byName, List<Map.Entry<String, String>> selected,
        Optional<Company> company, long total, Optional<TimeCounts> time, List<Found> found, List<Choice> choices,
        Optional<String> next,
        String csv, String json, String geoJson) {

    /** The facets in the order of the page; those that nobody can choose from are left out. */
    static final Set<Facet> SHOWN = EnumSet.allOf(Facet.class);

    static final int VALUES = 8;

    /**
     * A thing that was found.
     *
     * @param name the name to show, with its language
     * @param years the years that sources name, from the first to the last; empty when they give no date
     * @param otherNames what it is called in other languages, and the other name that matched
     * @param perhaps whether it only perhaps lies in the time asked for
     */
    public record Found(String href, Label name, String kind, String years, List<Label> otherNames,
            boolean perhaps) {}

    /**
     * Somebody that others were held with, and perhaps the one site of it.
     *
     * @param without the address of the same search without company
     */
    public record Company(List<Named> whomAndWhere, String without) {}

    /** A thing by its name. */
    public record Named(String href, Label name) {}

    /** A text in its language; the language is empty where it is that of the page, or not known. */
    public record Label(String text, String lang) {

        /** The label in a language; else the English one, else any. */
        static Label of(List<LangText> labels, InterfaceLanguage language, String otherwise) {
            return labels.stream().filter(label -> language.isOf(label.tag())).findFirst()
                    .or(() -> labels.stream().filter(label -> InterfaceLanguage.EN.isOf(label.tag())).findFirst())
                    .or(() -> labels.stream().findFirst()).map(label -> of(label, language))
                    .orElse(new Label(otherwise, ""));
        }

        static Label of(LangText text, InterfaceLanguage page) {
            return new Label(text.text(), page.isOf(text.tag()) ? "" : text.tag());
        }
    }

    /**
     * A facet.
     *
     * @param more how many values are not listed
     */
    public record Choice(String heading, List<Value> values, long more) {}

    /**
     * A value of a facet.
     *
     * @param href the search with it, or without it if it is selected
     */
    public record Value(Label label, long count, boolean selected, String href) {}

    /** @param named class and labels of the things that the address names */
    static SearchView of(SearchAddress address, Results results, Map<String, Hit> named, String base, Visit visit) {
        List<Choice> choices = new ArrayList<>();
        for (Facet facet : SHOWN) {
            Optional.ofNullable(results.facets().get(facet)).filter(counts -> isUseful(facet, counts, address))
                    .ifPresent(counts -> choices.add(choice(facet, counts, address, base, visit)));
        }
        return new SearchView(address.words(), address.from(), address.to(), address.surely(), address.byName(),
                address.selected(base), company(address, named, base, visit), results.page().total(), results.time(),
                results.page().hits().stream().map(hit -> found(hit, base, visit)).toList(), choices,
                results.page().next().map(cursor -> address.at(Optional.of(cursor)).href("/search", base)),
                address.at(Optional.<Cursor>empty()).href("/search.csv", base),
                address.href("/search.json", base),
                address.at(Optional.<Cursor>empty()).href("/search.geojson", base));
    }

    private static Optional<Company> company(SearchAddress address, Map<String, Hit> named, String base, Visit visit) {
        return address.heldWith().isEmpty()
                ? Optional.empty()
                : Optional.of(new Company(address.company().map(iri -> {
                    List<LangText> labels = Optional.ofNullable(named.get(iri)).map(Hit::labels).orElse(List.of());
                    return new Named(visit.link(Words.href(iri, base)),
                            Label.of(labels, visit.language(), ShortName.of(iri, base)));
                }).toList(), address.alone().href("/search", base)));
    }

    private static boolean isUseful(Facet facet, FacetCounts counts, SearchAddress address) {
        return counts.distinct() > 1 || address.facets().containsKey(facet);
    }

    static Found found(Hit hit, String base, Visit visit) {
        Label name = Label.of(hit.labels(), visit.language(), ShortName.of(hit.iri(), base));
        List<Label> otherNames = Stream.concat(hit.labels().stream(), hit.matched().stream())
                .map(text -> Label.of(text, visit.language())).filter(label -> !label.text().equals(name.text()))
                .distinct().toList();
        return new Found(visit.link(Words.href(hit.iri(), base)), name,
                ClassWords.singular(Words.localName(hit.type()), visit.words()),
                hit.years().map(SearchView::words).orElse(""), otherNames,
                hit.inTime().filter(sureness -> sureness == Sureness.PERHAPS).isPresent());
    }

    private static String words(Years years) {
        return years.first() == years.last()
                ? String.valueOf(years.first())
                : years.first() + "\u2013" + years.last();
    }

    private static Choice choice(Facet facet, FacetCounts counts, SearchAddress address, String base,
            Visit visit) {
        return new Choice(visit.say("facet." + facet.name()), counts.values().stream()
                .map(value -> new Value(label(facet, value, base, visit), value.count(), value.selected(),
                        address.toggled(facet, value.value()).href("/search", base)))
                .toList(), Math.max(0, counts.distinct() - counts.values().size()));
    }

    private static Label label(Facet facet, FacetValue value, String base, Visit visit) {
        return switch (facet) {
            case TYPE, ACCOUNT -> new Label(ClassWords.plural(Words.localName(value.value()), visit.words()), "");
            case CONFLICT ->
                new Label(visit.say(value.value().equals("true") ? "disagree" : "search.agreed"), "");
            case FATE ->
                value.labels().isEmpty() // then it is a class of accounts
                        ? new Label(ClassWords.toldOf(Words.localName(value.value()), visit.words()), "")
                        : Label.of(value.labels(), visit.language(), "");
            default ->
                Label.of(value.labels(), visit.language(),
                        Words.spaced(Words.localName(ShortName.of(value.value(), base))));
        };
    }
}
