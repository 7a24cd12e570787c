package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The concept schemes: well named, explained, without doubles. */
class ConceptsTest {

    private static final String BASE = "https://w3id.org/muster/concept/";
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Model concepts = OntologyDirectory.read("concepts.ttl");
    private final List<Resource> all = concepts.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();

    @Test
    void schemesAreThoseThatTheDataNeed() {
        List<String> schemes = concepts.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
                .mapWith(s -> s.getURI().substring(BASE.length())).toList().stream().sorted().toList();

        assertEquals(List.of("access-rights", "calendar", "cause", "certainty", "circumstance", "event-type",
                "identification", "name-kind", "nationality", "penalty", "precision", "quantifier", "rank", "reason",
                "role",
                "site-type", "source-kind", "standing", "transliteration", "unit"), schemes);
        schemes.forEach(scheme -> assertTrue(
                concepts.contains(null, SKOS.inScheme, ResourceFactory.createResource(BASE + scheme)), scheme));
    }

    @Test
    void keysAreWellFormedAndNameTheirScheme() {
        List<String> wrong = new ArrayList<>();
        for (Resource concept : all) {
            String scheme = concept.getRequiredProperty(SKOS.inScheme).getResource().getURI();
            if (!concept.getURI().startsWith(scheme + "/")
                    || !concept.getURI().substring(scheme.length() + 1).matches(KEY)) {
                wrong.add(concept.getURI());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyConceptIsExplained() {
        List<String> missing = new ArrayList<>();
        for (Resource concept : all) {
            if (concept.listProperties(SKOS.prefLabel, "en").toList().size() != 1
                    || concept.listProperties(SKOS.definition, "en").toList().size() != 1) {
                missing.add(concept.getURI());
            }
        }
        assertEquals(List.of(), missing, "needs one English label and one English definition");
    }

    /** Most of what we describe happened in Russian and German. */
    @Test
    void russianIsWholeAndGermanNearlySo() {
        List<String> withoutRussian = all.stream().filter(c -> !c.listProperties(SKOS.prefLabel, "ru").hasNext())
                .map(Resource::getURI).toList();
        long withoutGerman = all.stream().filter(c -> !c.listProperties(SKOS.prefLabel, "de").hasNext()).count();

        assertEquals(List.of(), withoutRussian);
        assertTrue(withoutGerman < all.size() / 20, withoutGerman + " concepts have no German label");
    }

    @Test
    void noPreferredLabelIsUsedTwiceInOneScheme() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Resource concept : all) {
            String scheme = concept.getRequiredProperty(SKOS.inScheme).getResource().getURI();
            concept.listProperties(SKOS.prefLabel).forEach(label -> {
                if (!seen.add(scheme + " " + label.getLiteral())) {
                    twice.add(concept.getURI() + " " + label.getLiteral());
                }
            });
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void hierarchyStaysInItsSchemeAndHasTops() {
        List<String> wrong = new ArrayList<>();
        for (Resource concept : all) {
            RDFNode scheme = concept.getRequiredProperty(SKOS.inScheme).getObject();
            boolean top = concept.hasProperty(SKOS.topConceptOf, scheme);
            boolean below = concept.hasProperty(SKOS.broader)
                    && concept.getPropertyResourceValue(SKOS.broader).hasProperty(SKOS.inScheme, scheme);
            if (top == below) {
                wrong.add(concept.getURI());
            }
        }
        assertEquals(List.of(), wrong, "is either a top concept or below one of its own scheme");
    }

    @Test
    void specialCampsAreThreeDifferentThings() {
        for (String key : List.of("special-camp-nkvd", "special-regime-camp", "soviet-special-camp-germany",
                "special-settlement")) {
            assertTrue(concepts.contains(ResourceFactory.createResource(BASE + "site-type/" + key), RDF.type,
                    SKOS.Concept), key);
        }
    }

    @Test
    void conceptsConformToTheirShape() {
        Shapes shapes = Shapes.parse(OntologyDirectory.read("shapes.ttl").getGraph());
        var report = ShaclValidator.get().validate(shapes, concepts.getGraph());
        if (!report.conforms()) {
            ShLib.printReport(report);
        }
        assertTrue(report.conforms());
    }
}
