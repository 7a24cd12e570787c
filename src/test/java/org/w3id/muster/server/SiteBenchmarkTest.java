package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.bench.InventedRegister;
import org.w3id.muster.bench.Measurement;
import org.w3id.muster.bench.SiteBenchmark;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Progress;

/** The bench asks a real server for real documents, and a rival beside it; no time is asserted. */
@Tag("slow")
class SiteBenchmarkTest {

    @Test
    void everyKindOfRequestIsAnswered(@TempDir Path directory) throws IOException, InterruptedException {
        InventedRegister.write(directory.resolve("data"), 60);
        Path editions = directory.resolve("editions");
        Build.run(BuildOptions.of(Path.of("ontology"), List.of(directory.resolve("data")), editions), Progress.SILENT);
        try (MusterServer server = MusterServer
                .start(ServeOptions.of(editions, SparqlEndpointTest.CONFIG).withPort(0))) {
            URI site = URI.create(server.url());
            List<Measurement> rows = SiteBenchmark.run(new SiteBenchmark.Settings(site,
                    Optional.of(site.resolve("sparql")), Optional.of(site), "Person", 20, 2, 2));
            assertEquals(10, rows.size(), rows.toString());
            for (Measurement row : rows) {
                assertEquals(0, row.failed(), row.toString());
                assertTrue(row.perSecond() > 0, row.toString());
            }
        }
    }
}
