package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.search.Index;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An opened release: an immutable directory with the TDB2 store, the search index, the dump, the description and
 * the report.
 *
 * <p>Thread-safe. One process at a time may have it open; closing it frees the store for others.
 */
public final class Release implements AutoCloseable {

    static final String MANIFEST = "release.json";
    static final String STORE = "tdb2";
    static final String INDEX = "index";
    /** The sorted quads, as a file. */
    public static final String DUMP = "quads.nq.gz";
    /** What the build has to say, for people. */
    public static final String REPORT = "report.txt";
    static final String VOID = "void.ttl";
    /** What helps where a release is damaged; the end of a message. */
    public static final String REMEDY = "Build it anew: ./muster build --force";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    private final Path directory;
    private final Manifest manifest;
    private final DatasetGraph dataset;
    private final InboundLinks inboundLinks;
    private final AtomicReference<@Nullable Damage> damage = new AtomicReference<>();
    private volatile Consumer<Damage> onDamage = found -> {};
    private @Nullable Graph termLabels;
    private @Nullable Index index;
    private @Nullable WithdrawnThings withdrawn;

    private Release(Path directory, Manifest manifest, DatasetGraph dataset) {
        this.directory = directory;
        this.manifest = manifest;
        this.dataset = dataset;
        this.inboundLinks = new InboundLinks(dataset);
        GuardedStore.guard(dataset, this::damaged);
    }

    /**
     * Opens an edition for reading, after a short look at its files.
     *
     * @throws DamagedEditionException if it is not what its build wrote
     */
    public static Release open(Path directory) {
        EditionFiles.require(directory);
        Manifest manifest = manifestOf(directory);
        try {
            Path store = directory.resolve(STORE).toRealPath();
            return new Release(directory, manifest, DatabaseMgr.connectDatasetGraph(Location.create(store.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what a release directory says of itself, without opening its store.
     *
     * @throws DamagedEditionException if it says nothing that can be read
     */
    public static Manifest manifestOf(Path directory) {
        return read(directory, MANIFEST, Manifest.class);
    }

    /**
     * Reads a JSON file of an edition.
     *
     * @throws DamagedEditionException if it is not what it should be
     */
    static <T> T read(Path edition, String file, Class<T> type) {
        try {
            return JSON.readValue(edition.resolve(file).toFile(), type);
        } catch (JacksonException e) {
            throw new DamagedEditionException(edition, new Damage(file, "cannot be read"), e);
        }
    }

    /**
     * Opens the search index of a release without its store, which another process may have open.
     *
     * @throws DamagedEditionException if the release is not what its build wrote
     */
    public static Index openIndex(Path directory) {
        EditionFiles.require(directory);
        return Index.open(directory.resolve(INDEX));
    }

    public Path directory() {
        return directory;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The store; for reading only. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The links that point at things, some at a time. */
    public InboundLinks inboundLinks() {
        return inboundLinks;
    }

    /** What the terms of the ontology and all concepts are called, in all languages; for reading only. */
    public synchronized Graph termLabels() {
        if (termLabels == null) {
            termLabels = TermLabels.read(dataset);
        }
        return termLabels;
    }

    /** The search index; opened when it is first asked for. */
    public synchronized Index index() {
        if (index == null) {
            index = Index.open(directory.resolve(INDEX));
        }
        return index;
    }

    /** What is known to be wrong with it: an answer that was made of it meanwhile may lack something. */
    public Optional<Damage> damage() {
        return Optional.ofNullable(damage.get());
    }

    /** Notes that something is wrong with it; only the first time counts. */
    public void damaged(Damage found) {
        if (damage.compareAndSet(null, found)) {
            onDamage.accept(found);
        }
    }

    /** Has somebody told when something is found to be wrong; on the thread that finds it. */
    public void onDamage(Consumer<Damage> told) {
        onDamage = told;
        damage().ifPresent(told);
    }

    /** What sources disagree about; empty for an edition that was made by a program that kept no list of it. */
    public Optional<Disagreements> disagreements() {
        return Disagreements.of(directory);
    }

    /** What is new, gone or changed since an earlier edition; empty for one that was compared with none. */
    public Optional<EditionChanges> changes() {
        return EditionChanges.of(directory);
    }

    /** What was withdrawn; read when it is first asked for. */
    public synchronized WithdrawnThings withdrawn() {
        if (withdrawn == null) {
            withdrawn = WithdrawnThings.of(directory);
        }
        return withdrawn;
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
        dataset.close();
        TDBInternal.expel(dataset);
    }
}
