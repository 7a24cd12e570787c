package org.w3id.muster.release;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.entry.Withdrawal;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Pow;

/**
 * What editors have withdrawn, and what goes with it: the accounts about it, those that rest on them, its names, passages
 * that only these use, entries and things that are called after it. Learnt from all data before any of it is used, since
 * an entry may speak of what stands in a later one. Not thread-safe.
 */
final class Withdrawn {

    /** An account that has lost all its values of one of these says nothing any more. */
    private static final Set<String> NEEDED = Set.of(Pow.HAPPENED_TO, Pow.AFFILIATE, Pow.POPULATION, Pow.SUBJECT,
            Pow.VALUE, Pow.READING_OF, Pow.EVIDENCE);
    static final Set<String> LABELS = Set.of(SKOS.prefLabel.getURI(), SKOS.altLabel.getURI(), Pow.NAME_TEXT);

    private final Map<Iri, Withdrawal> gone = new HashMap<>();
    /** Passages that stay, but whose words speak of what is gone. */
    private final Set<Iri> silenced = new HashSet<>();
    private final RevealingNames names = new RevealingNames();
    private final List<Withdrawal> decided;

    /**
     * @param things the authority things
     * @param identity the decisions on who is meant
     */
    Withdrawn(List<Withdrawal> decided, List<Description> things, Identity identity, Iris iris) {
        this.decided = List.copyOf(decided);
        decided.forEach(each -> {
            gone.put(each.thing(), each);
            gone.put(identity.thing(each.thing()), each);
        });
        identity.decisions().stream().filter(d -> d.verdict() == Decision.Verdict.SAME && gone.containsKey(d.thing()))
                .forEach(d -> gone.put(d.mention(), of(d.thing())));
        gone.keySet().stream().filter(iris::isId).forEach(iri -> names.learnKey(iris.key(iri)));
        things.stream().filter(thing -> gone.containsKey(thing.iri())).forEach(this::learnNames);
        learn(things);
    }

