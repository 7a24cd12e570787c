package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
 * thing. The mention's own name in the entry stays as an account, a {@code pow:Name} of the thing. Immutable.
 */
final class Identity {

    private static final String PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";

    private final Map<Iri, Iri> things = new HashMap<>();
    private final List<Decision> decisions;
    private final Iris iris;

    Identity(List<Decision> decisions, Iris iris) {
        this.decisions = List.copyOf(decisions);
        this.iris = iris;
        decisions.stream().filter(d -> d.verdict() == Decision.Verdict.SAME)
                .forEach(d -> things.put(d.mention(), d.thing()));
    }

    /** The decisions that tell nothing of what is hidden. */
    Identity without(Predicate<Iri> hidden) {
        return new Identity(
                decisions.stream().filter(d -> !hidden.test(d.mention()) && !hidden.test(d.thing())).toList(),
                iris);
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** Whether a decision, of whatever verdict, is about this. */
    boolean concerns(Iri thing) {
        return decisions.stream().anyMatch(d -> d.mention().equals(thing) || d.thing().equals(thing));
    }

    Entry apply(Entry entry) {
        if (entry.things().stream().noneMatch(thing -> things.containsKey(thing.iri()))) {
            return entry;
        }
        List<Description> kept = new ArrayList<>();
        List<Description> accounts = new ArrayList<>(entry.accounts().stream().map(this::apply).toList());
        for (Description thing : entry.things()) {
            if (things.containsKey(thing.iri())) {
                names(thing, entry).forEach(name -> {
                    accounts.add(name);
                    kept.add(new Description(thing(thing.iri()), apply(thing).type(),
                            List.of(new Property(Iri.of(Pow.HAS_NAME), new Value.Resource(name.iri()))),
                            thing.where()));
                });
                claims(thing).ifPresent(kept::add);
            } else {
                kept.add(apply(thing));
            }
        }
        return new Entry(entry.description(), entry.source(), entry.pageSha256(), entry.segments(), kept, accounts);
    }

    /** For every mention the thing that the graph speaks of instead. */
    Stream<Quad> replacements() {
        return things.entrySet().stream().map(decided -> new Quad(Quad.defaultGraphNodeGenerated,
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

    /** The labels of the mention become names of the thing, each with the passages that speak of it. */
    private Stream<Description> names(Description mention, Entry entry) {
        List<Property> evidence = entry.accounts().stream().filter(account -> speaksOf(account, mention.iri()))
                .flatMap(account -> account.properties().stream()).filter(p -> p.iri().value().equals(Pow.EVIDENCE))
                .distinct().toList();
        return mention.properties().stream()
                .filter(p -> p.iri().value().equals(PREF_LABEL) && !evidence.isEmpty() && isWrittenBy(entry, p.value()))
                .map(p -> name(mention, entry, p.value(), evidence));
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

    /** What the mention carries besides its labels, now said of the thing. */
    private Optional<Description> claims(Description mention) {
        List<Property> rest = apply(mention).properties().stream().filter(p -> !(p.value() instanceof Value.Text))
                .toList();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Description(thing(mention.iri()), mention.type(), rest, mention.where()));
    }

    private static boolean speaksOf(Description account, Iri thing) {
        return account.properties().stream()
                .anyMatch(p -> p.value() instanceof Value.Resource(Iri iri) && iri.equals(thing));
    }
}
