package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Pow;

/**
 * Applies the identity decisions of the verdict "same": where an entry speaks of a mention, the graph speaks of the
 * thing. The mention's own name in the entry stays as an account, a {@code pow:Name} of the thing; its other labels and
 * its notes become labels and notes of the thing, so nothing is lost. Immutable.
 */
final class Identity {

    private static final String PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    private static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";

    private final Map<Iri, Iri> things = new HashMap<>();
    private final List<Decision> decisions;
    private final Set<Iri> subjects;
    private final Map<Iri, Set<LangText>> labels;
    private final Iris iris;

    /** @param known the things that decisions may speak of instead of a mention, with their labels */
    Identity(List<Decision> decisions, List<Description> known, Iris iris) {
        this(decisions, labels(decisions, known), iris);
    }

    private Identity(List<Decision> decisions, Map<Iri, Set<LangText>> labels, Iris iris) {
        this.decisions = List.copyOf(decisions);
        this.subjects = decisions.stream().flatMap(d -> Stream.of(d.mention(), d.thing()))
                .collect(Collectors.toUnmodifiableSet());
        this.labels = labels;
        this.iris = iris;
        decisions.stream().filter(d -> d.verdict() == Decision.Verdict.SAME)
                .forEach(d -> things.put(d.mention(), d.thing()));
    }

    private static Map<Iri, Set<LangText>> labels(List<Decision> decisions, List<Description> known) {
        Set<Iri> decided = decisions.stream().map(Decision::thing).collect(Collectors.toSet());
        return known.stream().filter(thing -> decided.contains(thing.iri())).collect(Collectors.toMap(Description::iri,
                thing -> thing.properties().stream().map(Property::value).filter(Value.Text.class::isInstance)
                        .map(text -> ((Value.Text) text).text()).collect(Collectors.toSet()),
                (one, other) -> Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet())));
    }

    /** The decisions that tell nothing of these things. */
    Identity without(Predicate<Iri> hidden) {
        return new Identity(
                decisions.stream().filter(d -> !hidden.test(d.mention()) && !hidden.test(d.thing())).toList(),
                labels, iris);
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** Everything that a decision, of whatever verdict, is about. */
    Set<Iri> subjects() {
        return subjects;
    }

    Entry apply(Entry entry) {
        if (entry.things().stream().noneMatch(thing -> things.containsKey(thing.iri()))) {
            return entry;
        }
        List<Description> kept = new ArrayList<>();
        List<Description> accounts = new ArrayList<>(entry.accounts().stream().map(this::apply).toList());
        for (Description thing : entry.things()) {
            if (things.containsKey(thing.iri())) {
                List<Property> evidence = evidence(thing, entry);
                List<Property> rest = new ArrayList<>();
                for (Property property : thing.properties()) {
                    if (isAttestedName(property, evidence, entry)) {
                        Description name = name(thing, entry, property.value(), evidence);
                        accounts.add(name);
                        rest.add(new Property(Iri.of(Pow.HAS_NAME), new Value.Resource(name.iri())));
                    } else {
                        unlessKnown(thing(thing.iri()), property).ifPresent(rest::add);
                    }
                }
                if (!rest.isEmpty()) {
                    kept.add(new Description(thing(thing.iri()), thing.type(), rest, thing.where()));
                }
            } else {
                kept.add(apply(thing));
            }
        }
        return new Entry(entry.description(), entry.source(), entry.pageSha256(), entry.segments(), kept, accounts);
    }

    /** For every mention the thing that the graph speaks of instead. */
    Stream<Quad> replacements() {
        return things.entrySet().stream().map(decided -> Quad.create(Quad.defaultGraphNodeGenerated,
                Terms.iri(decided.getKey()), DCTerms.isReplacedBy.asNode(), Terms.iri(decided.getValue())));
    }

    Iri thing(Iri mention) {
        return things.getOrDefault(mention, mention);
    }

    private Description apply(Description description) {
        return new Description(thing(description.iri()), description.type(),
                description.properties().stream().map(p -> new Property(p.iri(), apply(p.value()))).toList(),
                description.where());
    }

    private Value apply(Value value) {
        return value instanceof Value.Resource(Iri iri) ? new Value.Resource(thing(iri)) : value;
    }

    /** The passages that speak of the mention. */
    private static List<Property> evidence(Description mention, Entry entry) {
        return entry.accounts().stream().filter(account -> speaksOf(account, mention.iri()))
                .flatMap(account -> account.properties().stream()).filter(p -> p.iri().value().equals(Pow.EVIDENCE))
                .distinct().toList();
    }

    private static boolean isAttestedName(Property property, List<Property> evidence, Entry entry) {
        return property.iri().value().equals(PREF_LABEL) && !evidence.isEmpty() && isWrittenBy(entry, property.value());
    }

    /** What the mention carries besides attested names, now said of the thing; its label is one of the other labels. */
    private Optional<Property> unlessKnown(Iri thing, Property property) {
        if (!(property.value() instanceof Value.Text(LangText text))) {
            return Optional.of(new Property(property.iri(), apply(property.value())));
        }
        boolean isLabel = property.iri().value().equals(PREF_LABEL);
        return labels.getOrDefault(thing, Set.of()).contains(text)
                ? Optional.empty()
                : Optional.of(new Property(isLabel ? Iri.of(ALT_LABEL) : property.iri(), property.value()));
    }

    /** A label in a language that the entry is not written in is our translation, not a name that it attests. */
    private static boolean isWrittenBy(Entry entry, Value label) {
        return label instanceof Value.Text(LangText text) && entry.description().properties().stream()
                .anyMatch(p -> p.iri().value().equals(PREF_LABEL) && p.value() instanceof Value.Text(LangText headword)
                        && headword.tag().equals(text.tag()));
    }

    private Description name(Description mention, Entry entry, Value label, List<Property> evidence) {
        List<Property> properties = new ArrayList<>(evidence);
        properties.add(new Property(Iri.of(Pow.IN_ENTRY), new Value.Resource(entry.iri())));
        properties.add(new Property(Iri.of(Pow.NAME_TEXT), label));
        properties.add(new Property(Iri.of(Pow.NAME_KIND),
                new Value.Resource(Iri.of(Terms.CONCEPT + "name-kind/attested"))));
        String tag = label instanceof Value.Text(var text) ? text.tag() : "und";
        Iri iri = iris.id("name/" + iris.key(mention.iri()) + "-" + tag.toLowerCase(Locale.ROOT));
        return new Description(iri, Iri.of(Pow.NAME), properties, mention.where());
    }

    private static boolean speaksOf(Description account, Iri thing) {
        return account.properties().stream()
                .anyMatch(p -> p.value() instanceof Value.Resource(Iri iri) && iri.equals(thing));
    }
}
