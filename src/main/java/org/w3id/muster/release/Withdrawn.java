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
import org.w3id.muster.names.Mention;
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
    /** An account that has lost one of these texts says nothing any more. */
    private static final Set<String> SAID = Set.of(Pow.NAME_TEXT, Pow.LITERAL_VALUE);
    /** Stands in place of a name where a text cannot be left out. */
    static final String OMITTED = "[…]";
    private static final Set<String> LABELS = Set.of(SKOS.prefLabel.getURI(), SKOS.altLabel.getURI(), Pow.NAME_TEXT);

    private final Map<Iri, Withdrawal> gone = new HashMap<>();
    /** Passages that stay, but whose words speak of what is gone. */
    private final Set<Iri> silenced = new HashSet<>();
    /** Accounts that go because their words are a name: they are of others, and may be of others' names. */
    private final Set<Iri> telling = new HashSet<>();
    private final RevealingNames names = new RevealingNames();
    private final List<Withdrawal> decided;
    private final Set<Withdrawal> decisions;
    private final Namesakes namesakes;
    private final PossibleMentions mentions;

    /**
     * @param decided what editors decided
     * @param living who may be alive and is therefore left out, and accounts that only concern such persons
     * @param things the authority things
     * @param identity the decisions on who is meant
     * @param mentions is told what an editor should look at
     */
    Withdrawn(List<Withdrawal> decided, Map<Iri, Withdrawal> living, List<Description> things, Identity identity,
            Iris iris, PossibleMentions mentions) {
        this.decided = List.copyOf(decided);
        this.decisions = Set.copyOf(decided);
        this.mentions = mentions;
        gone.putAll(living);
        decided.forEach(each -> {
            gone.put(each.thing(), each);
            gone.put(identity.thing(each.thing()), each);
        });
        identity.decisions().stream().filter(d -> d.verdict() == Decision.Verdict.SAME && gone.containsKey(d.thing()))
                .forEach(d -> gone.put(d.mention(), of(d.thing())));
        this.namesakes = new Namesakes(identity, gone.keySet(), iris);
        gone.forEach((iri, why) -> {
            if (iris.isId(iri) && decisions.contains(why)) {
                names.learnKey(iris.name(iri));
            }
        });
        decided.forEach(each -> each.names().forEach(name -> names.learnAsGiven(name, each)));
        things.stream().filter(thing -> gone.containsKey(thing.iri())).forEach(this::learnNames);
        learn(things);
    }

    /** Learns which things are called after one that is gone. To be called again when more names are known. */
    void learn(List<Description> things) {
        things.forEach(this::learnCalledAfter);
    }

    boolean isEmpty() {
        return gone.isEmpty();
    }

    boolean has(Iri iri) {
        return gone.containsKey(iri);
    }

    /** Whether a text or an IRI tells whom or what was withdrawn, wherever it stands. */
    boolean isRevealedBy(String text) {
        return whose(text).isPresent() || whoseIri(text).isPresent();
    }

    /** Whether a text tells it that stands in this entry or describes this thing. */
    boolean isRevealedBy(String text, Iri context) {
        return !isEmpty() && mentionsIn(text, context).anyMatch(Mention::isCertain);
    }

    boolean isRevealedByIri(String iri, Iri context) {
        return names.hasKey(iri) || names.inPath(iri).stream().anyMatch(mention -> mention.isCertain()
                && !namesakes.hasOne(context, decisions.contains(mention.of())));
    }

    /** Where a text may tell it; of persons who may be alive nobody is asked. */
    List<Mention<Withdrawal>> possible(String text, Iri context) {
        return isEmpty()
                ? List.of()
                : mentionsIn(text, context)
                        .filter(mention -> !mention.isCertain() && decisions.contains(mention.of())).toList();
    }

    /** The text with a mark of omission in place of each name. */
    String withoutNames(String text, Iri context) {
        if (!isRevealedBy(text, context)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        List<Mention<Withdrawal>> told = mentionsIn(text, context).filter(Mention::isCertain).toList();
        told.reversed().forEach(mention -> kept.replace(mention.start(), mention.end(), OMITTED));
        return kept.toString();
    }

    private Stream<Mention<Withdrawal>> mentionsIn(String text, Iri context) {
        return names.in(text).stream().filter(mention -> !namesakes.hasOne(context, decisions.contains(mention.of())));
    }

    /** Whether a term of an edition reveals what editors withdrew. */
    boolean isRevealedBy(QuadLine quad) {
        if (decided.isEmpty()) {
            return false;
        }
        Iri context = Iri.of(quad.subject().substring(1, quad.subject().length() - 1));
        String object = quad.object();
        boolean byIri = Stream.of(quad.subject(), quad.graph(), object.startsWith("<") ? object : "")
                .filter(term -> !term.isEmpty()).map(term -> term.substring(1, term.length() - 1))
                .anyMatch(iri -> names.hasKey(iri) || isDecided(names.inPath(iri), context));
        return byIri || (object.startsWith("\"") && isDecided(names.in(quad.text()), context));
    }

    private boolean isDecided(List<Mention<Withdrawal>> found, Iri context) {
        return found.stream().anyMatch(mention -> mention.isCertain() && decisions.contains(mention.of())
                && !namesakes.hasOne(context, true));
    }

    /** Whether a passage that stays tells of what is gone, so that its words may not be shown. */
    boolean isSilenced(Iri segment) {
        return silenced.contains(segment);
    }

    /** The decisions on things that have no name in the data. */
    List<Withdrawal> nameless() {
        return decided.stream().filter(each -> !names.knows(each)).toList();
    }

    /** Where the first of the decisions stands. */
    Location where() {
        return decided.getFirst().where();
    }

    /** Grows with what is learnt, so that one sees when all is. */
    int size() {
        return gone.size() + silenced.size() + names.size() + namesakes.size();
    }

    private Withdrawal of(Iri iri) {
        return Objects.requireNonNull(gone.get(iri), "asked only for what is gone");
    }

    private Optional<Withdrawal> whose(String text) {
        return names.in(text).stream().filter(Mention::isCertain).map(Mention::of).findFirst();
    }

    private Optional<Withdrawal> whoseIri(String iri) {
        return names.hasKey(iri) && !decided.isEmpty()
                ? Optional.of(decided.getFirst())
                : names.inPath(iri).stream().filter(Mention::isCertain).map(Mention::of).findFirst();
    }

    private void learnNames(Description thing) {
        texts(thing, LABELS).forEach(name -> names.learn(name, of(thing.iri())));
    }

    /**
     * A thing whose label or key holds the name, such as a family, is gone as well: of persons who may be alive only what is
     * no person, since many are called alike; else everything that no editor has called somebody else.
     */
    private void learnCalledAfter(Description thing) {
        if (gone.containsKey(thing.iri())) {
            return;
        }
        Optional<Withdrawal> why = calledAfter(thing);
        if (why.isPresent() && !decisions.contains(why.get()) && thing.type().value().equals(Pow.PERSON)) {
            namesakes.add(thing.iri());
        } else if (why.isPresent() && !namesakes.hasOne(thing.iri(), true)) {
            gone.put(thing.iri(), why.get());
            if (decisions.contains(why.get())) {
                mentions.goes(thing.where(), labels(thing).findFirst().orElse(thing.iri().value()));
            }
        }
    }

    private Optional<Withdrawal> calledAfter(Description thing) {
        return labels(thing).flatMap(label -> whose(label).stream()).findFirst()
                .or(() -> names.inPath(thing.iri().value()).stream().filter(Mention::isCertain).map(Mention::of)
                        .filter(decisions::contains).findFirst());
    }

    private static Stream<String> labels(Description thing) {
        return texts(thing, Set.of(SKOS.prefLabel.getURI()));
    }

    /** Learns what of an entry goes. To be called for all entries until nothing more is learnt. */
    void learn(Entry entry) {
        for (Description thing : entry.things()) {
            if (gone.containsKey(thing.iri())) {
                learnNames(thing);
                resources(thing, Set.of(Pow.HAS_NAME)).forEach(name -> gone.putIfAbsent(name, of(thing.iri())));
            } else if (isOf(entry, thing.iri())) {
                learnCalledAfter(thing);
            }
        }
        namesakes.learn(entry, gone.keySet());
        if (!gone.containsKey(entry.iri())) {
            calledAfter(entry.description()).filter(why -> !namesakes.hasOne(entry.iri(), decisions.contains(why)))
                    .ifPresent(why -> allOf(entry).forEach(iri -> gone.putIfAbsent(iri, why)));
        }
        entry.accounts().forEach(account -> learn(account, entry));
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

    private void learn(Description account, Entry entry) {
        if (!gone.containsKey(account.iri())) {
            NEEDED.stream().map(property -> resources(account, Set.of(property)))
                    .filter(values -> !values.isEmpty() && values.stream().allMatch(gone::containsKey)).findFirst()
                    .map(values -> of(values.getFirst()))
                    .or(() -> resources(account, Set.of(Pow.INFERRED_FROM)).stream().filter(gone::containsKey)
                            .findFirst().map(this::of))
                    .ifPresent(why -> gone.put(account.iri(), why));
        }
        if (gone.containsKey(account.iri())) {
            if (account.type().value().equals(Pow.NAME) && !telling.contains(account.iri())) {
                learnNames(account);
            }
            return;
        }
        texts(account, SAID).flatMap(text -> mentionsIn(text, entry.iri())).filter(Mention::isCertain)
                .map(Mention::of).findFirst().ifPresent(why -> {
                    telling.add(account.iri());
                    gone.put(account.iri(), why);
                });
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
                .flatMap(p -> switch (p.value()) {
                    case Value.Text(LangText text) -> Stream.of(text.text());
                    case Value.Literal(String lexical, Iri datatype) -> Stream.of(lexical);
                    default -> Stream.empty();
                });
    }

    /** @param properties of these properties; of all if empty */
    private static List<Iri> resources(Description description, Set<String> properties) {
        return description.properties().stream()
                .filter(p -> properties.isEmpty() || properties.contains(p.iri().value()))
                .flatMap(p -> p.value() instanceof Value.Resource(Iri iri) ? Stream.of(iri) : Stream.empty()).toList();
    }

    /** Writes what an address of something withdrawn answers. */
    void writeTo(Path release) {
        if (!decided.isEmpty()) {
            Map<String, WithdrawnThings.Notice> notices = new TreeMap<>();
            gone.forEach((iri, why) -> {
                // who may be alive was never published: his address answers like any other that there is not
                if (decisions.contains(why)) {
                    notices.put(iri.value(), new WithdrawnThings.Notice(why.on().toString(),
                            why.reason().name().toLowerCase(Locale.ROOT)));
                }
            });
            WithdrawnThings.write(notices, release);
        }
    }
}
