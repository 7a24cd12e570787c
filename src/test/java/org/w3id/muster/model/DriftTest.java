package org.w3id.muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Literal;
import org.w3id.muster.vocab.Geo;
import org.w3id.muster.vocab.Pow;
import org.w3id.muster.vocab.Skos;

/** The records, the ontology and its shapes say the same. */
class DriftTest {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** Classes of the ontology that nothing has for its own class. */
    private static final Set<Iri> ABSTRACT = Set.of(new Iri(Pow.AGENT));

    /** Classes of others that have a record. */
    private static final Set<Iri> BORROWED = Set.of(new Iri(Skos.CONCEPT), new Iri(Geo.GEOMETRY));

    /** Components that are not called like their property, or as files call it, and why. */
    private static final Map<String, String> RENAMED = Map.of(
            "names", "hasName is a link, and a record holds the names themselves",
            "label", "one word for labels, headwords and the labels of concepts",
            "abstracts", "abstract is a word of Java",
            "latestBegin", "as EdtfDate has it; the name in CIDOC CRM is P81a_end_of_the_begin",
            "earliestEnd", "as EdtfDate has it; the name in CIDOC CRM is P81b_begin_of_the_end");

    /** Components that allow fewer values than the shape wants, and why. */
    private static final Map<String, String> LOOSER = Map.of(
            "Source.accessRights", "the description is shared with Entry, which takes those of its source");

    private static final Map<String, Set<Class<?>>> JAVA_TYPES = Map.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", Set.of(LangText.class),
            XSD + "string", Set.of(String.class, EdtfDate.class),
            XSD + "boolean", Set.of(Boolean.class),
            XSD + "integer", Set.of(Integer.class),
            XSD + "nonNegativeInteger", Set.of(Integer.class),
            XSD + "decimal", Set.of(BigDecimal.class),
            XSD + "date", Set.of(LocalDate.class),
            XSD + "duration", Set.of(Period.class),
            "http://www.opengis.net/ont/geosparql#wktLiteral", Set.of(Literal.class));

    @Test
    void everyClassHasARecord() {
        Set<Iri> wanted = new HashSet<>(PropertyShape.ontologyClasses());
        wanted.removeAll(ABSTRACT);
        wanted.addAll(BORROWED);
        assertEquals(wanted, Component.classes(Resource.class));
    }

    @TestFactory
    Stream<DynamicTest> everyRecordIsItsShape() {
        return Component.records().stream().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
            Map<String, PropertyShape> shapes = PropertyShape.of(classOf(type));
            Map<String, Component> components = Component.of(type).filter(each -> !each.view())
                    .collect(Collectors.toMap(each -> each.property().value(), each -> each));
            assertTrue(!shapes.isEmpty(), "no shape");
            assertEquals(shapes.keySet(), components.keySet());
            shapes.forEach((property, shape) -> compare(type.getSimpleName(),
                    Objects.requireNonNull(components.get(property)), shape));
        }));
    }

    private static void compare(String type, Component component, PropertyShape shape) {
        String where = type + "." + component.name();
        assertEquals(shape.name(), RENAMED.containsKey(component.name()) ? shape.name() : component.name(), where);
        assertEquals(shape.one(), !component.many(), () -> where + ": at most one value?");
        assertEquals(shape.one() && shape.least() > 0,
                !component.many() && (!component.optional() || LOOSER.containsKey(where)),
                () -> where + ": exactly one value?");
        if (shape.literal()) {
            Set<Class<?>> fitting = shape.datatypes().size() == 1
                    ? JAVA_TYPES.get(shape.datatypes().iterator().next())
                    : Set.of(Literal.class);
            assertTrue(fitting != null && fitting.contains(component.target()), () -> where + " takes " + shape);
            assertEquals(shape.datatypes().contains(XSD + "nonNegativeInteger"),
                    component.property().datatype().equals(XSD + "nonNegativeInteger"), where);
        } else {
            assertTrue(component.isReference(), () -> where + " takes " + shape);
            assertEquals(shape.concept(), component.target() == Concept.class && !isBetweenConcepts(component),
                    () -> where + ": a concept?");
            Set<Iri> named = component.target() == Iri.class ? Set.of() : Component.classes(component.target());
            if (!shape.classes().isEmpty()) {
                assertEquals(shape.classes(), named, where);
            } else if (shape.range().size() > 1) {
                assertTrue(shape.range().containsAll(named), () -> where + " points at " + named);
            }
        }
    }

    private static boolean isBetweenConcepts(Component component) {
        return component.property().value().startsWith(Skos.NAMESPACE);
    }

    /** What points at the owner of a view is what the view holds. */
    @TestFactory
    Stream<DynamicTest> everyViewHoldsWhatMayPointThere() {
        return Component.records().stream().flatMap(type -> Component.of(type).filter(Component::view)
                .map(view -> DynamicTest.dynamicTest(type.getSimpleName() + "." + view.name(), () -> {
                    Set<Iri> pointing = PropertyShape.having(view.property().value());
                    Set<Iri> held = Component.classes(view.target());
                    assertTrue(held.containsAll(pointing), () -> "may point there, too: " + pointing);
                    assertTrue(view.target() == Resource.class || pointing.equals(held), () -> "only " + pointing);
                })));
    }

    private static Iri classOf(Class<?> type) {
        return new Iri(type.getAnnotation(RdfType.class).value());
    }
}
