package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.term.Iri;

class OntologyTest {

    private final Ontology ontology = load();

    @Test
    void knowsWhatAClassMayHave() {
        PropertyRule happenedTo = rule("Death", "happenedTo");
        assertEquals(1, happenedTo.min());
        assertFalse(ontology.rules(Ontology.term("Death")).containsKey(Ontology.term("heldAt")));
        assertTrue(rule("Person", "childOf").derived());
        assertEquals("text", rule("Name", "nameText").name());
    }

    @Test
    void knowsWhatAPropertyTakes() {
        assertEquals(PropertyKind.TIME, kind("time"));
        assertEquals(PropertyKind.QUANTITY, kind("quantity"));
        assertEquals(PropertyKind.LANGUAGE_TEXT, kind("wording"));
        assertEquals(PropertyKind.DATE, kind("standingOn"));
        assertEquals(PropertyKind.DURATION, kind("penaltyDuration"));
        assertEquals(PropertyKind.BOOLEAN, kind("negated"));
        assertEquals(PropertyKind.REFERENCE, kind("happenedTo"));
        assertEquals(Optional.of("cause"), ontology.property(Ontology.term("cause")).orElseThrow().scheme());
    }

    @Test
    void knowsClassesAndConcepts() {
        assertTrue(ontology.isA(Ontology.term("MilitaryUnit"), Ontology.term("Agent")));
        assertFalse(ontology.isA(Ontology.term("Agent"), Ontology.term("MilitaryUnit")));
        assertTrue(ontology.concepts("cause").contains("hanging"));
        assertTrue(ontology.concepts("no-such-scheme").isEmpty());
        assertEquals(Optional.of(Iri.of("http://www.w3.org/2004/02/skos/core#prefLabel")), ontology.named("label"));
    }

    @Test
    void saysWhichFileIsMissingOrBroken(@TempDir Path directory) throws IOException {
        assertTrue(assertThrows(NoSuchFileException.class, () -> Ontology.load(directory)).toString()
                .contains("muster.ttl"));
        Files.writeString(directory.resolve("muster.ttl"), "this is no Turtle");
        assertTrue(assertThrows(IOException.class, () -> Ontology.load(directory)).toString()
                .contains("muster.ttl is not Turtle"));
    }

    private PropertyRule rule(String type, String property) {
        return Objects.requireNonNull(ontology.rules(Ontology.term(type)).get(Ontology.term(property)));
    }

    private PropertyKind kind(String name) {
        return ontology.property(Ontology.term(name)).orElseThrow().kind();
    }

    private static Ontology load() {
        try {
            return Ontology.load(Path.of("ontology"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
