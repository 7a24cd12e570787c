package org.w3id.muster.model;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.muster.term.Iri;

/**
 * What shapes.ttl says of one property of a class, and muster.ttl of the property.
 *
 * @param name what it is called in files
 * @param one at most one value
 * @param least the number of values there must be
 * @param datatypes of its literals; empty for references and for literals of any datatype
 * @param literal whether it takes literals
 * @param classes of its values, if the shape names them
 * @param range of the property by the ontology, with all classes below
 */
record PropertyShape(String name, boolean one, int least, Set<String> datatypes, boolean literal, boolean concept,
        Set<Iri> classes, Set<Iri> range) {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Model SHAPES = read("shapes.ttl");
    private static final Model TERMS = read("muster.ttl");

    private static Model read(String file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(Path.of("ontology").resolve(file)).parse(model);
        return model;
    }

    /** All classes that the ontology declares. */
    static Set<Iri> ontologyClasses() {
        return TERMS.listSubjectsWithProperty(RDF.type, OWL.Class).filterKeep(c -> c.getURI().contains("muster"))
                .mapWith(c -> new Iri(c.getURI())).toSet();
    }

    /** The classes whose closed shape has the property. */
    static Set<Iri> having(String property) {
        return SHAPES.listObjectsOfProperty(sh("targetClass")).mapWith(c -> new Iri(c.asResource().getURI())).toSet()
                .stream().filter(type -> of(type).containsKey(property)).collect(Collectors.toSet());
    }

    /** By property, what all shapes of a class say together; paths that go backwards are left out. */
    static Map<String, PropertyShape> of(Iri type) {
        Map<String, PropertyShape> shapes = new TreeMap<>();
        Set<Resource> ofClass = SHAPES
                .listSubjectsWithProperty(sh("targetClass"), ResourceFactory.createResource(type.value())).toSet();
        Set<Resource> properties = ofClass.stream().filter(shape -> shape.hasLiteral(sh("closed"), true))
                .flatMap(shape -> objects(shape, "property")).collect(Collectors.toSet());
        for (Resource property : properties) {
            Resource path = property.getPropertyResourceValue(sh("path"));
            if (path.isURIResource()) {
                Stream<Resource> same = ofClass.stream().flatMap(shape -> objects(shape, "property"))
                        .filter(other -> other.hasProperty(sh("path"), path));
                int least = same.mapToInt(other -> number(other, "minCount").orElse(0)).max().orElse(0);
                shapes.put(path.getURI(), of(property, path, least));
            }
        }
        return shapes;
    }

    private static PropertyShape of(Resource shape, Resource path, int least) {
        Set<Resource> any = new HashSet<>(Set.of(shape));
        objects(shape, "or").forEach(list -> list.as(RDFList.class).iterator()
                .forEach(each -> any.add(each.asResource())));
        Set<String> datatypes = any.stream().flatMap(each -> objects(each, "datatype")).map(Resource::getURI)
                .collect(Collectors.toSet());
        boolean literal = !datatypes.isEmpty()
                || shape.hasProperty(sh("nodeKind"), ResourceFactory.createResource(SH + "Literal"));
        String pattern = shape.hasProperty(sh("pattern")) ? shape.getProperty(sh("pattern")).getString() : "";
        String name = shape.hasProperty(sh("name"))
                ? shape.getProperty(sh("name")).getString()
                : path.getURI().replaceFirst(".*[#/]", "");
        return new PropertyShape(name, number(shape, "maxCount").filter(n -> n == 1).isPresent(), least, datatypes,
                literal, pattern.startsWith("^https://w3id\\.org/muster/concept/"),
                any.stream().flatMap(each -> objects(each, "class")).map(c -> new Iri(c.getURI()))
                        .collect(Collectors.toSet()),
                range(path));
    }

    private static Set<Iri> range(Resource property) {
        Set<Iri> below = new HashSet<>();
        TERMS.listObjectsOfProperty(property, RDFS.range).filterKeep(RDFNode::isURIResource)
                .forEach(range -> below(range.asResource(), below));
        return below;
    }

    private static void below(Resource type, Set<Iri> found) {
        if (found.add(new Iri(type.getURI()))) {
            TERMS.listSubjectsWithProperty(RDFS.subClassOf, type).forEach(each -> below(each, found));
        }
    }

    private static Stream<Resource> objects(Resource subject, String local) {
        return SHAPES.listObjectsOfProperty(subject, sh(local)).mapWith(RDFNode::asResource).toList().stream();
    }

    private static Optional<Integer> number(Resource shape, String local) {
        return Optional.ofNullable(shape.getProperty(sh(local))).map(statement -> statement.getInt());
    }

    private static Property sh(String local) {
        return ResourceFactory.createProperty(SH, local);
    }
}
