package org.w3id.muster.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Quantity;
import org.w3id.muster.vocab.Pow;

/**
 * As much of an account as is needed to tell whether it can hold together with another one of the same subject.
 *
 * @param subject what both must be about: the same thing and the same kind of happening, figure or property
 * @param account the account
 * @param entry the entry it belongs to
 * @param rejected whether we reject it
 * @param time the time it gives, if any
 * @param places the places it gives
 * @param causes the causes it gives
 * @param manners the event types it gives
 * @param quantity the number it gives, for a figure
 * @param where the geometry that a statement gives
 * @param value the value of a statement: an IRI, or a literal as in N-Triples; null for a time or a geometry
 * @param negated whether a statement denies
 */
record ComparableAccount(
        String subject,
        String account,
        String entry,
        boolean rejected,
        @Nullable Days time,
        SortedSet<String> places,
        SortedSet<String> causes,
        SortedSet<String> manners,
        @Nullable Quantity quantity,
        Value.@Nullable Extent where,
        @Nullable String value,
        boolean negated) {

    /** A stretch of days; an absent end is open or unknown. */
    record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

        boolean disjointFrom(Days other) {
            return before(latest, other.earliest) || before(other.latest, earliest);
        }

        private static boolean before(@Nullable LocalDate end, @Nullable LocalDate beginning) {
            return end != null && beginning != null && end.isBefore(beginning);
        }
    }

    /** Happenings that come once in the life of a person, a body or a camp. */
    private static final List<String> ONCE = List.of("birth", "burial", "formed", "disbanded", "destroyed",
            "declared-dead");

    /** The subjects under which an account is compared: none for accounts that cannot conflict. */
    static Stream<ComparableAccount> of(Description account) {
        if (account.properties().stream().anyMatch(p -> p.iri().value().equals(Pow.READING_OF))) {
            return Stream.empty();
        }
        return switch (account.type().value()) {
            case Pow.DEATH, Pow.CAPTURE ->
                individuals(account).map(who -> new Facts(account).about(kind(account), who));
            case Pow.EVENT -> resources(account, Pow.EVENT_TYPE).map(ComparableAccount::localKey).filter(ONCE::contains)
                    .flatMap(type -> resources(account, Pow.HAPPENED_TO)
                            .map(who -> new Facts(account).about(type, who)));
            case Pow.OBSERVATION -> resources(account, Pow.POPULATION)
                    .map(population -> new Facts(account).about("figure " + unit(account), population));
            case Pow.STATEMENT -> HeldProperties.resource(account, Pow.PROPERTY)
                    .filter(property -> !property.value().equals(Pow.IDENTIFIED_WITH)).stream()
                    .flatMap(property -> resources(account, Pow.SUBJECT)
                            .map(subject -> new Facts(account).about(property.value(), subject)));
            default -> Stream.empty();
        };
    }

    private static String kind(Description account) {
        return account.type().value();
    }

    /** Deaths and captures of groups are figures, not happenings that come once. */
    private static Stream<Iri> individuals(Description account) {
        return resources(account, Pow.HAPPENED_TO).filter(who -> who.value().contains("/id/person/"));
    }

    private static String unit(Description account) {
        return quantity(account).flatMap(Quantity::unit).orElse("persons");
    }

    private static Stream<Iri> resources(Description account, String property) {
        return account.properties().stream().filter(p -> p.iri().value().equals(property))
                .flatMap(p -> p.value() instanceof Value.Resource(Iri iri) ? Stream.of(iri) : Stream.empty());
    }

    private static Optional<Quantity> quantity(Description account) {
        return account.properties().stream()
                .flatMap(p -> p.value() instanceof Value.Amount(Quantity quantity)
                        ? Stream.of(quantity)
                        : Stream.empty())
                .findFirst();
    }

    private static String localKey(Iri concept) {
        return concept.value().substring(concept.value().lastIndexOf('/') + 1);
    }

    /** Reads one account's comparable facts. */
    private record Facts(Description account) {

        ComparableAccount about(String kind, Iri thing) {
            return new ComparableAccount(thing + " " + kind, account.iri().value(),
                    HeldProperties.resource(account, Pow.IN_ENTRY).map(Iri::value).orElse(""),
                    GraphMapping.isRejected(account), time(), names(Pow.PLACE), names(Pow.CAUSE), names(Pow.EVENT_TYPE),
                    ComparableAccount.quantity(account).orElse(null), where(),
                    value(),
                    HeldProperties.isNegated(account));
        }

        private @Nullable String value() {
            return account.properties().stream()
                    .filter(p -> p.iri().value().equals(Pow.VALUE) || p.iri().value().equals(Pow.LITERAL_VALUE))
                    .flatMap(p -> switch (p.value()) {
                        case Value.Resource(var iri) -> Stream.of(iri.value());
                        case Value.Text(var text) -> Stream.of(NodeFmtLib.strNT(Terms.literal(text)));
                        case Value.Literal(var lexical, var type) ->
                            Stream.of(NodeFmtLib.strNT(Terms.typed(lexical, type)));
                        case Value.Time time -> Stream.<String>empty();
                        case Value.Amount amount -> Stream.<String>empty();
                        case Value.Extent extent -> Stream.<String>empty();
                    }).findFirst().orElse(null);
        }

        private Value.@Nullable Extent where() {
            return account.properties().stream()
                    .flatMap(p -> p.value() instanceof Value.Extent extent ? Stream.of(extent) : Stream.empty())
                    .findFirst().orElse(null);
        }

        private SortedSet<String> names(String property) {
            SortedSet<String> names = new TreeSet<>();
            resources(account, property).forEach(iri -> names.add(iri.value()));
            return names;
        }

        private @Nullable Days time() {
            return account.properties().stream()
                    .flatMap(p -> p.value() instanceof Value.Time(var extent)
                            ? extent.bounds().stream()
                            : Stream.empty())
                    .findFirst().map(Facts::days).orElse(null);
        }

        private static Days days(EdtfDate date) {
            return new Days(date.earliest().orElse(null), date.latest().orElse(null));
        }
    }
}
