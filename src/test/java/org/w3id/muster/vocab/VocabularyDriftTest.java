package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The constants are those of the ontology. With {@code -Dmuster.regenerate=true} it writes them. */
class VocabularyDriftTest {

    private static final Path SOURCE = Path.of("src/main/java/org/w3id/muster/vocab/Pow.java");

    @Test
    void constantsAreThoseOfTheOntology() throws IOException {
        String generated = new PowSource(OntologyDirectory.read("muster.ttl")).text();
        if (Boolean.getBoolean("muster.regenerate")) {
            Files.writeString(SOURCE, generated);
        }
        assertEquals(generated, Files.readString(SOURCE),
                "Pow.java is not what muster.ttl says: run mvn test -Dtest=VocabularyDriftTest -Dmuster.regenerate=true");
    }
}
