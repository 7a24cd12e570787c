package org.w3id.muster.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.BundledEdition;
import org.w3id.muster.mapping.Read;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.model.DetentionSite;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.term.Iri;

/** The methods of the example do what docs/java-api.md says, on the curated edition, at hand and behind a plain Fuseki. */
class CaptivityTest {

    private static final Iri VLASOV = new Iri("http://localhost:3030/id/person/andrei-vlasov");

    @Test
    void theCuratedEditionIsReadAsRecords(@TempDir Path directory) throws IOException {
        BundledEdition.copyTo(directory);
        try (Release release = Release.open(new Releases(directory).current().orElseThrow())) {
            TripleSource atHand = Captivity.editionAtHand(release);
            List<String> fates = Captivity.fates(atHand, VLASOV);
            assertTrue(fates.contains("captured 1942-07-12") || fates.contains("captured 1942-07-11"),
                    fates.toString());
            assertTrue(fates.stream().anyMatch(fate -> fate.startsWith("died 1946-08-01, says http")),
                    fates.toString());
            List<Read<DetentionSite>> prisons = Captivity.sitesOf(atHand, "prison");
            assertTrue(prisons.toString().contains("Butyrka prison"), prisons.toString());
            assertTrue(Captivity.disputedDeaths(atHand) > 1);
            FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/muster", release.dataset(), false)
                    .build().start();
            try {
                assertEquals(fates,
                        Captivity.fates(Captivity.editionBehindFuseki(server.datasetURL("/muster")), VLASOV));
            } finally {
                server.stop();
            }
        }
    }
}
