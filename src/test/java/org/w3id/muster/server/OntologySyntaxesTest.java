package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.NTriplesDocumentFormat;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.formats.RioTurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** The ontology as it is served says the same to a reader that is not Jena (OWLAPI), whatever the syntax. */
class OntologySyntaxesTest {

    private static final Map<String, OWLDocumentFormat> SYNTAXES = Map.of("text/turtle", new RioTurtleDocumentFormat(),
            "application/rdf+xml", new RDFXMLDocumentFormat(), "application/n-triples", new NTriplesDocumentFormat());

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theOntologyReadsTheSameInEverySyntax() throws OWLOntologyCreationException {
        Map<String, Map<String, Object>> read = new TreeMap<>();
        for (Map.Entry<String, OWLDocumentFormat> syntax : SYNTAXES.entrySet()) {
            HttpResponse<String> response = client.get("ontology", "Accept", syntax.getKey());
            assertEquals(200, response.statusCode());
            OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(
                    new StringDocumentSource(response.body(), IRI.create("urn:served:" + syntax.getKey()),
                            syntax.getValue(), syntax.getKey()));
            read.put(syntax.getKey(), Map.of("classes", names(ontology, OWLOntology::classesInSignature),
                    "object properties", names(ontology, OWLOntology::objectPropertiesInSignature),
                    "data properties", names(ontology, OWLOntology::dataPropertiesInSignature),
                    "annotation properties", names(ontology, OWLOntology::annotationPropertiesInSignature),
                    "logical axioms", ontology.getLogicalAxiomCount()));
        }
        Map<String, Object> turtle = read.get("text/turtle");
        read.forEach((syntax, what) -> what
                .forEach((kind, found) -> assertEquals(turtle.get(kind), found, kind + " in " + syntax)));
        assertTrue(turtle.get("object properties").toString().contains("ontology#happenedTo"), turtle::toString);
        assertTrue(turtle.get("classes").toString().contains("E21_Person"), turtle::toString);
    }

    private static String names(OWLOntology ontology, Function<OWLOntology, Stream<? extends OWLEntity>> kind) {
        return String.join("\n", kind.apply(ontology).map(entity -> entity.getIRI().toString()).sorted().toList());
    }
}
