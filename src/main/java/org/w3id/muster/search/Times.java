package org.w3id.muster.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.w3id.muster.vocab.Pow;

/**
 * The times of the accounts of one thing, reduced without loss to the few spans that a time filter needs. Not
 * thread-safe.
 *
 * <p>An account has outer bounds, the days between which it lies. What lasts (a stay, a membership, a war) may have inner
 * bounds too, days through which it certainly went on. Inner bounds of a happening are not used: sources write
 * {@code 1941/1942} for "at some time in these years" as well.
 */
final class Times {

    private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";
    private static final String LATEST_BEGIN = CRM + "P81a_end_of_the_begin";
    private static final String EARLIEST_END = CRM + "P81b_begin_of_the_end";

    private static final Set<String> LASTING = Set.of(Pow.DETENTION, Pow.AFFILIATION, Pow.STATEMENT,
            Pow.MILITARY_EVENT);

    /** So many spans are kept before they are reduced: memory does not grow with the number of accounts. */
    private static final int MOST_KEPT = 4096;

    private final Reduced possible = new Reduced(Span::joined);
    private final Reduced narrowest = new Reduced(Span::narrowest);
    private final Reduced certain = new Reduced(Span::joined);

    /** Spans, and how to say the same with fewer of them. */
    private static final class Reduced {

        private final Function<Collection<Span>, List<Span>> reduction;
        private final Set<Span> spans = new HashSet<>();

        Reduced(Function<Collection<Span>, List<Span>> reduction) {
            this.reduction = reduction;
        }

        void add(Span span) {
            spans.add(span);
            if (spans.size() > MOST_KEPT) {
                List<Span> fewer = get();
                spans.clear();
                spans.addAll(fewer);
            }
        }

        List<Span> get() {
            return reduction.apply(spans);
        }
    }

    /** Adds the time of an account; one without any bound says nothing about when, and the answer is then false. */
    boolean add(Facts extent, Collection<String> accountClasses) {
        OptionalLong earliest = day(extent, Pow.EARLIEST);
        OptionalLong latest = day(extent, Pow.LATEST);
        OptionalLong latestBegin = day(extent, LATEST_BEGIN);
        OptionalLong earliestEnd = day(extent, EARLIEST_END);
        boolean hasInner = latestBegin.isPresent() && earliestEnd.isPresent()
                && latestBegin.getAsLong() <= earliestEnd.getAsLong()
                && accountClasses.stream().anyMatch(LASTING::contains);
        if (earliest.isEmpty() && latest.isEmpty() && !hasInner) {
            return false;
        }
        Span outer = new Span(earliest.orElse(Span.NEVER_BEGAN), latest.orElse(Span.NEVER_ENDS));
        possible.add(outer);
        narrowest.add(outer);
        if (hasInner) {
            new Span(latestBegin.getAsLong(), earliestEnd.getAsLong()).and(outer)
                    .ifPresent(certain::add);
        }
        return true;
    }

    /** Adds days on which something perhaps happened. */
    void addPossible(Span days) {
        possible.add(days);
    }

    private static OptionalLong day(Facts extent, String property) {
        return extent.literals(property).mapToLong(node -> {
            try {
                return LocalDate.parse(node.getLiteralLexicalForm()).toEpochDay();
            } catch (DateTimeParseException e) {
                throw new IllegalStateException("The build lets only days through as bounds of a time", e);
            }
        }).findFirst();
    }

    /** The days on which something perhaps happened. */
    List<Span> possible() {
        return possible.get();
    }

    /** The shortest stretches in which something surely happened. */
    List<Span> narrowest() {
        return narrowest.get();
    }

    /** The days through which something surely lasted. */
    List<Span> certain() {
        return certain.get();
    }
}
