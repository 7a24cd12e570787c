package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Language;
import org.w3id.muster.search.Sort;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.search.TimeFilter;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.site.Visits;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.ClassWords;
import org.w3id.muster.site.words.Visit;

/**
 * What an address asks for. Parameters: {@code q} the words; one for each {@link Facet}, as often as there are values, with
 * {@link ShortName}s; {@code from} and {@code to}, each a year, month or day; {@code sure=1} for what surely lies there;
 * {@code sort=name}; {@code after} for a further page; {@code lang} for the language. Immutable.
 *
 * @param from as written, empty for none
 * @param to as written, empty for none
 */
record SearchAddress(
        String words, Map<Facet, SortedSet<String>> facets, String from, String to, boolean surely, boolean byName,
        Visit visit, Optional<Cursor> after) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static SearchAddress of(HttpServletRequest request, String base) {
        Map<Facet, SortedSet<String>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String[] names = request.getParameterValues(facet.field());
            if (names != null) {
                SortedSet<String> values = new TreeSet<>();
                for (String name : names) {
                    values.add(facet == Facet.CONFLICT ? name : ShortName.iri(name, base));
                }
                facets.put(facet, values);
            }
        }
        return new SearchAddress(text(request.getParameter("q")), facets, text(request.getParameter("from")),
                text(request.getParameter("to")), "1".equals(request.getParameter("sure")),
                "name".equals(request.getParameter("sort")), Visits.of(request),
                Optional.ofNullable(request.getParameter("after")).map(Cursor::new));
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter.strip();
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
            Criteria criteria = new Criteria(words, facets, new TreeSet<>(), Optional.empty(), Optional.empty());
            return from.isEmpty() && to.isEmpty()
                    ? criteria
                    : criteria.time(new TimeFilter(from.isEmpty() ? FIRST_DAY : first(from),
                            to.isEmpty() ? (from.isEmpty() ? LAST_DAY : last(from)) : last(to),
                            surely ? Sureness.SURELY : Sureness.PERHAPS));
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

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
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
        return new SearchAddress(words, other, from, to, surely, byName, visit, Optional.empty());
    }

    /** The same search with one value of a facet and no other of it; from its first page. */
    SearchAddress only(Facet facet, String value) {
        Map<Facet, SortedSet<String>> other = new EnumMap<>(Facet.class);
        other.putAll(facets);
        other.put(facet, new TreeSet<>(List.of(value)));
        return new SearchAddress(words, other, from, to, surely, byName, visit, Optional.empty());
    }

    /** The same search in some years; from its first page. */
    SearchAddress in(int firstYear, int lastYear) {
        return new SearchAddress(words, facets, "%04d".formatted(firstYear), "%04d".formatted(lastYear), surely, byName,
                visit, Optional.empty());
    }

    SearchAddress at(Optional<Cursor> cursor) {
        return new SearchAddress(words, facets, from, to, surely, byName, visit, cursor);
    }

    /** What is asked for beside the words, the time and the order, as name and value, for hidden fields of a form. */
    List<Map.Entry<String, String>> selected(String base) {
        List<Map.Entry<String, String>> selected = new ArrayList<>();
        facets.forEach((facet, values) -> values
                .forEach(value -> selected.add(Map.entry(facet.field(), ShortName.of(value, base)))));
        return selected;
    }

    /** The address, with {@code path} before the question mark. */
    String href(String path, String base) {
        Set<String> parameters = new LinkedHashSet<>();
        add(parameters, "q", words);
        selected(base).forEach(each -> add(parameters, each.getKey(), each.getValue()));
        add(parameters, "from", from);
        add(parameters, "to", to);
        add(parameters, "sure", surely ? "1" : "");
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
