package org.w3id.muster.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed-world rules: a sample of everything keeps them, and each rule finds what breaks it. */
@Tag("slow")
class ShapesTest {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final Model model = OntologyDirectory.read("shapes.ttl");
    private final Shapes shapes = Shapes.parse(model.getGraph());

    @Test
    void sampleKeepsAllRules() {
        assertEquals(List.of(), validate(Samples.valid()).stream().map(ReportEntry::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("org.w3id.muster.vocab.BrokenSamples#all")
    void ruleFires(BrokenSamples.Broken broken) {
        Collection<ReportEntry> entries = validate(Samples.with(broken.blocks()));

        List<String> fired = entries.stream().map(ShapesTest::source).distinct().sorted().toList();
        assertEquals(List.of(broken.shape()), fired);
        assertTrue(entries.stream().allMatch(e -> e.message() != null && e.message().length() > 20),
                () -> "a message that helps: " + entries);
    }

    @Test
    void everyShapeIsBrokenOnce() {
        Set<String> broken = new TreeSet<>();
        BrokenSamples.all().forEach(b -> broken.add(b.shape()));
        Set<String> all = new TreeSet<>();
        model.listSubjectsWithProperty(RDF.type, sh("NodeShape")).forEach(s -> all.add(name(s)));
        // a rule that is one property with a message of its own fires as that property
        all.removeIf(name -> broken.contains(name + "Property"));
        all.removeAll(broken);

        assertEquals(Set.of(), all, "shapes that no broken sample breaks");
    }

    @Test
    void orderOfDatesWarnsAndDoesNotForbid() {
        Collection<ReportEntry> entries = validate(Samples.with(List.of(BrokenSamples.DIED_BEFORE_CAPTURE)));

        assertFalse(entries.isEmpty());
        assertTrue(entries.stream().allMatch(e -> e.severity().equals(Severity.Warning)), entries::toString);
    }

    @Test
    void everyPropertyShapeIsNamedSharedAndExplained() {
        List<String> wrong = new ArrayList<>();
        model.listSubjectsWithProperty(RDF.type, sh("PropertyShape")).forEach(shape -> {
            if (!shape.isURIResource() || !shape.hasProperty(sh("message"))
                    || !model.contains(null, sh("property"), shape)) {
                wrong.add(shape.toString());
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** What readers rely on: the shape of a class says of each property what kind of value it takes. */
    @Test
    void everyPropertyShapeTellsTheKindOfValue() {
        List<String> silent = new ArrayList<>();
        Set<RDFNode> ofClasses = new HashSet<>();
        model.listSubjectsWithProperty(sh("closed"))
                .forEach(shape -> shape.listProperties(sh("property")).forEach(p -> ofClasses.add(p.getObject())));
        for (RDFNode node : ofClasses) {
            Resource shape = node.asResource();
            boolean inverse = !shape.getProperty(sh("path")).getObject().isURIResource();
            if (!inverse && !shape.hasProperty(sh("datatype")) && !shape.hasProperty(sh("nodeKind"))
                    && !shape.hasProperty(sh("or"))) {
                silent.add(shape.toString());
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(ofClasses.size() > 90, "the shapes were read whole");
    }

    /** A class whose instances occur has a closed shape of its own, and no closed shape is without a class. */
    @Test
    void everyClassHasItsClosedShape() {
        Set<String> closed = new TreeSet<>();
        model.listSubjectsWithProperty(sh("closed")).forEach(shape -> shape.listProperties(sh("targetClass"))
                .forEach(t -> assertTrue(closed.add(t.getResource().getURI()), "two closed shapes for " + t)));
        Set<String> classes = new TreeSet<>();
        OntologyDirectory.classes(OntologyDirectory.read("muster.ttl")).forEach(c -> classes.add(c.getURI()));
        classes.remove(Pow.AGENT);
        closed.removeIf(c -> !c.startsWith(OntologyDirectory.POW));

        assertEquals(classes, closed);
    }

    private Collection<ReportEntry> validate(Graph data) {
        return ShaclValidator.get().validate(shapes, data).getEntries();
    }

    private static String source(ReportEntry entry) {
        String uri = entry.source().isURI() ? entry.source().getURI() : entry.source().toString();
        return uri.startsWith(OntologyDirectory.SHAPES) ? uri.substring(OntologyDirectory.SHAPES.length()) : uri;
    }

    private static String name(Resource shape) {
        return shape.getURI().substring(OntologyDirectory.SHAPES.length());
    }

    private static Property sh(String local) {
        return ResourceFactory.createProperty(SH, local);
    }
}
