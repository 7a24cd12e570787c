package org.w3id.muster.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Value;
import org.w3id.muster.entry.Withdrawal;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/**
 * Who of the sources that protect the living may be alive: who has no death, and was born, or first spoken of, too few years
 * ago. Fails closed: of a vague date the latest day counts, and without a year to count to nobody counts as dead. Learns
 * from all entries before it is asked. Not thread-safe.
 */
final class Living {

    private final LivingRule rule;
    private final Iris iris;
    private final Map<Iri, Rights> sources = new HashMap<>();
    private final Map<Iri, Life> lives = new HashMap<>();
    private int newest;

    /** What is known of a person, and who speaks of him. */
    private static final class Life {
        private boolean dead;
        private OptionalInt born = OptionalInt.empty();
        private OptionalInt attested = OptionalInt.empty();
        private boolean openlySpokenOf;
        /** The strictest of the entries that protect the living and speak of him. */
        private Rights protectedBy = Rights.OPEN;
        private Location where = new Location("", 0, 0, "");
        private final Set<Iri> protectedAccounts = new HashSet<>();
    }

    Living(LivingRule rule, Iris iris) {
        this.rule = rule;
        this.iris = iris;
    }

    void learn(Collection<Description> descriptions) {
        descriptions.forEach(source -> sources.put(source.iri(), Rights.of(source)));
    }

    /** A day on which somebody decided something: the present is not before it. */
    void learnDate(LocalDate day) {
        newest = Math.max(newest, day.getYear());
    }

    /** @param entry as identity decisions leave it */
    void learn(Entry entry) {
        Rights own = Rights.of(entry.description());
        Rights rights = sources.getOrDefault(entry.source(), Rights.RESTRICTED)
                .stricter(own == Rights.UNSTATED ? Rights.OPEN : own);
        if (rights == Rights.RESTRICTED || rights == Rights.UNSTATED) {
            return;
        }
        entry.things().stream().filter(thing -> isPerson(thing.iri()))
                .forEach(person -> meet(person.iri(), rights, person.where()));
        for (Description account : entry.accounts()) {
            persons(account, Set.of()).forEach(person -> {
                Life life = meet(person, rights, account.where());
                if (rights != Rights.OPEN) {
                    life.protectedAccounts.add(account.iri());
                }
            });
            if (!GraphMapping.isRejected(account) && !HeldProperties.isNegated(account)) {
                learnDates(account);
            }
        }
    }

    private Life meet(Iri person, Rights rights, Location where) {
        Life life = lives.computeIfAbsent(person, key -> new Life());
        if (rights == Rights.OPEN) {
            life.openlySpokenOf = true;
        } else {
            life.protectedBy = life.protectedBy.stricter(rights);
            life.where = life.where.file().isEmpty() ? where : life.where;
        }
        return life;
    }

    private void learnDates(Description account) {
        Set<String> kinds = new HashSet<>();
        account.properties().stream().filter(p -> p.iri().value().equals(Pow.EVENT_TYPE))
                .forEach(p -> kinds.add(p.value() instanceof Value.Resource(Iri iri)
                        ? iri.value().substring(iri.value().lastIndexOf('/') + 1)
                        : ""));
        boolean death = account.type().value().equals(Pow.DEATH) || kinds.contains("burial");
        List<Integer> years = account.properties().stream().filter(p -> p.iri().value().equals(Pow.TIME))
                .flatMap(p -> latestYear(p.value()).stream()).toList();
        persons(account, Set.of(Pow.HAPPENED_TO, Pow.AFFILIATE, Pow.SUBJECT)).forEach(person -> {
            Life life = lives.computeIfAbsent(person, key -> new Life());
            life.dead |= death && isAbout(account, person);
            years.forEach(year -> {
                if (kinds.contains("birth")) {
                    life.born = OptionalInt.of(Math.max(year, life.born.orElse(year)));
                } else {
                    life.attested = OptionalInt.of(Math.min(year, life.attested.orElse(year)));
                }
            });
        });
    }

    private static boolean isAbout(Description account, Iri person) {
        return account.properties().stream().anyMatch(p -> p.iri().value().equals(Pow.HAPPENED_TO)
                && p.value() instanceof Value.Resource(Iri iri) && iri.equals(person));
    }

    private static Optional<Integer> latestYear(Value value) {
        return value instanceof Value.Time(var extent)
                ? extent.bounds().flatMap(EdtfDate::latest).map(LocalDate::getYear)
                : Optional.empty();
    }

    private Stream<Iri> persons(Description account, Set<String> properties) {
        return account.properties().stream()
                .filter(p -> properties.isEmpty() || properties.contains(p.iri().value()))
                .flatMap(p -> p.value() instanceof Value.Resource(Iri iri) && isPerson(iri)
                        ? Stream.of(iri)
                        : Stream.empty());
    }

    private boolean isPerson(Iri iri) {
        return iris.isId(iri) && iris.name(iri).startsWith("person/");
    }

    /** The year that is counted to; empty if neither the build nor the data states one. */
    OptionalInt asOf() {
        return rule.asOf().isPresent()
                ? OptionalInt.of(rule.asOf().get())
                : newest > 0 ? OptionalInt.of(newest) : OptionalInt.empty();
    }

    /** Who and what is left out. */
    Map<Iri, Withdrawal> leftOut(Consumer<LivingLeftOut> told) {
        Map<Iri, Withdrawal> leftOut = new HashMap<>();
        long dated = 0;
        long undated = 0;
        long accounts = 0;
        for (Map.Entry<Iri, Life> each : lives.entrySet()) {
            Life life = each.getValue();
            if (life.protectedBy == Rights.OPEN || life.dead || !mayBeAlive(life)) {
                continue;
            }
            Withdrawal why = new Withdrawal(each.getKey(), Withdrawal.Reason.PRIVACY, List.of(),
                    "the rule on the living",
                    LocalDate.EPOCH, life.where);
            life.protectedAccounts.forEach(account -> leftOut.put(account, why));
            accounts += life.protectedAccounts.size();
            // what an open source says of somebody is said
            if (!life.openlySpokenOf) {
                leftOut.put(each.getKey(), why);
                if (year(life).isPresent()) {
                    dated++;
                } else {
                    undated++;
                }
            }
        }
        if (!leftOut.isEmpty()) {
            OptionalInt year = asOf();
            told.accept(new LivingLeftOut(dated, undated, accounts, rule.years(),
                    year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty()));
        }
        return leftOut;
    }

    private boolean mayBeAlive(Life life) {
        OptionalInt year = year(life);
        if (year.isEmpty()) {
            return life.protectedBy != Rights.DECEASED_OR_UNDATED;
        }
        return asOf().isEmpty() || asOf().getAsInt() - year.getAsInt() < rule.years();
    }

    private static OptionalInt year(Life life) {
        return life.born.isPresent() ? life.born : life.attested;
    }
}
