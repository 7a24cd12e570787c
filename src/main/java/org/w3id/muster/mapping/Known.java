package org.w3id.muster.mapping;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The triples that a mapping speaks for: types, values and parts. What is not among them (properties that no component
 * has, views, statements) no writing ever touches.
 */
final class Known {

    private final Triples stored;
    private final Set<Triple> known = new LinkedHashSet<>();

    Known(Triples stored) {
        this.stored = stored;
    }

    Set<Triple> of(Shape shape, Node root) {
        add(shape, root);
        return known;
    }

    private void add(Shape shape, Node subject) {
        Chosen chosen = Chosen.among(shape, stored, subject);
        // of a node with the types of several records everything is known that one of them would have written
        chosen.fitting().ifPresentOrElse(each -> addRecord(each, subject), () -> shape.records().stream()
                .filter(each -> each.rdfType().filter(type -> hasType(subject, type)).isPresent())
                .forEach(each -> addRecord(each, subject)));
    }

    private boolean hasType(Node subject, Node type) {
        return stored.objects(subject, RDF.Nodes.type).contains(type);
    }

    private void addRecord(Shape.RecordShape shape, Node subject) {
        shape.rdfType().ifPresent(type -> known.add(Triple.create(subject, RDF.Nodes.type, type)));
        for (Slot slot : shape.slots()) {
            switch (slot) {
                case Slot.Values values -> {
                    addAll(subject, values.property());
                    if (values.content() instanceof Content.Part(Shape part)) {
                        stored.objects(subject, values.property()).forEach(node -> add(part, node));
                    }
                }
                case Slot.Carried carried -> addAll(subject, carried.property());
                case Slot.Own own -> {
                }
                case Slot.Seen view -> {
                }
            }
        }
    }

    private void addAll(Node subject, Node property) {
        stored.objects(subject, property).forEach(object -> known.add(Triple.create(subject, property, object)));
    }
}
