package org.w3id.muster.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/**
 * What statements make true of things: the step "derive" of a build.
 *
 * <p>The plain triple {@code subject property value} stands in the default graph exactly while some statement for it is
 * neither negated nor rejected. Since every such statement yields the same triple and a release is a set, looking at one
 * statement at a time is enough. {@code identifiedWith} never becomes a plain triple: it says "perhaps the same".
 */
final class HeldProperties {

    private HeldProperties() {}

    /** The plain property that this account makes true of a thing; empty if it makes none. */
    static Optional<Held> of(Description account) {
        return claim(account).filter(held -> !held.property().value().equals(Pow.IDENTIFIED_WITH));
    }

    /** What this account says to be so, also that two are perhaps one; empty if it denies it or was rejected. */
    static Optional<Held> claim(Description account) {
        if (!account.type().value().equals(Pow.STATEMENT) || GraphMapping.isRejected(account) || isNegated(account)) {
            return Optional.empty();
        }
        Optional<Iri> property = resource(account, Pow.PROPERTY);
        Optional<Description.Property> value = account.properties().stream()
                .filter(p -> p.iri().value().equals(Pow.VALUE) || p.iri().value().equals(Pow.LITERAL_VALUE))
                .findFirst();
        return resource(account, Pow.SUBJECT)
                .flatMap(subject -> property.flatMap(p -> value.map(v -> new Held(subject, p, v))));
    }

    static boolean isNegated(Description account) {
        return account.properties().stream().anyMatch(p -> p.iri().value().equals(Pow.NEGATED)
                && p.value() instanceof Value.Literal(String lexical, Iri datatype) && lexical.equals("true"));
    }

    static Optional<Iri> resource(Description description, String property) {
        return description.properties().stream().filter(p -> p.iri().value().equals(property))
                .map(Description.Property::value)
                .flatMap(v -> v instanceof Value.Resource(Iri iri)
                        ? Stream.of(iri)
                        : Stream.empty())
                .findFirst();
    }

    /**
     * @param subject the thing
     * @param property the property that holds
     * @param value the property of the statement that carries the value
     */
    record Held(Iri subject, Iri property, Description.Property value) {

        /** The thing with this property, as the account describes it: where the account stands. */
        Description from(Description account) {
            return new Description(subject, property, List.of(), account.where());
        }
    }
}
