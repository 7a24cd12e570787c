package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that follows from data and ontology contradicts itself. {@link RlClosure#clashes} takes any data. */
class ClosureTest {

    private static final String X = "http://localhost:3030/id/x/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    @Test
    void ontologyAloneHasNoClash() {
        assertEquals(List.of(), RlClosure.clashes(OntologyDirectory.parse("")));
    }

    @Test
    void sampleHasNoClash() {
        assertEquals(List.of(), RlClosure.clashes(Samples.valid()));
    }

    @Test
    void conceptsHaveNoClash() {
        assertEquals(List.of(), RlClosure.clashes(OntologyDirectory.read("concepts.ttl").getGraph()));
    }

    @Test
    void closureHoldsWhatFollows() {
        Graph closure = RlClosure.of(OntologyDirectory.read("muster.ttl").getGraph(), OntologyDirectory.parse("""
                :stay a pow:Detention ; pow:happenedTo :man ; pow:heldAt :camp .
                :here pow:conflictsWith :there .
                """));

        assertTrue(RlClosure.holds(closure, X + "stay", Pow.PARTICIPANT, X + "man"), "happenedTo is participant");
        assertTrue(RlClosure.holds(closure, X + "stay", Pow.PLACE, X + "camp"), "heldAt is place");
        assertTrue(RlClosure.holds(closure, X + "stay", TYPE, Pow.EVENT), "a stay is an event");
        assertTrue(RlClosure.holds(closure, X + "man", TYPE, Pow.AGENT), "whom it happened to is a person or body");
        assertTrue(RlClosure.holds(closure, X + "camp", TYPE, Pow.PLACE_CLASS), "a site is a place");
        assertTrue(RlClosure.holds(closure, X + "there", Pow.CONFLICTS_WITH, X + "here"), "conflict is symmetric");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ":x a pow:Person , pow:DetentionSite .                    | cax-adc",
            ":x a pow:Person . :y pow:affiliate :z ; pow:heldAt :x .  | cax-adc",
            ":d a pow:Death ; pow:happenedTo :k . :k a pow:Place .    | cax-adc",
            ":x a pow:MilitaryUnit , pow:PersonGroup .                | cax-adc",
            ":x pow:childOf :x .                                      | prp-irp",
            ":x pow:childOf :y . :y pow:childOf :x .                  | prp-asyp",
            ":g pow:disjointFrom :g .                                 | prp-irp",
            ":d pow:happenedTo \"a man\"@en .                         | object",
            ":q pow:amount :number .                                  | data"})
    void clashIsFound(String turtle, String rule) {
        List<String> clashes = RlClosure.clashes(OntologyDirectory.parse(turtle));

        assertTrue(clashes.stream().anyMatch(clash -> clash.contains(RlClosure.CLASH + rule)), clashes::toString);
    }
}
