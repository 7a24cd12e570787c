package org.w3id.muster.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.muster.bench.InventedRegister;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/** An invented register, built as a user builds it, and opened. */
final class InventedEdition implements AutoCloseable {

    private final Release release;

    private InventedEdition(Release release) {
        this.release = release;
    }

    static void build(Path directory, int persons) throws IOException {
        Path data = directory.resolve("data");
        InventedRegister.write(data, persons);
        Build.run(BuildOptions.of(Path.of("ontology"), List.of(data), directory.resolve("releases")), Progress.SILENT);
    }

    /** Opens what was built here. One process at a time may have it open. */
    static InventedEdition open(Path directory) {
        return new InventedEdition(Release.open(new Releases(directory.resolve("releases")).current().orElseThrow()));
    }

    DatasetGraph dataset() {
        return release.dataset();
    }

    /** The persons, the same ones each time. */
    List<Iri> persons(int number) {
        try (Stream<Iri> persons = TripleSource.of(dataset()).select(QueryFactory.create(
                "SELECT ?person { ?person a <" + Pow.PERSON + "> } ORDER BY ?person LIMIT " + number))) {
            return persons.toList();
        }
    }

    @Override
    public void close() {
        release.close();
    }
}
