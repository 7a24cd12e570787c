package org.w3id.muster.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.term.Iri;

/**
 * Reads the inputs of a build one after the other and spools their quads: read, map, derive, validate, compare. Keeps in
 * memory the authority things and what the report says. Not thread-safe; to be closed.
 */
final class Gathering implements AutoCloseable {

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
    private final DisagreementSpool disagreements = new DisagreementSpool();
    private final Privacy privacy;
    private final EntryPlaces entryPlaces = new EntryPlaces();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Conflict> found = new ArrayList<>();
    private final Tally tally = new Tally();
    private Identity identity;
    private DecisionSubjects subjects;
    private Withdrawn withdrawn;
    private Redaction redaction;
    private WithdrawalGuard guard;
    private DatasetStatement dataset = DatasetStatement.NONE;

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
        this.subjects = new DecisionSubjects(identity, List.of());
        this.withdrawn = new Withdrawn(List.of(), List.of(), identity, iris);
        this.redaction = new Redaction(withdrawn);
        this.guard = new WithdrawalGuard(withdrawn);
    }

    /** Ontology, concepts, sources, authority things and identity decisions: what entries refer to. */
    void readAuthority() {
        for (Path file : inputs.ontology()) {
            if (!file.endsWith("shapes.ttl")) {
                Skolem.read(file, iris)
                        .forEach(triple -> spool.add(Quad.create(Quad.defaultGraphNodeGenerated, triple)));
            }
        }
        DataFile all = reader.readAuthority(inputs.authority());
        problems.addAll(all.problems());
        identity = new Identity(all.decisions(), all.things(), iris);
        subjects = new DecisionSubjects(identity, all.things());
        privacy.learn(all.sources());
        withdraw(all);
        List<Description> shown = redaction
                .of(Stream.of(all.sources(), all.things(), List.of(IdentityEntry.source(iris))).flatMap(List::stream)
                        .filter(thing -> !privacy.isHidden(thing.iri())).toList());
        Map<String, List<Quad>> byFile = new LinkedHashMap<>();
        shown.forEach(thing -> {
            places.learn(thing);
            mapping.map(thing, byFile.computeIfAbsent(thing.where().file(), file -> new ArrayList<>())::add);
        });
        byFile.values().forEach(batches::knowAuthority);
        Set<String> faulty = all.problems().stream().filter(Gathering::isError).map(p -> p.where().file())
                .collect(Collectors.toSet());
        byFile.forEach((file, quads) -> {
            if (!faulty.contains(file)) {
                batches.add(quads, shown.stream(), AUTHORITY);
            }
        });
    }

    /** Learns from all entries what is gone with the things that were withdrawn; if there are any, each is read twice. */
    private void withdraw(DataFile all) {
        withdrawn = new Withdrawn(all.withdrawals(), all.things(), identity, iris);
        redaction = new Redaction(withdrawn);
        guard = new WithdrawalGuard(withdrawn);
        for (int before = -1; !withdrawn.isEmpty() && before < withdrawn.size();) {
            before = withdrawn.size();
            withdrawn.learn(all.things());
            for (Path file : inputs.entries()) {
                reader.read(file).entries().forEach(entry -> withdrawn.learn(identity.apply(entry)));
            }
        }
    }

    /** Looks at what goes into the edition for the names of what was withdrawn. */
    void guard(QuadLine quad) {
        guard.check(quad).ifPresent(problems::add);
    }

    /** Whether a name that was withdrawn would be told: then nothing may be published. */
    boolean reveals() {
        return guard.hasFound();
    }

    void writeWithdrawn(Path directory) {
        withdrawn.writeTo(directory);
    }

    /** What the operator says about the data as a whole. */
    void readDataset() {
        dataset = DatasetStatements.read(inputs, reader, problems::add);
    }

    DatasetStatement dataset() {
        return dataset;
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
        if (isEmpty() && problems.stream().noneMatch(Gathering::isError)) {
            problems.add(new Problem(Problem.Severity.ERROR, new Location("data/entries", 0, 0, ""),
                    "There is no entry that can be shown: an edition of nothing is not published.",
                    "docs/entry-format.md shows where entries live and how one looks."));
        }
    }

    /** Whether nothing was read that an edition could show. */
    boolean isEmpty() {
        return tally.entries() == 0;
    }

    /** The identity decisions, without those on anything that was left out for privacy: so after all entries. */
    void decide() {
        identity.decisions().stream().filter(d -> privacy.isHidden(d.mention()) || privacy.isHidden(d.thing()))
                .forEach(d -> privacy.withhold(d.where()));
        problems.addAll(subjects.problems());
        Identity shown = identity.without(iri -> privacy.isHidden(iri) || withdrawn.has(iri)
                || subjects.isUnknown(iri));
        new IdentityEntry(iris, view()::nameOfDecisions).of(shown.decisions().stream().map(redaction::of).toList())
                .ifPresent(entry -> take(List.of(entry), List.of(), AUTHORITY));
        shown.replacements().forEach(spool::add);
    }

    /** Finds the accounts that cannot both hold. */
    void compare() {
        conflicts.forEach(conflict -> {
            found.add(conflict);
            disagreements.add(conflict);
            Build.quads(conflict, mapping).forEach(spool::add);
        });
        conflicts.crowded().forEach(subject -> problems.add(new Problem(Problem.Severity.NOTE, AUTHORITY,
                "There are more than " + Conflicts.MOST_PER_SUBJECT + " accounts of " + subject
                        + ": only the first were compared.",
                "Split the group or the thing if it stands for several.")));
    }

    /** Writes the conflicts, and those that editors state, as a list of its own. */
    void writeDisagreements(Path directory) throws IOException {
        disagreements.writeTo(directory, iris.base());
    }

    /** Accounts that entries refer to and that no entry holds. */
    void missing(Map<String, Location> accounts) {
        problems.addAll(AccountReferences.problems(accounts));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Gathering::isError);
    }

    Tally tally() {
        return tally;
    }

    /** Everything that there is to say, for the operator. */
    Report report() {
        return new Report(inputs.authority().size() + inputs.datasets().size() + inputs.entries().size(),
                tally.entries(), tally.accounts(),
                List.copyOf(problems), List.copyOf(found), tally.leftOut(), reader.unusedPages());
    }

    /** Whether the release may tell an IRI or a text that only an earlier one holds. */
    boolean mayTell(String term) {
        boolean named = term.startsWith(iris.base());
        return !(named && (withdrawn.has(Iri.of(term)) || !privacy.mayName(Iri.of(term))))
                && !withdrawn.isRevealedBy(term);
    }

    /** What the release itself may say. */
    PublicView view() {
        return new PublicView(inputs, privacy, withdrawn);
    }

    /** Learns what a file holds, whether or not it can be used. */
    private void meet(DataFile data, Location file) {
        for (Entry entry : data.entries()) {
            subjects.meet(entry);
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
                tally.leaveOut();
                privacy.hide(entry.things().stream().map(Description::iri).filter(identity.subjects()::contains));
            } else {
                redaction.of(identity.apply(entry)).ifPresentOrElse(open::add, () -> privacy.withhold(entry));
            }
        }
        List<Quad> quads = new ArrayList<>();
        redaction.of(sources).stream().filter(source -> !privacy.isHidden(source.iri()))
                .forEach(source -> mapping.map(source, quads::add));
        open.forEach(entry -> mapping.map(entry, quads::add));
        Stream<Description> described = open.stream().flatMap(
                e -> Stream.of(List.of(e.description()), e.things(), e.accounts()).flatMap(List::stream));
        if (batches.add(quads, described, file)) {
            open.forEach(this::learn);
        }
    }

    private void learn(Entry entry) {
        tally.add(entry);
        entry.things().forEach(places::learn);
        for (Description account : entry.accounts()) {
            conflicts.add(account);
            disagreements.learn(account);
            HeldProperties.of(account).ifPresent(held -> {
                places.learn(held);
                spool.add(mapping.held(account, held));
            });
        }
        AccountReferences.expect(entry, iris, spool);
    }

    @Override
    public void close() {
        conflicts.close();
        disagreements.close();
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }
}
