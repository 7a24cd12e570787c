package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Every term of the ontology is explained and used. */
class TermsTest {

    private static final Property CONCEPT_SCHEME = ResourceFactory.createProperty(OntologyDirectory.POW,
            "conceptScheme");

    /** Terms that no shape uses, each with its reason. */
    private static final Set<String> UNUSED = Set.of(
            // abstract: nothing is an Agent without being a person, an organization or a group
            "Agent",
            // an annotation of properties, not of data
            "conceptScheme");

    private final Model ontology = OntologyDirectory.read("muster.ttl");

    @Test
    void everyTermIsExplained() {
        List<String> missing = new ArrayList<>();
        for (Resource term : terms()) {
            require(missing, term, RDFS.label, "en");
            require(missing, term, RDFS.label, "ru");
            require(missing, term, SKOS.definition, "en");
            if (!ontology.contains(term, RDFS.isDefinedBy,
                    ResourceFactory.createResource("https://w3id.org/muster/ontology"))) {
                missing.add(term.getURI() + " isDefinedBy");
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noLabelIsUsedTwiceForTermsOfOneKind() {
        List<String> twice = new ArrayList<>();
        for (Set<Resource> kind : List.of(OntologyDirectory.classes(ontology),
                OntologyDirectory.properties(ontology))) {
            Set<String> seen = new HashSet<>();
            for (Resource term : kind) {
                ontology.listStatements(term, RDFS.label, null, null).forEach(label -> {
                    if (!seen.add(label.getLiteral().toString())) {
                        twice.add(label.toString());
                    }
                });
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyTermIsUsedByAShape() {
        Set<String> used = new HashSet<>();
        OntologyDirectory.read("shapes.ttl").listStatements().forEach(s -> used.add(s.getObject().toString()));
        List<String> unused = terms().stream().map(Resource::getURI).filter(term -> !used.contains(term))
                .map(term -> term.substring(OntologyDirectory.POW.length())).sorted().toList();

        assertEquals(UNUSED.stream().sorted().toList(), unused);
    }

    @Test
    void shapesUseOnlyTermsThatExist() {
        Set<Resource> terms = terms();
        List<String> unknown = new ArrayList<>();
        OntologyDirectory.read("shapes.ttl").listStatements().forEach(s -> {
            if (s.getObject().isURIResource() && s.getResource().getURI().startsWith(OntologyDirectory.POW)
                    && !terms.contains(s.getResource())) {
                unknown.add(s.getResource().getURI());
            }
        });
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyConceptSchemeThatAPropertyNamesHasConcepts() {
        Model concepts = OntologyDirectory.read("concepts.ttl");
        List<String> empty = new ArrayList<>();
        ontology.listStatements(null, CONCEPT_SCHEME, (Resource) null).forEach(s -> {
            if (!concepts.contains(null, SKOS.inScheme, s.getResource())) {
                empty.add(s.toString());
            }
        });
        assertEquals(List.of(), empty);
        assertTrue(ontology.contains(null, CONCEPT_SCHEME));
    }

    @Test
    void rangesAndSchemesAgree() {
        List<String> wrong = new ArrayList<>();
        for (Resource property : OntologyDirectory.properties(ontology)) {
            boolean scheme = ontology.contains(property, CONCEPT_SCHEME);
            boolean range = ontology.contains(property, RDFS.range, SKOS.Concept);
            if (scheme != range) {
                wrong.add(property.getURI());
            }
        }
        assertEquals(List.of(), wrong, "a property whose range is skos:Concept names its scheme, and no other does");
    }

    private Set<Resource> terms() {
        Set<Resource> terms = OntologyDirectory.classes(ontology);
        terms.addAll(OntologyDirectory.properties(ontology));
        assertTrue(terms.size() > 100, "the ontology was read whole");
        return terms;
    }

    private void require(List<String> missing, Resource term, Property property, String language) {
        if (ontology.listStatements(term, property, null, language).toList().size() != 1) {
            missing.add(term.getURI() + " " + property.getLocalName() + " @" + language);
        }
    }
}
