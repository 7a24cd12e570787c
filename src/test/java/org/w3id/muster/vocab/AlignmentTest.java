package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/** The mappings to other vocabularies speak of terms that exist, on both sides, and contradict nothing. */
class AlignmentTest {

    private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";
    private static final String BIO = "http://purl.org/vocab/bio/0.1/";
    private static final String FACTGRID = "https://database.factgrid.de/entity/";

    private final Model ontology = OntologyDirectory.read("muster.ttl");
    private final Model concepts = OntologyDirectory.read("concepts.ttl");
    private final List<Statement> mappings = OntologyDirectory.read("align.ttl").listStatements()
            .filterKeep(s -> s.getSubject().getURI().startsWith("https://w3id.org/muster/")
                    && !s.getSubject().getURI().equals("https://w3id.org/muster/ontology/align"))
            .toList();

    @Test
    void subjectsAreOursAndExist() {
        List<String> unknown = mappings.stream().map(Statement::getSubject)
                .filter(s -> !ontology.contains(s, RDF.type) && !concepts.contains(s, RDF.type)).map(Resource::getURI)
                .toList();

        assertEquals(List.of(), unknown);
        assertTrue(mappings.size() > 100, "the mappings were read whole");
    }

    @Test
    void classesMapToClassesAndPropertiesToProperties() {
        List<String> wrong = new ArrayList<>();
        for (Statement mapping : mappings) {
            boolean isClass = ontology.contains(mapping.getSubject(), RDF.type, OWL.Class);
            boolean fits = mapping.getPredicate().equals(RDFS.subClassOf)
                    ? isClass
                    : mapping.getPredicate().equals(RDFS.subPropertyOf)
                            ? ontology.contains(mapping.getSubject(), RDF.type) && !isClass
                            : mapping.getPredicate().equals(SKOS.closeMatch)
                                    || mapping.getPredicate().equals(SKOS.exactMatch);
            if (!fits) {
                wrong.add(mapping.toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Targets in the vocabularies that Jena brings along are looked up there. */
    @Test
    void targetsThatWeCanSeeExist() throws IllegalAccessException {
        Set<String> known = new HashSet<>();
        for (Class<?> vocabulary : List.of(ORG.class, FOAF.class, DCTerms.class, SKOSXL.class, OA.class, RDF.class,
                SchemaDO.class)) {
            for (Field field : vocabulary.getFields()) {
                if (field.get(null) instanceof Resource resource) {
                    known.add(resource.getURI());
                }
            }
        }
        List<String> namespaces = List.of(ORG.NS, FOAF.NS, DCTerms.NS, "http://www.w3.org/2008/05/skos-xl#", OA.NS,
                RDF.getURI(), SchemaDO.NS);
        List<String> seen = targets().stream().filter(t -> namespaces.stream().anyMatch(t::startsWith)).toList();

        assertEquals(List.of(), seen.stream().filter(t -> !known.contains(t)).toList());
        assertTrue(seen.size() > 35, "looked up " + seen.size());
    }

    /** What the files named in align.ttl say of targets that no library brings along. */
    private static final Map<String, Kind> SEEN = Map.ofEntries(
            Map.entry("http://www.opengis.net/ont/geosparql#Feature", Kind.CLASS),
            Map.entry("http://www.opengis.net/ont/geosparql#sfWithin", Kind.PROPERTY),
            Map.entry("http://www.opengis.net/ont/geosparql#hasSpatialAccuracy", Kind.PROPERTY),
            Map.entry("http://www.w3.org/2006/time#TemporalEntity", Kind.CLASS),
            Map.entry("http://www.w3.org/2006/time#hasTime", Kind.PROPERTY),
            Map.entry("http://www.w3.org/2006/time#after", Kind.PROPERTY),
            Map.entry("http://www.w3.org/2006/time#hasTRS", Kind.PROPERTY), Map.entry(BIO + "Event", Kind.CLASS),
            Map.entry(BIO + "Death", Kind.CLASS), Map.entry(BIO + "Imprisonment", Kind.CLASS),
            Map.entry(BIO + "Birth", Kind.CLASS), Map.entry(BIO + "Burial", Kind.CLASS),
            Map.entry(BIO + "Execution", Kind.CLASS), Map.entry(FACTGRID + "P216", Kind.PROPERTY),
            Map.entry(FACTGRID + "P739", Kind.PROPERTY), Map.entry(FACTGRID + "P120", Kind.PROPERTY));

    private enum Kind {
        CLASS, PROPERTY
    }

    /** A class maps to a class, a property to a property; a concept, which is our word for a finer class, to a class. */
    @Test
    void targetsSeenInTheirOwnFilesAreOfTheSameKind() {
        List<String> namespaces = List.of("http://www.opengis.net/ont/geosparql#", "http://www.w3.org/2006/time#", BIO,
                FACTGRID);
        List<Statement> toThem = mappings.stream().filter(m -> namespaces.stream().anyMatch(target(m)::startsWith))
                .toList();
        List<String> wrong = toThem.stream().filter(m -> {
            boolean property = !concepts.contains(m.getSubject(), RDF.type)
                    && !ontology.contains(m.getSubject(), RDF.type, OWL.Class);
            return SEEN.get(target(m)) != (property ? Kind.PROPERTY : Kind.CLASS);
        }).map(Statement::toString).toList();

        assertEquals(List.of(), wrong);
        assertEquals(SEEN.keySet(), new HashSet<>(toThem.stream().map(AlignmentTest::target).toList()));
    }

    @Test
    void crmNamesAreWellFormed() {
        assertEquals(List.of(), targets().stream().filter(t -> t.startsWith(CRM))
                .filter(t -> !t.substring(CRM.length()).matches("[EP][0-9]+[abi]?_[A-Za-z_-]+")).toList());
    }

    /** P141 takes entities, never literals; BIO's terms are unstable, and one of them makes everything different. */
    @Test
    void cautionsAreHeeded() {
        assertEquals(List.of(Pow.VALUE), mappings.stream().filter(m -> target(m).equals(CRM + "P141_assigned"))
                .map(m -> m.getSubject().getURI()).toList());
        assertTrue(mappings.stream().filter(m -> target(m).startsWith(BIO))
                .allMatch(m -> m.getPredicate().equals(SKOS.closeMatch)));
        assertTrue(mappings.stream().filter(m -> target(m).startsWith("http://www.wikidata.org/"))
                .allMatch(m -> m.getPredicate().equals(SKOS.closeMatch)
                        && target(m).matches("http://www\\.wikidata\\.org/entity/[QP][1-9][0-9]*")));
    }

    @Test
    void mappingsMakeNoClash() {
        Graph all = Samples.valid();
        OntologyDirectory.read("align.ttl").getGraph().find().forEach(all::add);

        assertEquals(List.of(), RlClosure.clashes(all));
    }

    private List<String> targets() {
        return mappings.stream().map(AlignmentTest::target).distinct().toList();
    }

    private static String target(Statement mapping) {
        RDFNode object = mapping.getObject();
        return object.asResource().getURI();
    }
}
