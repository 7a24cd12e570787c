package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Quantity;
import org.w3id.muster.vocab.Pow;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the accounts that cannot both hold: the step "compare" of a build.
 *
 * <p>Two accounts are compared only if their scope is the same: the same thing and the same kind of happening (a death,
 * a capture of one person, a founding), the same counted group in the same unit, or the same property. Then they
 * conflict if their times have no day in common, their places do not contain each other, their manners or causes of
 * death differ, their geometries are too far apart, their numbers have no value in common, or one denies what the other says. Two figures for different
 * times do not conflict. A person can be captured more than once: an account conflicts with the captures that another
 * entry tells only if neither entry has one that fits the other's.
 *
 * <p>Accounts are collected as lines and sorted on disk, so memory holds those of one subject at a time. Not
 * thread-safe; to be closed.
 */
final class Conflicts implements AutoCloseable {

    /** Of one subject only this many accounts, the first by IRI, are compared; the report says so. */
    static final int MOST_PER_SUBJECT = 500;

    private final JsonMapper json = JsonMapper.shared();
    private final SortedLines lines = new SortedLines();
    private final PlaceKnowledge places;
    private final List<ComparableAccount> group = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> crowded = new ArrayList<>();

    Conflicts(PlaceKnowledge places) {
        this.places = places;
    }

    void add(Description account) {
        ComparableAccount.of(account).forEach(c -> lines.add(c.subject() + '\t' + json.writeValueAsString(c)));
    }

    /** Hands over every conflict once. */
    void forEach(Consumer<Conflict> found) {
        lines.forEach(line -> {
            ComparableAccount next = json.readValue(line.substring(line.indexOf('\t') + 1), ComparableAccount.class);
            if (!group.isEmpty() && !group.getFirst().subject().equals(next.subject())) {
                compare(found);
            }
            if (group.size() < MOST_PER_SUBJECT) {
                group.add(next);
            } else if (!crowded.contains(next.subject())) {
                crowded.add(next.subject());
            }
        });
        compare(found);
    }

    /** Subjects with more accounts than were compared. */
    List<String> crowded() {
        return List.copyOf(crowded);
    }

    private void compare(Consumer<Conflict> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                ComparableAccount one = group.get(i);
                ComparableAccount other = group.get(j);
                disagreement(one, other)
                        .map(over -> new Conflict(thing(one), one.account(), other.account(), over,
                                one.rejected() || other.rejected()))
                        // two accounts of several people meet under each of them
                        .filter(conflict -> seen.add(conflict.account() + ' ' + conflict.other())).ifPresent(found);
            }
        }
        group.clear();
    }

    /** A subject is a thing and what is told of it. */
    private static String thing(ComparableAccount account) {
        return account.subject().substring(0, account.subject().indexOf(' '));
    }

    private Optional<String> disagreement(ComparableAccount one, ComparableAccount other) {
        if (one.account().equals(other.account())) {
            return Optional.empty();
        }
        if (one.subject().endsWith(" " + Pow.CAPTURE)) {
            return fitsNoCaptureOf(one, other) && fitsNoCaptureOf(other, one) ? direct(one, other) : Optional.empty();
        }
        return direct(one, other);
    }

    private boolean fitsNoCaptureOf(ComparableAccount capture, ComparableAccount other) {
        return !capture.entry().equals(other.entry()) && group.stream().filter(c -> c.entry().equals(other.entry()))
                .allMatch(c -> direct(capture, c).isPresent());
    }

    private Optional<String> direct(ComparableAccount one, ComparableAccount other) {
        boolean differentTimes = one.time() != null && other.time() != null && one.time().disjointFrom(other.time());
        Quantity quantity = one.quantity();
        Quantity otherQuantity = other.quantity();
        if (quantity != null && otherQuantity != null) {
            boolean comparable = !differentTimes && samePlaces(one.places(), other.places());
            return comparable && quantity.disjointFrom(otherQuantity) ? Optional.of("number") : Optional.empty();
        }
        Value.Extent where = one.where();
        Value.Extent otherWhere = other.where();
        if (where != null && otherWhere != null) {
            // a camp may move, and what a source denies is no place to be far from
            boolean comparable = !differentTimes && !one.negated() && !other.negated();
            return comparable && farApart(where, otherWhere) ? Optional.of("place") : Optional.empty();
        }
        if (one.value() != null || other.value() != null) {
            boolean denied = one.value() != null && one.value().equals(other.value())
                    && one.negated() != other.negated();
            return denied && !differentTimes ? Optional.of("denial") : Optional.empty();
        }
        if (differentTimes) {
            return Optional.of("time");
        }
        if (!samePlaces(one.places(), other.places())) {
            return Optional.of("place");
        }
        return differ(one.manners(), other.manners()) || differ(one.causes(), other.causes())
                ? Optional.of("manner")
                : Optional.empty();
    }

    private static boolean farApart(Value.Extent one, Value.Extent other) {
        return one.geometry().kilometresTo(other.geometry()) > reach(one) + reach(other);
    }

    /** How far from a geometry, in kilometres, its place may still have been. */
    private static int reach(Value.Extent where) {
        return switch (where.precision()) {
            case "site" -> 2;
            case "settlement" -> 30;
            default -> 0;
        };
    }

    private boolean samePlaces(SortedSet<String> ones, SortedSet<String> others) {
        return ones.isEmpty() || others.isEmpty()
                || ones.stream().anyMatch(one -> others.stream().anyMatch(other -> places.compatible(one, other)));
    }

    private static boolean differ(SortedSet<String> ones, SortedSet<String> others) {
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    @Override
    public void close() {
        lines.close();
    }
}
