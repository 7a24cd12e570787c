package org.w3id.muster.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.w3id.muster.vocab.Pow;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * From files to a release, step by step: collect, read, map, derive, validate, compare, load, verify, index,
 * publish.
 *
 * <p>Entries stream through: one file at a time is read, mapped, derived from, validated and spooled. What concerns
 * several entries (conflicts, references from one entry to an account of another) is done on sorted lines afterwards.
 * Until the last step nothing is visible to anybody else.
 */
public final class Build {

    private final BuildOptions options;
    private final Progress progress;

    private Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Builds a release.
     *
     * @throws IOException if files cannot be read or written
     * @throws BusyException if another build is at work in the same directory
     */
    public static BuildResult run(BuildOptions options, Progress progress) throws IOException {
        return new Build(options, progress).run();
    }

    private BuildResult run() throws IOException {
        ReleaseInputs inputs = ReleaseInputs.collect(options);
        String id = inputs.id(options);
        Optional<Manifest> since = options.since().map(earlier -> Comparison.comparable(earlier, options.base()));
        Releases releases = new Releases(options.out());
        // what is built by force may replace an edition that cannot be read any more
        Optional<Manifest> current = options.force() || options.since().isPresent()
                ? Optional.empty()
                : releases.current().map(Release::manifestOf);
        if (current.isPresent() && current.get().id().equals(id)
                && current.get().program().equals(Program.fingerprint())) {
            EditionFiles.require(releases.current().orElseThrow());
            // the same files may lie in another place by now
            Recipe.of(options).write(options.out().resolve(id));
            return new BuildResult.Unchanged(current.get());
        }
        try (Releases.Workplace workplace = releases.startBuild(id).orElseThrow(() -> new BusyException(options.out()));
                QuadSpool spool = new QuadSpool();
                Gathering gathering = new Gathering(options, inputs, spool, progress)) {
            gathering.readDataset();
            gathering.readAuthority();
            gathering.readEntries();
            if (gathering.isEmpty()) {
                return new BuildResult.Refused(gathering.report());
            }
            gathering.decide();
            gathering.compare();
            progress.possibleMentions(gathering.possibleMentions());
            if (gathering.hasErrors() && !options.lenient()) {
                return new BuildResult.Refused(gathering.report());
            }
            Statistics statistics = new Statistics();
            OutputStream dump = Files.newOutputStream(workplace.directory().resolve(Release.DUMP));
            gathering.missing(spool.writeTo(dump, statistics, gathering::guard));
            if (gathering.reveals() || (gathering.hasErrors() && !options.lenient())) {
                return new BuildResult.Refused(gathering.report());
            }
            load(workplace.directory(), statistics);
            index(workplace.directory(), statistics);
            gathering.writeDisagreements(workplace.directory());
            gathering.writeWithdrawn(workplace.directory());
            if (options.since().isPresent() && since.isPresent()) {
                progress.at("compare with the earlier edition", 0, 0);
                Comparison.run(options.since().get(), since.get(), workplace.directory(), options.base(),
                        gathering::mayTell);
            }
            Report shown = gathering.view().of(gathering.report());
            Manifest manifest = new Manifest(id, ReleaseInputs.FORMAT, Program.fingerprint(), options.base(),
                    statistics.digest(),
                    statistics.quads(), statistics.counts(), gathering.view().digests(),
                    gathering.view().withheld(), gathering.tally().issued(), Optional.of(gathering.dataset()),
                    Optional.of(Summary.of(statistics, shown)),
                    Optional.of(options.living()));
            describe(workplace.directory(), manifest, statistics, shown);
            workplace.publish(Recipe.of(options), options.keep());
            return new BuildResult.Published(manifest, gathering.report());
        }
    }

    private void load(Path directory, Statistics statistics) throws IOException {
        progress.at("load", 0, statistics.quads());
        Path store = Files.createDirectory(directory.resolve(Release.STORE));
        Store.load(directory.resolve(Release.DUMP), store);
        progress.at("verify", 0, statistics.quads());
        Store.verify(store, statistics.expected());
        progress.at("verify", statistics.quads(), statistics.quads());
    }

    private void index(Path directory, Statistics statistics) {
        progress.at("index", 0, statistics.things());
        Store.index(directory.resolve(Release.STORE), directory.resolve(Release.INDEX), statistics.things(), progress);
    }

    private static void describe(Path directory, Manifest manifest, Statistics statistics, Report report)
            throws IOException {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        VoidDescription.write(manifest, statistics, directory.resolve(Release.VOID));
        Files.writeString(directory.resolve(Release.REPORT), report.toText());
        json.writeValue(directory.resolve("report.json").toFile(), report);
        json.writeValue(directory.resolve(Release.MANIFEST).toFile(), manifest);
    }

    /** The two directions of a conflict. */
    static List<Quad> quads(Conflict conflict, GraphMapping mapping) {
        var graph = mapping.graph(conflict.rejected());
        var one = NodeFactory.createURI(conflict.account());
        var other = NodeFactory.createURI(conflict.other());
        var conflicts = NodeFactory.createURI(Pow.CONFLICTS_WITH);
        return List.of(Quad.create(graph, one, conflicts, other), Quad.create(graph, other, conflicts, one));
    }
}
