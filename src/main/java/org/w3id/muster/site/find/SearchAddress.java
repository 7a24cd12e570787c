package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.HeldWith;
import org.w3id.muster.search.Language;
import org.w3id.muster.search.Sort;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.site.Parameters;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.ClassWords;
import org.w3id.muster.site.words.Visit;

/**
 * What an address asks for. Parameters: {@code q} the words; one for each {@link Facet}, as often as there are values,
 * with {@link ShortName}s; {@code with} the one that others were held with, {@code at} the site of it; {@code from} and
 * {@code to}, each a year, month or day; {@code sure=1} for what surely was at that time, {@code sure=0} for what perhaps
 * was; {@code sort=name}; {@code after} for a further page; {@code lang} for the language. Immutable.
 *
 * @param heldWith the IRI of the one that others were held with
 * @param heldAt the IRI of the one site where they were; without {@code heldWith} it is no criterion
 * @param from as written, empty for none
 * @param to as written, empty for none
 * @param sure {@link #SURE}, {@link #UNSURE} or empty
 */
record SearchAddress(
        String words, Map<Facet, SortedSet<String>> facets, Optional<String> heldWith, Optional<String> heldAt,
        String from, String to, String sure, boolean byName, Visit visit, Optional<Cursor> after) {

    static final String SURE = "1";
    static final String UNSURE = "0";

    static SearchAddress of(HttpServletRequest request, String base) {
        Parameters parameters = Parameters.of(request);
        Map<Facet, SortedSet<String>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (parameters.has(facet.field())) {
                SortedSet<String> values = new TreeSet<>();
                for (String name : parameters.all(facet.field())) {
                    values.add(facet == Facet.CONFLICT ? name : ShortName.iri(name, base));
                }
                facets.put(facet, values);
            }
        }
        return new SearchAddress(parameters.text("q"), facets, iri(parameters.text("with"), base),
                iri(parameters.text("at"), base), parameters.text("from"), parameters.text("to"),
                sure(parameters.text("sure")), parameters.text("sort").equals("name"), Visits.of(request),
                parameters.first("after").map(Cursor::new));
    }

    private static String sure(String parameter) {
        return parameter.equals(SURE) || parameter.equals(UNSURE) ? parameter : "";
    }

    private static Optional<String> iri(String name, String base) {
        return Optional.of(name).filter(text -> !text.isEmpty()).map(text -> ShortName.iri(text, base));
    }

    /** Whether it is asked for what surely was at that time. */
    boolean surely() {
        return sure.equals(SURE);
    }

    /**
     * What the index is asked.
     *
     * @throws ProblemException (400) when a date cannot be read, a kind is none, or too much is asked for
     */
    Criteria criteria() {
        checkClasses(Facet.TYPE, "a kind of thing");
        checkClasses(Facet.ACCOUNT, "a kind of account");
        try {
            Sureness sureness = surely() ? Sureness.SURELY : Sureness.PERHAPS;
            return new Criteria(words, facets, new TreeSet<>(), TypedDate.filter(from, to, sureness),
                    heldWith.map(other -> new HeldWith(other, heldAt, sureness)), sure.equals(UNSURE));
        } catch (DateTimeParseException e) {
            throw wrong("“" + e.getParsedString() + "” is no date.",
                    "Write a year, a month or a day: 1942, 1942-05 or 1942-05-26.");
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), "Ask for less, or for dates in their order.");
        }
    }

    private void checkClasses(Facet facet, String what) {
        for (String iri : facets.getOrDefault(facet, Collections.emptySortedSet())) {
            String name = Words.localName(iri);
            if (!ClassWords.isClass(name, visit.words())) {
                throw wrong("“" + name + "” is not " + what + ".", "Choose " + what
                        + " on the page /search, or leave out the parameter " + facet.field() + ".");
            }
        }
    }

    private static ProblemException wrong(String detail, String remedy) {
        return ProblemDetail.of("bad-search", 400, "This cannot be searched for", detail, remedy).toException();
    }

    Sort sort() {
        return byName || words.isEmpty() ? Sort.name(Language.of(visit.language().tag())) : Sort.RELEVANCE;
    }

    /** The same search with one value of a facet more, or less if it is selected; from its first page. */
    SearchAddress toggled(Facet facet, String value) {
        Map<Facet, SortedSet<String>> other = new EnumMap<>(Facet.class);
        facets.forEach((each, values) -> other.put(each, new TreeSet<>(values)));
        SortedSet<String> values = other.computeIfAbsent(facet, each -> new TreeSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        return new SearchAddress(words, other, heldWith, heldAt, from, to, sure, byName, visit, Optional.empty());
    }

    /** The same search with one value of a facet and no other of it; from its first page. */
    SearchAddress only(Facet facet, String value) {
        Map<Facet, SortedSet<String>> other = new EnumMap<>(Facet.class);
        other.putAll(facets);
        other.put(facet, new TreeSet<>(List.of(value)));
        return new SearchAddress(words, other, heldWith, heldAt, from, to, sure, byName, visit, Optional.empty());
    }

    /** The others who were held with somebody, at one of the sites or at any, in the language of a visit. */
    static SearchAddress heldWith(String other, Optional<String> site, String sure, Visit visit) {
        return new SearchAddress("", Map.of(), Optional.of(other), site, "", "", sure, false, visit,
                Optional.empty());
    }

    /** Everything of some kinds that has this value of a facet. */
    static SearchAddress within(Facet facet, String value, Set<String> types, Visit visit) {
        Map<Facet, SortedSet<String>> facets = new EnumMap<>(Facet.class);
        facets.put(facet, new TreeSet<>(Set.of(value)));
        if (!types.isEmpty()) {
            facets.put(Facet.TYPE, new TreeSet<>(types));
        }
        return new SearchAddress("", facets, Optional.empty(), Optional.empty(), "", "", "", false, visit,
                Optional.empty());
    }

    /** The IRIs of the one that others were held with and of the site. */
    Stream<String> company() {
        return Stream.concat(heldWith.stream(), heldWith.flatMap(other -> heldAt).stream());
    }

    /** The same search without company. */
    SearchAddress alone() {
        return new SearchAddress(words, facets, Optional.empty(), Optional.empty(), from, to, sure, byName, visit,
                Optional.empty());
    }

    /** The same search in some years; from its first page. */
    SearchAddress in(int firstYear, int lastYear) {
        return new SearchAddress(words, facets, heldWith, heldAt, String.format(Locale.ROOT, "%04d", firstYear),
                String.format(Locale.ROOT, "%04d", lastYear), sure, byName,
                visit, Optional.empty());
    }

    SearchAddress at(Optional<Cursor> cursor) {
        return new SearchAddress(words, facets, heldWith, heldAt, from, to, sure, byName, visit, cursor);
    }

    /** What is asked for beside the words, the time and the order, as name and value, for hidden fields of a form. */
    List<Map.Entry<String, String>> selected(String base) {
        List<Map.Entry<String, String>> selected = new ArrayList<>();
        facets.forEach((facet, values) -> values
                .forEach(value -> selected.add(Map.entry(facet.field(), ShortName.of(value, base)))));
        heldWith.ifPresent(other -> selected.add(Map.entry("with", ShortName.of(other, base))));
        heldAt.ifPresent(site -> selected.add(Map.entry("at", ShortName.of(site, base))));
        return selected;
    }

    /** The address, with {@code path} before the question mark. */
    String href(String path, String base) {
        Set<String> parameters = new LinkedHashSet<>();
        add(parameters, "q", words);
        selected(base).forEach(each -> add(parameters, each.getKey(), each.getValue()));
        add(parameters, "from", from);
        add(parameters, "to", to);
        add(parameters, "sure", sure);
        add(parameters, "sort", byName ? "name" : "");
        add(parameters, "after", after.map(Cursor::token).orElse(""));
        return visit.link(parameters.isEmpty() ? path : path + "?" + String.join("&", parameters));
    }

    private static void add(Set<String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + Words.encoded(value));
        }
    }
}
