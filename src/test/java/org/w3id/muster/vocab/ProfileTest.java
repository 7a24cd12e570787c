package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.io.OWLOntologyDocumentSource;
import org.semanticweb.owlapi.io.RDFOntologyHeaderStatus;
import org.semanticweb.owlapi.io.RDFParserMetaData;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;

/** The ontology is OWL 2 RL (https://www.w3.org/TR/owl2-profiles/#OWL_2_RL). */
class ProfileTest {

    @Test
    void everyTripleIsOwl() throws OWLOntologyCreationException {
        OWLOntology ontology = load(OWLManager.createOWLOntologyManager(), muster());

        RDFParserMetaData parsed = (RDFParserMetaData) ontology.getNonnullFormat().getOntologyLoaderMetaData()
                .orElseThrow();

        assertEquals(RDFOntologyHeaderStatus.PARSED_ONE_HEADER, parsed.getHeaderState());
        assertEquals(List.of(), parsed.getUnparsedTriples().toList(), "triples that OWL cannot read");
        assertEquals("https://w3id.org/muster/ontology/1.0.0",
                ontology.getOntologyID().getVersionIRI().map(IRI::toString).orElse(""));
        assertTrue(ontology.axioms().count() > 500, "the ontology was read whole");
    }

    @Test
    void ontologyIsInProfile() throws OWLOntologyCreationException {
        OWLProfileReport report = Profiles.OWL2_RL.checkOntology(load(OWLManager.createOWLOntologyManager(), muster()));

        assertEquals(List.of(), report.getViolations().stream().map(OWLProfileViolation::toString).toList());
    }

    /** The check can fail. */
    @Test
    void unionAndExistentialAreFound() throws OWLOntologyCreationException {
        OWLOntology ontology = load(OWLManager.createOWLOntologyManager(), new StringDocumentSource("""
                @prefix : <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <http://example.org/> a owl:Ontology . :p a owl:ObjectProperty . :A a owl:Class . :B a owl:Class .
                :A rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :p ; owl:someValuesFrom :B ] .
                :p rdfs:domain [ a owl:Class ; owl:unionOf ( :A :B ) ] .
                """, IRI.create("http://example.org/"), new TurtleDocumentFormat(), null));

        assertFalse(Profiles.OWL2_RL.checkOntology(ontology).isInProfile());
    }

    private static OWLOntologyDocumentSource muster() {
        return new FileDocumentSource(OntologyDirectory.PATH.resolve("muster.ttl").toFile(),
                new TurtleDocumentFormat());
    }

    private static OWLOntology load(OWLOntologyManager manager, OWLOntologyDocumentSource source)
            throws OWLOntologyCreationException {
        return manager.loadOntologyFromOntologyDocument(source);
    }
}
