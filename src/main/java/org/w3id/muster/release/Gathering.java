package org.w3id.muster.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;

/**
 * Reads the inputs of a build one after the other and spools their quads: read, map, derive, validate, compare. Keeps in
 * memory the authority things and what the report says. Not thread-safe.
 */
final class Gathering {

    private static final String DCT = "http://purl.org/dc/terms/";
    private static final Location AUTHORITY = new Location("authority", 0, 0, "");

    private final ReleaseInputs inputs;
    private final QuadSpool spool;
    private final Progress progress;
    private final DataReader reader;
    private final Iris iris;
    private final GraphMapping mapping;
    private final Validation validation;
    private final Graph authority = GraphFactory.createDefaultGraph();
    private final PlaceKnowledge places = new PlaceKnowledge();
    private final Conflicts conflicts = new Conflicts(places);
    private final Privacy privacy;
    private final Set<String> ownAccounts = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Conflict> found = new ArrayList<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private Identity identity;
    private String issued = "";
    private long entries;
    private long accounts;

    Gathering(BuildOptions options, ReleaseInputs inputs, QuadSpool spool, Progress progress) throws IOException {
        this.inputs = inputs;
        this.spool = spool;
        this.progress = progress;
        this.reader = new DataReader(options.ontology(), options.base(), inputs.pages());
        this.iris = new Iris(options.base());
        this.privacy = new Privacy(iris);
        this.mapping = new GraphMapping(iris);
        this.validation = new Validation(options.ontology().resolve("shapes.ttl"));
        this.identity = new Identity(List.of(), iris);
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
        identity = new Identity(all.decisions(), iris);
        List<Description> things = Stream.of(all.sources(), all.things(), List.of(new IdentityEntry(iris).source()))
                .flatMap(List::stream).toList();
        privacy.learn(all.sources());
        List<Quad> quads = new ArrayList<>();
        things.stream().filter(thing -> !privacy.isHidden(thing.iri())).forEach(thing -> {
            places.learn(thing);
            mapping.map(thing, quads::add);
        });
        quads.forEach(quad -> authority.add(quad.asTriple()));
        spool(quads, GraphFactory.createDefaultGraph(), origins(things.stream()), AUTHORITY);
    }

    void readEntries() {
        for (int i = 0; i < inputs.entries().size(); i++) {
            progress.at("read", i, inputs.entries().size());
            Path file = inputs.entries().get(i);
            DataFile data = reader.read(file);
            problems.addAll(data.problems());
            if (data.problems().stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR)) {
                take(data.entries(), data.sources(), new Location(file.toString(), 0, 0, ""));
            }
        }
        progress.at("read", inputs.entries().size(), inputs.entries().size());
    }

    /** The identity decisions, without those on anything that was left out for privacy: so after all entries. */
    void decide() {
        Identity shown = identity.without(privacy::isHidden);
        new IdentityEntry(iris).of(shown.decisions()).ifPresent(entry -> take(List.of(entry), List.of(), AUTHORITY));
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
    void missing(List<String> iris) {
        iris.forEach(iri -> problems.add(new Problem(Problem.Severity.ERROR, AUTHORITY,
                "An entry refers to " + iri + ", which no entry holds.", "Correct the reference or add the account.")));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    String issued() {
        return issued;
    }

    Report report() {
        return new Report(inputs.authority().size() + inputs.entries().size(), entries, accounts, List.copyOf(problems),
                List.copyOf(found), leftOut, reader.unusedPages());
    }

    private void take(List<Entry> read, List<Description> sources, Location file) {
        privacy.learn(sources);
        List<Entry> open = new ArrayList<>();
        for (Entry entry : read) {
            if (!privacy.mayShow(entry)) {
                leftOut.merge(iris.name(entry.source()), 1L, Long::sum);
                privacy.hide(entry.things().stream().map(Description::iri).filter(identity::concerns));
            } else {
                open.add(identity.apply(entry));
            }
        }
        List<Quad> quads = new ArrayList<>();
        sources.stream().filter(source -> !privacy.isHidden(source.iri()))
                .forEach(source -> mapping.map(source, quads::add));
        open.forEach(entry -> mapping.map(entry, quads::add));
        Map<Node, Location> origins = origins(open.stream().flatMap(
                e -> Stream.of(List.of(e.description()), e.things(), e.accounts()).flatMap(List::stream)));
        if (spool(quads, authority, origins, file)) {
            open.forEach(this::learn);
        }
    }

    private void learn(Entry entry) {
        entries++;
        accounts += entry.accounts().size();
        entry.things().forEach(places::learn);
        entry.description().properties().stream().filter(p -> p.iri().value().equals(DCT + "issued"))
                .flatMap(p -> p.value() instanceof Value.Literal(String date, Iri type)
                        ? Stream.of(date)
                        : Stream.empty())
                .filter(date -> date.compareTo(issued) > 0).forEach(date -> issued = date);
        for (Description account : entry.accounts()) {
            conflicts.add(account);
            HeldProperties.of(account).ifPresent(held -> {
                places.learn(held);
                spool.add(mapping.held(account, held));
            });
        }
        entry.accounts().forEach(account -> ownAccounts.add(account.iri().value()));
        entry.accounts().stream().flatMap(account -> account.properties().stream())
                .flatMap(p -> p.value() instanceof Value.Resource(Iri iri) ? Stream.of(iri) : Stream.empty())
                .filter(iris::isId).map(Iri::value).filter(iri -> !ownAccounts.contains(iri)).forEach(spool::expect);
        ownAccounts.clear();
    }

    /** Validates a batch and spools it; with an error in it, none of it is spooled. */
    private boolean spool(List<Quad> quads, Graph behind, Map<Node, Location> origins, Location file) {
        Graph batch = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> batch.add(quad.asTriple()));
        List<Problem> faults = validation.check(batch, behind, origins, file);
        problems.addAll(faults);
        if (faults.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            return false;
        }
        quads.forEach(spool::add);
        return true;
    }

    private static Map<Node, Location> origins(Stream<Description> descriptions) {
        Map<Node, Location> origins = new HashMap<>();
        descriptions.forEach(d -> origins.putIfAbsent(Terms.iri(d.iri()), d.where()));
        return origins;
    }
}
