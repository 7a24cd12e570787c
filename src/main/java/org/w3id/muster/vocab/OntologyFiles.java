package org.w3id.muster.vocab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.w3id.muster.term.Iri;

/** Reads the three files that make an {@link Ontology}. */
final class OntologyFiles {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Property CONCEPT_SCHEME = ResourceFactory.createProperty(Ontology.NAMESPACE, "conceptScheme");

    private final Model terms;
    private final Model shapes;
    private final Model concepts;

    private OntologyFiles(Model terms, Model shapes, Model concepts) {
        this.terms = terms;
        this.shapes = shapes;
        this.concepts = concepts;
    }

    static Ontology load(Path directory) throws IOException {
        var files = new OntologyFiles(read(directory.resolve("muster.ttl")), read(directory.resolve("shapes.ttl")),
                read(directory.resolve("concepts.ttl")));
        return new Ontology(files.classes(), files.properties(), files.rules(), files.concepts());
    }

    private static Model read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "the ontology directory must hold it");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(Files.readString(file), Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new IOException(file + " is not Turtle: " + e.getMessage(), e);
        }
        return ModelFactory.createModelForGraph(graph);
    }

    private Map<Iri, Set<Iri>> classes() {
        Map<Iri, Set<Iri>> classes = new HashMap<>();
        terms.listSubjectsWithProperty(RDF.type, OWL.Class).filterKeep(OntologyFiles::isOurs)
                .forEach(c -> classes.put(iri(c), above(c, new HashSet<>())));
        return classes;
    }

    private Set<Iri> above(Resource type, Set<Iri> found) {
        terms.listObjectsOfProperty(type, RDFS.subClassOf).filterKeep(RDFNode::isURIResource)
                .mapWith(RDFNode::asResource)
                .forEach(parent -> {
                    if (found.add(iri(parent))) {
                        above(parent, found);
                    }
                });
        return found;
    }

    private Map<Iri, PropertyTerm> properties() {
        Map<Iri, PropertyTerm> properties = new HashMap<>();
        shapes.listObjectsOfProperty(sh("path")).filterKeep(RDFNode::isURIResource).mapWith(RDFNode::asResource)
                .forEach(p -> properties.put(iri(p), property(p)));
        for (Resource kind : Set.of(OWL.ObjectProperty, OWL.DatatypeProperty)) {
            terms.listSubjectsWithProperty(RDF.type, kind).filterKeep(OntologyFiles::isOurs)
                    .forEach(p -> properties.put(iri(p), property(p)));
        }
        return properties;
    }

    private PropertyTerm property(Resource property) {
        Optional<Resource> scheme = object(terms, property, CONCEPT_SCHEME);
        Optional<Resource> range = object(terms, property, RDFS.range);
        return new PropertyTerm(iri(property), scheme.isPresent() ? PropertyKind.CONCEPT : kind(property, range),
                object(terms, property, RDFS.domain).map(OntologyFiles::iri),
                range.filter(OntologyFiles::isOurs).map(OntologyFiles::iri),
                scheme.map(s -> Ontology.localName(iri(s))));
    }

    private PropertyKind kind(Resource property, Optional<Resource> range) {
        Optional<Resource> datatype = datatypeInShapes(property).or(() -> range.filter(r -> !isOurs(r)));
        if (datatype.isPresent() && !terms.contains(property, RDF.type, OWL.ObjectProperty)) {
            return kindOf(datatype.get().getURI());
        }
        if (range.isPresent() && Ontology.localName(iri(range.get())).equals("TimeExtent")) {
            return PropertyKind.TIME;
        }
        if (range.isPresent() && Ontology.localName(iri(range.get())).equals("Quantity")) {
            return PropertyKind.QUANTITY;
        }
        return terms.contains(property, RDF.type, OWL.DatatypeProperty) ? PropertyKind.STRING : PropertyKind.REFERENCE;
    }

    private Optional<Resource> datatypeInShapes(Resource property) {
        return shapes.listSubjectsWithProperty(sh("path"), property).toList().stream()
                .flatMap(shape -> object(shapes, shape, sh("datatype")).stream())
                .min((a, b) -> a.getURI().compareTo(b.getURI()));
    }

    private static PropertyKind kindOf(String datatype) {
        if (datatype.equals(RDF.langString.getURI())) {
            return PropertyKind.LANGUAGE_TEXT;
        }
        if (!datatype.startsWith(XSD.getURI())) {
            return PropertyKind.STRING;
        }
        return switch (datatype.substring(XSD.getURI().length())) {
            case "boolean" -> PropertyKind.BOOLEAN;
            case "integer", "nonNegativeInteger", "positiveInteger" -> PropertyKind.INTEGER;
            case "decimal" -> PropertyKind.DECIMAL;
            case "date" -> PropertyKind.DATE;
            case "gYear", "gYearMonth" -> PropertyKind.PARTIAL_DATE;
            case "duration" -> PropertyKind.DURATION;
            case "anyURI" -> PropertyKind.WEB_ADDRESS;
            default -> PropertyKind.STRING;
        };
    }

    private Map<Iri, Map<Iri, PropertyRule>> rules() {
        Map<Iri, Map<Iri, PropertyRule>> rules = new HashMap<>();
        shapes.listStatements(null, sh("targetClass"), (RDFNode) null).filterKeep(s -> isOurs(s.getResource()))
                .forEach(target -> {
                    Map<Iri, PropertyRule> ofClass = rules.computeIfAbsent(iri(target.getResource()),
                            c -> new TreeMap<>());
                    target.getSubject().listProperties(sh("property")).mapWith(s -> s.getResource())
                            .forEach(shape -> object(shapes, shape, sh("path")).filter(Resource::isURIResource)
                                    .ifPresent(
                                            path -> ofClass.merge(iri(path), rule(path, shape), OntologyFiles::both)));
                });
        rules.replaceAll((type, ofClass) -> Collections.unmodifiableMap(ofClass));
        return rules;
    }

    private PropertyRule rule(Resource path, Resource shape) {
        boolean binding = object(shapes, shape, sh("severity")).map(s -> s.getURI().equals(SH + "Violation"))
                .orElse(true);
        var name = shapes.getProperty(shape, sh("name"));
        boolean derived = object(shapes, shape, sh("group")).map(g -> Ontology.localName(iri(g)).equals("derived"))
                .orElse(false);
        return new PropertyRule(iri(path), name == null ? Ontology.localName(iri(path)) : name.getString(), derived,
                binding ? number(shape, "minCount", 0) : 0,
                binding ? number(shape, "maxCount", Integer.MAX_VALUE) : Integer.MAX_VALUE,
                object(shapes, shape, sh("class")).filter(OntologyFiles::isOurs).map(OntologyFiles::iri));
    }

    private static PropertyRule both(PropertyRule one, PropertyRule other) {
        int least = Math.max(one.min(), other.min());
        int most = Math.min(one.max(), other.max());
        String name = one.name().equals(Ontology.localName(one.property())) ? other.name() : one.name();
        return new PropertyRule(one.property(), name, one.derived() || other.derived(), least, most,
                one.valueClass().or(other::valueClass));
    }

    private int number(Resource shape, String local, int otherwise) {
        var statement = shapes.getProperty(shape, sh(local));
        return statement == null ? otherwise : statement.getInt();
    }

    private Map<String, SortedSet<String>> concepts() {
        Map<String, SortedSet<String>> schemes = new HashMap<>();
        concepts.listSubjectsWithProperty(RDF.type, SKOS.Concept)
                .filterKeep(c -> c.getURI().startsWith(Ontology.CONCEPTS))
                .forEach(c -> {
                    String name = c.getURI().substring(Ontology.CONCEPTS.length());
                    int slash = name.indexOf('/');
                    if (slash > 0) {
                        schemes.computeIfAbsent(name.substring(0, slash), s -> new TreeSet<>())
                                .add(name.substring(slash + 1));
                    }
                });
        schemes.replaceAll((scheme, keys) -> Collections.unmodifiableSortedSet(keys));
        return schemes;
    }

    private static Optional<Resource> object(Model model, Resource subject, Property property) {
        var statement = model.getProperty(subject, property);
        return statement == null || !statement.getObject().isResource()
                ? Optional.empty()
                : Optional.of(statement.getResource());
    }

    private static Property sh(String local) {
        return ResourceFactory.createProperty(SH, local);
    }

    private static boolean isOurs(Resource resource) {
        return resource.isURIResource() && resource.getURI().startsWith(Ontology.NAMESPACE);
    }

    private static Iri iri(Resource resource) {
        return Iri.of(resource.getURI());
    }
}
