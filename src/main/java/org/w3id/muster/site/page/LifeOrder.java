package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Puts what happened to someone in order: by date where there is one; behind what it is said to follow where there is
 * none; else where a happening of its kind stands in a life. A place in the order is never shown as a date.
 */
final class LifeOrder {

    /**
     * A place in the order.
     *
     * @param day the first day it may have been, or that of what it follows
     * @param depth how many steps it follows what has that day
     */
    private record Key(LocalDate day, int depth) {}

    private final Dossier dossier;
    private final Map<Node, Account> accounts = new HashMap<>();
    private final Map<Node, Key> keys = new HashMap<>();

    private LifeOrder(Dossier dossier, List<Account> accounts) {
        this.dossier = dossier;
        accounts.forEach(account -> this.accounts.put(account.node(), account));
    }

    static List<Account> sorted(Dossier dossier, List<Account> accounts) {
        LifeOrder order = new LifeOrder(dossier, accounts);
        List<Account> sorted = new ArrayList<>(accounts);
        sorted.sort(Comparator.comparing((Account account) -> order.key(account).day())
                .thenComparingInt(account -> order.key(account).depth())
                .thenComparing(Account::kind).thenComparing(account -> account.node().toString()));
        return sorted;
    }

    private Key key(Account account) {
        Key known = keys.get(account.node());
        if (known == null) {
            known = key(account, new HashSet<>());
            keys.put(account.node(), known);
        }
        return known;
    }

    /**
     * Where an account stands.
     *
     * @param seen guards against accounts that are said to follow each other in a circle
     */
    @SuppressWarnings("EnumOrdinal") // the kinds are listed in the order of a life
    private Key key(Account account, Set<Node> seen) {
        Optional<LocalDate> day = account.when().flatMap(when -> when.earliest().or(when::latest));
        if (day.isPresent()) {
            return new Key(day.get(), 0);
        }
        if (account.kind() == AccountKind.DEATH) {
            return new Key(firstDay(AccountKind.DEATH).orElse(LocalDate.MAX), 1);
        }
        if (followedByDeath(account)) {
            return firstDay(AccountKind.DEATH).map(death -> new Key(death, -1))
                    .orElse(new Key(LocalDate.MAX.minusDays(1), 0));
        }
        if (seen.add(account.node())) {
            Optional<Key> after = predecessors(account).stream().map(before -> key(before, seen))
                    .max(Comparator.comparing(Key::day).thenComparingInt(Key::depth));
            if (after.isPresent()) {
                return new Key(after.get().day(), after.get().depth() + 1);
            }
        }
        return new Key(switch (account.kind()) {
            case BIRTH -> LocalDate.MIN;
            case CAPTURE -> firstDay(AccountKind.CAPTURE).or(() -> firstDay(AccountKind.HELD))
                    .or(() -> firstDay(AccountKind.LEFT)).orElse(LocalDate.MIN.plusDays(1));
            default -> LocalDate.MAX.minusDays(1);
        }, account.kind().ordinal());
    }

    private List<Account> predecessors(Account account) {
        List<Account> found = new ArrayList<>();
        for (Node property : List.of(Terms.AFTER, Terms.ENDS, Terms.DURING)) {
            for (Node before : dossier.objects(account.node(), property)) {
                Account known = accounts.get(before);
                if (known != null) {
                    found.add(known);
                }
            }
        }
        accounts.values().stream().filter(other -> account.kind() == AccountKind.HELD && broughtTo(other, account))
                .forEach(found::add);
        return found;
    }

    /** Whether one account tells of being brought to where the other, of the same entry, tells of being held. */
    private boolean broughtTo(Account moved, Account held) {
        List<Node> site = dossier.objects(held.node(), Terms.HELD_AT);
        return moved.kind() == AccountKind.LEFT && moved.entry().equals(held.entry())
                && dossier.objects(moved.node(), Terms.DESTINATION).stream().anyMatch(site::contains);
    }

    /** Whether a death is said to have come right after it or in its course. */
    private boolean followedByDeath(Account account) {
        return accounts.values().stream().filter(other -> other.kind() == AccountKind.DEATH)
                .anyMatch(death -> account.kind() != AccountKind.CAPTURE
                        && (dossier.objects(death.node(), Terms.AFTER).contains(account.node())
                                || dossier.objects(death.node(), Terms.DURING).contains(account.node())));
    }

    private Optional<LocalDate> firstDay(AccountKind kind) {
        return accounts.values().stream().filter(account -> account.kind() == kind)
                .flatMap(account -> account.when().flatMap(When::earliest).stream()).min(Comparator.naturalOrder());
    }
}
