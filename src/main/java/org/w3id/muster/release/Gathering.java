package org.w3id.muster.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/**
 * Reads the inputs of a build one after the other and spools their quads: read, map, derive, validate, compare. Keeps in
 * memory the authority things and what the report says. Not thread-safe.
 */
final class Gathering {

    private static final Location AUTHORITY = new Location("authority", 0, 0, "");

    private final ReleaseInputs inputs;
    private final QuadSpool spool;
    private final Progress progress;
    private final DataReader reader;
    private final Iris iris;
    private final GraphMapping mapping;
    private final ValidBatches batches;
    private final PlaceKnowledge places = new PlaceKnowledge();
    private final Conflicts conflicts = new Conflicts(places);
    private final Privacy privacy;
    private final EntryPlaces entryPlaces = new EntryPlaces();
    private final Set<String> ownAccounts = new HashSet<>();
    private final Set<Iri> notMet = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Conflict> found = new ArrayList<>();
    private Identity identity;
    private String issued = "";
    private long entries;
    private long accounts;
    private long leftOut;

    Gathering(BuildOptions options, ReleaseInputs inputs, QuadSpool spool, Progress progress) throws IOException {
        this.inputs = inputs;
        this.spool = spool;
        this.progress = progress;
        this.reader = new DataReader(options.ontology(), options.base(), inputs.pages());
        this.iris = new Iris(options.base());
        this.privacy = new Privacy(iris);
        this.mapping = new GraphMapping(iris);
        this.batches = new ValidBatches(new Validation(options.ontology().resolve("shapes.ttl")), spool, problems::add);
        this.identity = new Identity(List.of(), List.of(), iris);
    }

    /** Ontology, concepts, sources, authority things and identity decisions: what entries refer to. */
    void readAuthority() {
        for (Path file : inputs.ontology()) {
            if (!file.endsWith("shapes.ttl")) {
                Skolem.read(file, iris).forEach(triple -> spool.add(new Quad(Quad.defaultGraphNodeGenerated, triple)));
            }
        }
        DataFile all = reader.readAuthority(inputs.authority());
        problems.addAll(all.problems());
        identity = new Identity(all.decisions(), all.things(), iris);
        notMet.addAll(identity.subjects());
        all.things().forEach(thing -> notMet.remove(thing.iri()));
        privacy.learn(all.sources());
        List<Description> shown = Stream.of(all.sources(), all.things(), List.of(IdentityEntry.source(iris)))
                .flatMap(List::stream).filter(thing -> !privacy.isHidden(thing.iri())).toList();
        List<Quad> quads = new ArrayList<>();
        shown.forEach(thing -> {
            places.learn(thing);
            mapping.map(thing, quads::add);
        });
        batches.addAuthority(quads, shown.stream(), AUTHORITY);
    }

    void readEntries() {
        for (int i = 0; i < inputs.entries().size(); i++) {
            progress.at("read", i, inputs.entries().size());
            Path file = inputs.entries().get(i);
            DataFile data = reader.read(file);
            problems.addAll(data.problems());
            privacy.learn(data.sources());
            meet(data, new Location(file.toString(), 0, 0, ""));
            if (data.problems().stream().noneMatch(Gathering::isError)) {
                take(data.entries(), data.sources(), new Location(file.toString(), 0, 0, ""));
            }
        }
        progress.at("read", inputs.entries().size(), inputs.entries().size());
        if (isEmpty()) {
            problems.add(new Problem(Problem.Severity.ERROR, new Location("data/entries", 0, 0, ""),
                    inputs.entries().isEmpty()
                            ? "There is no entry: an edition of nothing is not published."
                            : "None of the " + inputs.entries().size()
                                    + " files holds an entry that can be shown: an edition of nothing is not published.",
                    "docs/entry-format.md shows where entries live and how one looks."));
        }
    }

    /** Whether nothing was read that an edition could show. */
    boolean isEmpty() {
        return entries == 0;
    }

    /** The identity decisions, without those on anything that was left out for privacy: so after all entries. */
    void decide() {
        identity.decisions().stream().filter(d -> privacy.isHidden(d.mention()) || privacy.isHidden(d.thing()))
                .forEach(d -> privacy.withhold(d.where()));
        identity.decisions().forEach(d -> Stream.of(d.mention(), d.thing()).filter(notMet::contains)
                .forEach(iri -> problems.add(new Problem(Problem.Severity.ERROR, d.where(),
                        "A decision was made on " + iri + ", which no entry and no authority file describes.",
                        "Correct the name, or delete the decision."))));
        Identity shown = identity.without(iri -> privacy.isHidden(iri) || notMet.contains(iri));
        new IdentityEntry(iris, file -> privacy.isWithheld(file) ? "data/identity" : inputs.name(file))
                .of(shown.decisions()).ifPresent(entry -> take(List.of(entry), List.of(), AUTHORITY));
        shown.replacements().forEach(spool::add);
    }

