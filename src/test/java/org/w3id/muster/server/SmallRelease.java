package org.w3id.muster.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.release.EditionFiles;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Releases;
import org.w3id.muster.search.IndexBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Makes small release directories for tests. */
public final class SmallRelease {

    public static final String BASE = "http://localhost:3030/";

    private SmallRelease() {}

    /** A release of invented data that is not current. */
    public static Path write(Path root, String id) {
        return write(root, id, dataset -> RDFParser
                .fromString(resource(), Lang.TRIG).parse(dataset));
    }

    /** A release with data of the test's own. */
    public static Path write(Path root, String id, Consumer<DatasetGraph> data) {
        try {
            Path directory = Files.createDirectories(root.resolve(id));
            Path store = Files.createDirectories(directory.resolve("tdb2"));
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(store.toString()));
            Txn.executeWrite(dataset, () -> data.accept(dataset));
            Txn.executeRead(dataset, () -> index(dataset, directory.resolve("index")));
            long quads = Txn.calculateRead(dataset, () -> dataset.stream().count());
            dataset.close();
            TDBInternal.expel(dataset);
            TreeMap<String, Long> counts = new TreeMap<>();
            counts.put("Person", 2L);
            counts.put("Death", 2L);
            Manifest manifest = new Manifest(id, 1, "test", BASE, "digest", quads, counts, new TreeMap<>(), 0,
                    Optional.of("2014"), Optional.of(new DatasetStatement(List.of(), Optional.empty(),
                            Optional.of("https://creativecommons.org/publicdomain/zero/1.0/"), List.of(),
                            Optional.empty())),
                    Optional.empty(), Optional.empty());
            JsonMapper.shared().writeValue(directory.resolve("release.json").toFile(), manifest);
            EditionFiles.seal(directory);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void index(DatasetGraph dataset, Path directory) {
        try {
            IndexBuilder.build(dataset.getDefaultGraph(), directory, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A release of invented data, made current. */
    public static void publish(Path root, String id) {
        write(root, id);
        new Releases(root).makeCurrent(id);
    }

    private static String resource() {
        try (var in = SmallRelease.class.getResourceAsStream("small.trig")) {
            if (in == null) {
                throw new IllegalStateException("small.trig is missing from the test resources");
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