    /** Learns which things are called after one that is gone. To be called again when more names are known. */
    void learn(List<Description> things) {
        things.forEach(this::learnCalledAfter);
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    boolean has(Iri iri) {
        return gone.containsKey(iri);
    }

    /** Whether a text or an IRI tells whom or what was withdrawn. */
    boolean isRevealedBy(String text) {
        return names.inText(text) || names.inIri(text);
    }

    /** Whether a term of a release reveals a name; a label that is the whole name may be that of somebody else. */
    boolean isRevealedBy(QuadLine quad) {
        String object = quad.object();
        if (Stream.of(quad.subject(), quad.graph(), object.startsWith("<") ? object : "").anyMatch(names::inIri)) {
            return true;
        }
        if (!object.startsWith("\"")) {
            return false;
        }
        String text = object.substring(1, object.lastIndexOf('"'));
        boolean isLabel = LABELS.contains(quad.predicate().substring(1, quad.predicate().length() - 1));
        return isRevealedBy(text) && !(isLabel && names.isOne(text));
    }

    /** Whether a text is one of the names and nothing else, as a label of somebody else may be. */
    boolean isName(String label) {
        return names.isOne(label);
    }

    /** Whether a passage that stays tells of what is gone, so that its words may not be shown. */
    boolean isSilenced(Iri segment) {
        return silenced.contains(segment);
    }

    /** Where the first of the decisions stands. */
    Location where() {
        return decided.getFirst().where();
    }

    /** Grows with what is learnt, so that one sees when all is. */
    int size() {
        return gone.size() + silenced.size() + names.size();
    }

    private Withdrawal of(Iri iri) {
        return Objects.requireNonNull(gone.get(iri), "asked only for what is gone");
    }

    private void learnNames(Description thing) {
        texts(thing, LABELS).forEach(name -> names.learn(name, of(thing.iri())));
    }

    /** A thing whose label holds the name, such as a family, is gone as well. */
    private void learnCalledAfter(Description thing) {
        if (!gone.containsKey(thing.iri())) {
            texts(thing, Set.of(SKOS.prefLabel.getURI())).filter(label -> !names.isOne(label))
                    .flatMap(label -> names.whose(label).stream()).findFirst().ifPresent(
                            why -> gone.put(thing.iri(), why));
        }
    }

    /** Learns what of an entry goes. To be called for all entries until nothing more is learnt. */
    void learn(Entry entry) {
        texts(entry.description(), Set.of(SKOS.prefLabel.getURI())).flatMap(label -> names.whose(label).stream())
                .findFirst().ifPresent(why -> allOf(entry).forEach(iri -> gone.putIfAbsent(iri, why)));
        for (Description thing : entry.things()) {
            if (gone.containsKey(thing.iri())) {
                learnNames(thing);
                resources(thing, Set.of(Pow.HAS_NAME)).forEach(name -> gone.putIfAbsent(name, of(thing.iri())));
            } else if (isOf(entry, thing.iri())) {
                learnCalledAfter(thing);
            }
        }
        entry.accounts().forEach(this::learn);
        learnPassages(entry);
    }

    private static Stream<Iri> allOf(Entry entry) {
        return Stream.of(Stream.of(entry.iri()), entry.segments().stream().map(Segment::iri),
                entry.accounts().stream().map(Description::iri),
                entry.things().stream().map(Description::iri).filter(iri -> isOf(entry, iri))).flatMap(iris -> iris);
    }

    /** Whether only this entry knows a thing. */
    private static boolean isOf(Entry entry, Iri thing) {
        String name = entry.iri().value().substring(entry.iri().value().indexOf("/id/entry/") + "/id/entry/".length());
        return thing.value().contains('/' + name + '/');
    }

    private void learn(Description account) {
        if (!gone.containsKey(account.iri())) {
            NEEDED.stream().map(property -> resources(account, Set.of(property)))
                    .filter(values -> !values.isEmpty() && values.stream().allMatch(gone::containsKey)).findFirst()
                    .map(values -> of(values.getFirst()))
                    .or(() -> resources(account, Set.of(Pow.INFERRED_FROM)).stream().filter(gone::containsKey)
                            .findFirst().map(this::of))
                    .ifPresent(why -> gone.put(account.iri(), why));
        }
        if (gone.containsKey(account.iri()) && account.type().value().equals(Pow.NAME)) {
            learnNames(account);
        }
    }

    private void learnPassages(Entry entry) {
        Set<Iri> used = new HashSet<>();
        Map<Iri, Withdrawal> touched = new HashMap<>();
        for (Description account : entry.accounts()) {
            Optional<Withdrawal> why = Stream
                    .concat(Stream.of(account.iri()), resources(account, Set.of()).stream()).filter(gone::containsKey)
                    .map(this::of).findFirst();
            List<Iri> evidence = resources(account, Set.of(Pow.EVIDENCE));
            why.ifPresent(withdrawal -> evidence.forEach(segment -> touched.put(segment, withdrawal)));
            if (!gone.containsKey(account.iri())) {
                used.addAll(evidence);
            }
        }
        touched.forEach((segment, why) -> {
            if (used.contains(segment)) {
                silenced.add(segment);
            } else {
                gone.putIfAbsent(segment, why);
            }
        });
    }

    private static Stream<String> texts(Description description, Set<String> properties) {
        return description.properties().stream().filter(p -> properties.contains(p.iri().value()))
                .flatMap(p -> p.value() instanceof Value.Text(LangText text) ? Stream.of(text.text()) : Stream.empty());
    }

    /** @param properties of these properties; of all if empty */
    private static List<Iri> resources(Description description, Set<String> properties) {
        return description.properties().stream()
                .filter(p -> properties.isEmpty() || properties.contains(p.iri().value()))
                .flatMap(p -> p.value() instanceof Value.Resource(Iri iri) ? Stream.of(iri) : Stream.empty()).toList();
    }

    /** Writes what an address of something withdrawn answers. */
    void writeTo(Path release) {
        if (!isEmpty()) {
            Map<String, WithdrawnThings.Notice> notices = new TreeMap<>();
            gone.forEach((iri, why) -> notices.put(iri.value(), new WithdrawnThings.Notice(why.on().toString(),
                    why.reason().name().toLowerCase(Locale.ROOT))));
            WithdrawnThings.write(notices, release);
        }
    }
}
