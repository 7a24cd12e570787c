package org.w3id.muster.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.muster.example.Garden.Bed;
import org.w3id.muster.mapping.Lens;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;

/** The methods of the example do what docs/java-api.md says. */
class GardenTest {

    private static final Iri POND = new Iri("https://garden.example/pond");

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final TripleSource source = TripleSource.of(dataset);
    private final Lens<Bed> beds = Lens.of(Garden.BEDS, source);

    private void load(String turtle) {
        RDFParser.fromString("PREFIX g: <" + Garden.G + "> PREFIX : <https://garden.example/> "
                + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + turtle, Lang.TURTLE).parse(dataset);
    }

    @Test
    void reading() {
        load("""
                :pond a g:Bed ; g:name "Pond"@en .
                :apple a g:Tree ; g:species "apple" ; g:growsIn :pond ; g:sown "2001"^^xsd:gYear .
                :leek a g:Vegetable ; g:species "leek" ; g:growsIn :pond ; g:sown "1999"^^xsd:gYear .
                """);
        assertEquals("[LangText[text=Pond, tag=en]], 2 plants", Garden.describe(beds, POND));
        assertEquals("there is no bed https://garden.example/none",
                Garden.describe(beds, new Iri("https://garden.example/none")));
        assertEquals(List.of("leek", "apple (tree)"), Garden.species(beds.find(POND).orThrow()));
        assertEquals(1, Garden.several(beds, List.of(POND)).size());
        assertEquals(1, Garden.bedsOf(beds, "leek", 0).size());
        assertEquals(0, Garden.bedsOf(beds, "leek\" } #", 0).size());
    }

    @Test
    void writing() {
        load(":pond g:frogs 3 .");
        Garden.dig(beds, POND);
        Bed bed = beds.find(POND).orThrow();
        assertEquals(0, Garden.shallow(beds));
        source.apply(Garden.deeper(bed, 10));
        assertEquals(1, Garden.shallow(beds));
        beds.remove(POND);
        assertTrue(Garden.describe(beds, POND).startsWith("cannot be read"), "the frogs are still there");
    }

    @Test
    void sources() {
        load("""
                :kim a g:Gardener ; g:tends :pond .
                :n a g:Note ; g:about :kim ; g:what g:tends ; g:value :pond ; g:by "Lee" .
                """);
        var kim = Lens.of(Garden.GARDENERS, source).find(new Iri("https://garden.example/kim")).orThrow();
        assertEquals(Set.of("Lee"), Garden.witnesses(kim, Ref.to(POND)));
    }

    @Test
    void vegetablesHaveTheirHarvestsInOrder() {
        load("""
                :leek a g:Vegetable ; g:species "leek" ; g:growsIn :pond ; g:harvest :h1, :h2 .
                :h1 g:week 40 ; g:grams 300 . :h2 g:week 9 ; g:grams 200 .
                """);
        var leek = (Garden.Vegetable) Lens.of(Garden.PLANTS, source).find(new Iri("https://garden.example/leek"))
                .orThrow();
        assertEquals(List.of(9, 40), leek.harvests().stream().map(Garden.Harvest::week).toList());
    }
}