    /** Finds the accounts that cannot both hold. */
    void compare() {
        conflicts.forEach(conflict -> {
            found.add(conflict);
            Build.quads(conflict, mapping).forEach(spool::add);
        });
        conflicts.crowded().forEach(subject -> problems.add(new Problem(Problem.Severity.NOTE, AUTHORITY,
                "There are more than " + Conflicts.MOST_PER_SUBJECT + " accounts of " + subject
                        + ": only the first were compared.",
                "Split the group or the thing if it stands for several.")));
        conflicts.close();
    }

    /** Accounts that entries refer to and that no entry holds. */
    void missing(Map<String, Location> accounts) {
        accounts.forEach((iri, where) -> problems.add(new Problem(Problem.Severity.ERROR, where,
                "Here is spoken of " + iri + ", which no entry holds.", "Correct the reference or add the account.")));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Gathering::isError);
    }

    /** The newest day on which an editor says that he decided or judged something. */
    Optional<String> issued() {
        return issued.isEmpty() ? Optional.empty() : Optional.of(issued);
    }

    /** Everything that there is to say, for the operator. */
    Report report() {
        return new Report(inputs.authority().size() + inputs.entries().size(), entries, accounts, List.copyOf(problems),
                List.copyOf(found), leftOut, reader.unusedPages());
    }

    /** What may be said in the release: nothing of what is not open, and no path of this machine. */
    Report shownReport() {
        return report().about(file -> !privacy.isWithheld(file), inputs::name);
    }

    /** The inputs that the release may name, with their digests. */
    SortedMap<String, String> shownInputs() {
        SortedMap<String, String> shown = new TreeMap<>(inputs.digests());
        inputs.names().forEach((file, name) -> {
            if (privacy.isWithheld(file.toString())) {
                shown.remove(name);
            }
        });
        inputs.digests().values().stream().filter(privacy::isWithheldPage).map(ReleaseInputs::nameOfPage)
                .forEach(shown::remove);
        return shown;
    }

    long withheldInputs() {
        return inputs.digests().size() - shownInputs().size();
    }

    /** Learns what a file holds, whether or not it can be used. */
    private void meet(DataFile data, Location file) {
        for (Entry entry : data.entries()) {
            Stream.of(entry.things(), entry.accounts()).flatMap(List::stream).map(Description::iri)
                    .forEach(notMet::remove);
            if (!privacy.mayShow(entry)) {
                privacy.withhold(entry);
            }
        }
        // rights that nobody can read are not open
        if (data.problems().stream().anyMatch(p -> isError(p) && p.where().pointer().contains("/accessRights"))) {
            privacy.withhold(file);
        }
    }

    private void take(List<Entry> read, List<Description> sources, Location file) {
        List<Entry> open = new ArrayList<>();
        for (Entry entry : read) {
            Optional<Problem> twice = entryPlaces.add(entry);
            if (twice.isPresent()) {
                problems.add(twice.get());
            } else if (!privacy.mayShow(entry)) {
                leftOut++;
                privacy.hide(entry.things().stream().map(Description::iri).filter(identity.subjects()::contains));
            } else {
                open.add(identity.apply(entry));
            }
        }
        List<Quad> quads = new ArrayList<>();
        sources.stream().filter(source -> !privacy.isHidden(source.iri()))
                .forEach(source -> mapping.map(source, quads::add));
        open.forEach(entry -> mapping.map(entry, quads::add));
        Stream<Description> described = open.stream().flatMap(
                e -> Stream.of(List.of(e.description()), e.things(), e.accounts()).flatMap(List::stream));
        if (batches.add(quads, described, file)) {
            open.forEach(this::learn);
        }
    }

    private void learn(Entry entry) {
        entries++;
        accounts += entry.accounts().size();
        entry.things().forEach(places::learn);
        for (Description account : entry.accounts()) {
            conflicts.add(account);
            HeldProperties.of(account).ifPresent(held -> {
                places.learn(held);
                spool.add(mapping.held(account, held));
            });
            account.properties().forEach(this::learnDate);
        }
        expectAccounts(entry);
    }

    private void learnDate(Description.Property property) {
        if (property.iri().value().equals(Pow.STANDING_ON)
                && property.value() instanceof Value.Literal(String date, Iri type) && date.compareTo(issued) > 0) {
            issued = date;
        }
    }

    private void expectAccounts(Entry entry) {
        entry.accounts().forEach(account -> ownAccounts.add(account.iri().value()));
        for (Description account : entry.accounts()) {
            account.properties().stream()
                    .flatMap(p -> p.value() instanceof Value.Resource(Iri iri) ? Stream.of(iri) : Stream.empty())
                    .filter(iris::isId).map(Iri::value).filter(iri -> !ownAccounts.contains(iri))
                    .forEach(iri -> spool.expect(iri, account.where()));
        }
        ownAccounts.clear();
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }
}
