package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.FacetCounts;
import org.w3id.muster.search.FacetValue;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Language;
import org.w3id.muster.search.Results;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.search.TimeCounts;
import org.w3id.muster.site.Words;
import org.w3id.muster.term.LangText;

/**
 * The results as the page shows them.
 *
 * @param next the address of the next page; empty on the last one
 * @param csv the same results as a table
 * @param json the same results for programs
 */
public record SearchView(
        String words, String from, String to, boolean surely, boolean byName, List<Map.Entry<String, String>> selected,
        long total, Optional<TimeCounts> time, List<Found> found, List<Choice> choices, Optional<String> next,
        String csv, String json) {

    /** The facets in the order of the page; those that nobody can choose from are left out. */
    static final Set<Facet> SHOWN = EnumSet.allOf(Facet.class);

    static final int VALUES = 8;

    /**
     * A thing that was found.
     *
     * @param name the name to show, with its language
     * @param otherName the other name that matched
     * @param perhaps whether it only perhaps lies in the time asked for
     */
    public record Found(String href, Label name, String kind, Optional<Label> otherName, boolean perhaps) {}

    /** A text in its language; the language is empty where it is that of the page, or not known. */
    public record Label(String text, String lang) {

        static Label of(List<LangText> labels, Language language, String otherwise) {
            return labels.stream().filter(label -> Language.of(label.tag()) == language
                    && label.tag().startsWith(language.tag())).findFirst()
                    .or(() -> labels.stream().filter(label -> label.tag().startsWith("en")).findFirst())
                    .or(() -> labels.stream().findFirst()).map(Label::of).orElse(new Label(otherwise, ""));
        }

        static Label of(LangText text) {
            return new Label(text.text(), text.tag().startsWith("en") ? "" : text.tag());
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

    static SearchView of(SearchAddress address, Results results, String base) {
        List<Choice> choices = new ArrayList<>();
        for (Facet facet : SHOWN) {
            Optional.ofNullable(results.facets().get(facet)).filter(counts -> isUseful(facet, counts, address))
                    .ifPresent(counts -> choices.add(choice(facet, counts, address, base)));
        }
        return new SearchView(address.words(), address.from(), address.to(), address.surely(), address.byName(),
                address.selected(base), results.page().total(), results.time(),
                results.page().hits().stream().map(hit -> found(hit, address.language(), base)).toList(), choices,
                results.page().next().map(cursor -> address.at(Optional.of(cursor)).href("/search", base)),
                address.at(Optional.<Cursor>empty()).href("/search.csv", base),
                address.href("/search.json", base));
    }

    private static boolean isUseful(Facet facet, FacetCounts counts, SearchAddress address) {
        return counts.distinct() > 1 || address.facets().containsKey(facet);
    }

    static Found found(Hit hit, Language language, String base) {
        return new Found(Words.href(hit.iri(), base), Label.of(hit.labels(), language, ShortName.of(hit.iri(), base)),
                kind(Words.localName(hit.type())), hit.matched().map(Label::of),
                hit.inTime().filter(sureness -> sureness == Sureness.PERHAPS).isPresent());
    }

    private static Choice choice(Facet facet, FacetCounts counts, SearchAddress address, String base) {
        return new Choice(heading(facet), counts.values().stream()
                .map(value -> new Value(label(facet, value, address.language(), base), value.count(), value.selected(),
                        address.toggled(facet, value.value()).href("/search", base)))
                .toList(), Math.max(0, counts.distinct() - counts.values().size()));
    }

    private static Label label(Facet facet, FacetValue value, Language language, String base) {
        return switch (facet) {
            case TYPE, ACCOUNT -> new Label(Words.plural(Words.localName(value.value())), "");
            case CONFLICT ->
                new Label(value.value().equals("true") ? "Sources disagree" : "Sources do not disagree", "");
            default ->
                Label.of(value.labels(), language, Words.spaced(Words.localName(ShortName.of(value.value(), base))));
        };
    }

    private static String kind(String className) {
        return switch (className) {
            case "DetentionSite" -> "Camp, prison or other site";
            case "PersonGroup" -> "Group of persons";
            case "MilitaryEvent" -> "War, campaign or battle";
            case "LegalAct" -> "Treaty, law or order";
            default -> Words.spaced(className);
        };
    }

    private static String heading(Facet facet) {
        return switch (facet) {
            case TYPE -> "What";
            case UNIT -> "Unit or body";
            case RANK -> "Rank";
            case SITE -> "Held at";
            case SITE_TYPE -> "Kind of camp or place";
            case PLACE -> "Place";
            case FATE -> "What became of them";
            case SOURCE -> "Source";
            case SOURCE_KIND -> "Kind of source";
            case ACCOUNT -> "What is told";
            case CERTAINTY -> "How sure";
            case CONFLICT -> "Agreement";
        };
    }
}
