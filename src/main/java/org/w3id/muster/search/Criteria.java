package org.w3id.muster.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is looked for: things that fit the text, one value of every facet named, all links and the time.
 *
 * <pre>{@code
 * Criteria escaped = Criteria.all().text("petrov").facet(Facet.TYPE, Pow.PERSON)
 *         .facet(Facet.FATE, "https://w3id.org/muster/concept/event-type/escape");
 * Criteria heldAtNord = Criteria.all().link(Link.of(Pow.DETENTION, Pow.HELD_AT, nord));
 * }</pre>
 *
 * <p>The text is never read as a query language: it is cut into words as names are, all words must occur in the names or
 * the texts of a thing, and the last one may be a beginning. A text without any word, such as {@code "*:*"}, finds
 * nothing; a blank one is no criterion. Of a long text the first {@value QueryText#MOST_WORDS} words count.
 *
 * <p>Immutable.
 *
 * @param text what was typed; blank for none
 * @param facets the selected values by facet: a thing must have one of those of every facet
 * @param links the links that a thing must have, all of them
 * @param time the time in which a thing must have an account
 * @param heldWith whom a thing must have been held with
 * @param unsureOnly whether things are left out that surely fit the time and the company
 */
public record Criteria(
        String text, Map<Facet, SortedSet<String>> facets, SortedSet<Link> links, Optional<TimeFilter> time,
        Optional<HeldWith> heldWith, boolean unsureOnly) {

    /** Values of one facet, and links, that one search may ask for. */
    static final int MOST_VALUES = 100;

    private static final Criteria ALL = new Criteria("", Map.of(), Collections.emptySortedSet(), Optional.empty(),
            Optional.empty(), false);

    /** @throws IllegalArgumentException if there are more than 100 values of a facet or links */
    public Criteria {
        text = text.strip();
        EnumMap<Facet, SortedSet<String>> selected = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> {
            limit(values.size(), facet.field());
            if (!values.isEmpty()) {
                selected.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(values)));
            }
        });
        limit(links.size(), "links");
        facets = Collections.unmodifiableMap(selected);
        links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
    }

    private static void limit(int number, String what) {
        if (number > MOST_VALUES) {
            throw new IllegalArgumentException("A search may ask for " + MOST_VALUES + " values of " + what
                    + ", not for " + number + ".");
        }
    }

    /** Everything in the index. */
    public static Criteria all() {
        return ALL;
    }

    /** The same with this text in place of any before. */
    public Criteria text(String words) {
        return new Criteria(words, facets, links, time, heldWith, unsureOnly);
    }

    /** The same with one more value selected. */
    public Criteria facet(Facet facet, String value) {
        EnumMap<Facet, SortedSet<String>> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        SortedSet<String> values = new TreeSet<>(more.getOrDefault(facet, Collections.emptySortedSet()));
        values.add(value);
        more.put(facet, values);
        return new Criteria(text, more, links, time, heldWith, unsureOnly);
    }

    /** The same with nothing selected of this facet. */
    public Criteria without(Facet facet) {
        EnumMap<Facet, SortedSet<String>> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(facets);
        fewer.remove(facet);
        return new Criteria(text, fewer, links, time, heldWith, unsureOnly);
    }

    /** The same with one more link required. */
    public Criteria link(Link link) {
        SortedSet<Link> more = new TreeSet<>(links);
        more.add(link);
        return new Criteria(text, facets, more, time, heldWith, unsureOnly);
    }

    /** The same with this time in place of any before. */
    public Criteria time(TimeFilter filter) {
        return new Criteria(text, facets, links, Optional.of(filter), heldWith, unsureOnly);
    }

    /** The same with this company in place of any before. */
    public Criteria heldWith(HeldWith company) {
        return new Criteria(text, facets, links, time, Optional.of(company), unsureOnly);
    }

    /** Whether vague dates make it unsure which things fit. */
    boolean isVague() {
        return time.isPresent() || heldWith.isPresent();
    }

    /** The same without what surely fits the time and the company. */
    public Criteria unsure() {
        return new Criteria(text, facets, links, time, heldWith, true);
    }

    /** The same with vague dates taken in this way. */
    Criteria with(Sureness sureness) {
        return new Criteria(text, facets, links, time.map(filter -> filter.with(sureness)),
                heldWith.map(company -> company.with(sureness)), false);
    }

    SortedSet<String> selected(Facet facet) {
        return facets.getOrDefault(facet, Collections.emptySortedSet());
    }
}
