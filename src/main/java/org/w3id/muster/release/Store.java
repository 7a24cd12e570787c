package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.muster.search.IndexBuilder;

/**
 * Writes the store of a release: one bulk load into an empty directory, then a check that the store gives back exactly
 * what was loaded, and the index of what it holds. The steps "load", "verify" and "index" of a build.
 */
final class Store {

    private Store() {}

    static void load(Path dump, Path directory) {
        with(directory, dataset -> {
            DataLoader loader = LoaderFactory.parallelLoader(dataset, (format, arguments) -> {});
            loader.startBulk();
            try {
                loader.load(dump.toString());
                loader.finishBulk();
            } catch (RuntimeException e) {
                loader.finishException(e);
                throw e;
            }
        });
    }

    /**
     * Reads the whole store.
     *
     * @throws IllegalStateException if it is not what was loaded: then the machine or the store is broken
     */
    static void verify(Path directory, Statistics.Expected expected) {
        Digest digest = new Digest();
        with(directory, dataset -> Txn.exec(dataset, TxnType.READ, () -> {
            for (Iterator<Quad> quads = dataset.find(); quads.hasNext();) {
                digest.add(QuadLine.of(quads.next()).toNQuads());
            }
        }));
        if (digest.lines() != expected.quads() || !digest.hex().equals(expected.digest())) {
            throw new IllegalStateException("The store in " + directory + " holds " + digest.lines()
                    + " quads with the digest "
                    + digest.hex() + ", but " + expected.quads() + " with " + expected.digest() + " were loaded");
        }
    }

    /**
     * Writes the text and facet index of the store.
     *
     * @param things how many things there are
     * @throws IllegalStateException if the index does not hold as many
     */
    static void index(Path directory, Path index, long things, Progress progress) {
        with(directory, dataset -> Txn.exec(dataset, TxnType.READ, () -> {
            try {
                long documents = IndexBuilder.build(dataset.getDefaultGraph(), index,
                        done -> progress.at("index", done, things));
                if (documents != things) {
                    throw new IllegalStateException("The index in " + index + " holds " + documents
                            + " documents, but there are " + things + " things");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /** Work that a store must be closed for. */
    interface Work {
        void run() throws IOException;
    }

    /**
     * Does something to a store that no process, this one included, has open, and keeps everybody out meanwhile.
     *
     * @return whether it was done; false if somebody has the store open
     */
    static boolean whileNobodyHasOpen(Path directory, Work work) throws IOException {
        // The lock that TDB2 takes itself; asked for by name, since a lock file must not be opened twice in one process
        ProcessFileLock lock = DatabaseConnection
                .lockForLocation(Location.create(directory.toAbsolutePath().toString()));
        if (lock.isLockedHere()) {
            return false;
        }
        boolean free = lock.tryLock();
        try {
            if (free) {
                work.run();
            }
            return free;
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    private static void with(Path directory, Consumer<DatasetGraph> work) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory.toAbsolutePath().toString()));
        try {
            work.accept(dataset);
        } finally {
            dataset.close();
            TDBInternal.expel(dataset);
        }
    }
}
