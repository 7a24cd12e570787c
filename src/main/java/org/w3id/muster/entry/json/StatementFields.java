package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.PropertyKind;
import org.w3id.muster.vocab.PropertyTerm;

/** Reads the fields of a Statement that depend on each other: what a value must be follows from the property. */
final class StatementFields {

    static final List<String> NAMES = List.of("subject", "property", "value", "literalValue");

    private final Desk desk;
    private final Scope scope;

    StatementFields(Desk desk, Scope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    List<Property> read(Fields fields) {
        List<Property> properties = new ArrayList<>();
        Optional<Iri> subject = fields.text("subject").flatMap(name -> scope.resolve(name, Optional.empty()));
        Optional<PropertyTerm> property = fields.text("property").flatMap(this::property);
        subject.ifPresent(s -> properties.add(new Property(Ontology.term("subject"), new Value.Resource(s))));
        property.ifPresent(p -> {
            properties.add(new Property(Ontology.term("property"), new Value.Resource(p.iri())));
            subject.ifPresent(s -> checkDomain(fields, s, p));
        });
        fields.get("value").ifPresent(value -> property.ifPresent(p -> {
            List<Property> read = value(value, p);
            if (fields.has("wording")) {
                read.forEach(v -> new GeometryReader(desk.values(), desk.problems()).compare(v.value(), value.spot(),
                        fields.raw("wording")));
            }
            properties.addAll(read);
        }));
        fields.get("literalValue").ifPresent(value -> properties.addAll(literal(value, property)));
        if (!fields.has("property") && (fields.has("value") || fields.has("literalValue"))) {
            desk.problems().error(fields.spot(), "The Statement has a value, but no property.",
                    "Add \"property\", for example \"childOf\".");
        }
        return properties;
    }

    private Optional<PropertyTerm> property(Json.Text name) {
        Optional<PropertyTerm> property = desk.fields().property(name.value());
        if (property.isEmpty()) {
            desk.problems().error(name.spot(), "The ontology has no property \"%s\".".formatted(name.value()),
                    DidYouMean.question(name.value(), desk.fields().names())
                            + "Use \"says\" for what no property can hold; ontology/muster.ttl lists them.");
        }
        return property;
    }

    private void checkDomain(Fields fields, Iri subject, PropertyTerm property) {
        Optional<Iri> type = scope.classOf(subject);
        if (property.domain().isPresent() && type.isPresent()
                && !desk.ontology().isA(type.get(), property.domain().get())
                && !desk.ontology().isA(property.domain().get(), type.get())) {
            desk.problems().error(fields.raw("property").spot(),
                    "\"%s\" is said of a %s, but the subject is a %s.".formatted(
                            FieldTable.fieldOf(property.iri()), Ontology.localName(property.domain().get()),
                            Ontology.localName(type.get())),
                    "Use another property, or another subject.");
        }
    }

    private List<Property> value(Json value, PropertyTerm property) {
        return switch (property.kind()) {
            case REFERENCE, CONCEPT, TIME, WEB_ADDRESS, GEOMETRY -> as("value", value, property);
            default -> {
                desk.problems().error(value.spot(),
                        "\"%s\" takes %s, which is no thing, concept, time or geometry.".formatted(
                                FieldTable.fieldOf(property.iri()), property.kind().words()),
                        "Write it as \"literalValue\".");
                yield List.of();
            }
        };
    }

    private List<Property> literal(Json value, Optional<PropertyTerm> property) {
        if (property.isEmpty()) {
            return List.of();
        }
        return switch (property.get().kind()) {
            case REFERENCE, CONCEPT, TIME, QUANTITY, WEB_ADDRESS, GEOMETRY -> {
                desk.problems().error(value.spot(), "\"%s\" takes %s, which is no literal.".formatted(
                        FieldTable.fieldOf(property.get().iri()), property.get().kind().words()),
                        property.get().kind() == PropertyKind.QUANTITY
                                ? "Write an Observation."
                                : "Write it as \"value\".");
                yield List.of();
            }
            default -> as("literalValue", value, property.get());
        };
    }

    private List<Property> as(String field, Json value, PropertyTerm property) {
        if (value instanceof Json.Arr) {
            desk.problems().error(value.spot(), "A Statement has one value.", "Write a Statement for each.");
            return List.of();
        }
        List<Property> properties = new ArrayList<>();
        for (Value read : desk.values().values(field, List.of(value), property, scope)) {
            properties.add(new Property(Ontology.term(field), read));
        }
        return properties;
    }
}
