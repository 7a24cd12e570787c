package org.w3id.muster.vocab;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** The files of {@code ontology/}, read anew for each test. */
final class OntologyDirectory {

    static final Path PATH = Path.of("ontology");
    static final String POW = "https://w3id.org/muster/ontology#";
    static final String SHAPES = "https://w3id.org/muster/shapes#";

    /** What {@link #parse} puts before a snippet of Turtle. */
    private static final String PREFIXES = """
            @prefix pow:   <https://w3id.org/muster/ontology#> .
            @prefix powsh: <https://w3id.org/muster/shapes#> .
            @prefix c:     <https://w3id.org/muster/concept/> .
            @prefix id:    <http://localhost:3030/id/> .
            @prefix :      <http://localhost:3030/id/x/> .
            @prefix crm:   <http://www.cidoc-crm.org/cidoc-crm/> .
            @prefix dct:   <http://purl.org/dc/terms/> .
            @prefix geo:   <http://www.opengis.net/ont/geosparql#> .
            @prefix owl:   <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs:  <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd:   <http://www.w3.org/2001/XMLSchema#> .
            """;

    private OntologyDirectory() {}

    static Model read(String file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(PATH.resolve(file)).parse(model);
        return model;
    }

    /** Turtle with our prefixes. */
    static Graph parse(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    static Set<Resource> classes(Model ontology) {
        return declared(ontology, OWL.Class);
    }

    static Set<Resource> properties(Model ontology) {
        Set<Resource> properties = declared(ontology, OWL.ObjectProperty);
        properties.addAll(declared(ontology, OWL.DatatypeProperty));
        properties.addAll(declared(ontology, OWL.AnnotationProperty));
        return properties;
    }

    private static Set<Resource> declared(Model ontology, Resource kind) {
        Set<Resource> found = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        ontology.listSubjectsWithProperty(RDF.type, kind)
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(POW)).forEach(found::add);
        return found;
    }
}
