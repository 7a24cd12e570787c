package org.w3id.muster.model;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.muster.BundledEdition;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.term.Iri;

/** The bundled data, built as a user builds them. */
final class CuratedEdition implements AutoCloseable {

    private final Release release;

    private CuratedEdition(Release release) {
        this.release = release;
    }

    static CuratedEdition build(Path directory) throws IOException {
        BundledEdition.copyTo(directory);
        return new CuratedEdition(Release.open(new Releases(directory).current().orElseThrow()));
    }

    DatasetGraph dataset() {
        return release.dataset();
    }

    /** The graph of accounts that are not held. */
    Iri rejected() {
        return new Iri(release.manifest().base() + "graph/rejected");
    }

    @Override
    public void close() {
        release.close();
    }
}
