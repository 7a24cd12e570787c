package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.PropertyRule;
import org.w3id.muster.vocab.PropertyTerm;

/**
 * What the forms of one file share.
 *
 * @param ontology what there is to be said
 * @param fields which fields say it
 * @param naming how names become IRIs
 * @param values how JSON values become values
 * @param problems where faults are reported
 */
record Desk(Ontology ontology, FieldTable fields, Naming naming, ValueReader values, Problems problems) {

    static Desk of(Ontology ontology, Naming naming, Problems problems) {
        return new Desk(ontology, new FieldTable(ontology), naming, new ValueReader(ontology, problems), problems);
    }

    /** The properties that the given fields of an object become, in the order of the file. */
    List<Property> properties(Json.Obj object, SequencedMap<String, PropertyTerm> known, Fields fields, Scope scope) {
        List<Property> properties = new ArrayList<>();
        for (String name : object.members().keySet()) {
            PropertyTerm property = known.get(name);
            if (property != null) {
                values.values(name, fields.values(name), property, scope)
                        .forEach(value -> properties.add(new Property(property.iri(), value)));
            }
        }
        return properties;
    }

    /** Holds the number of values against the shape of the class, for the fields that this kind of object has. */
    void count(Iri type, Fields fields, SequencedMap<String, PropertyTerm> known) {
        Map<Iri, PropertyRule> rules = ontology.rules(type);
        known.forEach((name, term) -> {
            PropertyRule rule = rules.get(term.iri());
            if (rule == null) {
                return;
            }
            if (rule.min() > 0) {
                fields.require(name,
                        "Add \"%s\"; it takes %s.".formatted(name, term.kind().words()));
            }
            int size = fields.has(name) && fields.raw(name) instanceof Json.Arr list ? list.items().size() : 1;
            if (size > rule.max()) {
                problems.error(fields.raw(name).spot(),
                        "The field \"%s\" of the %s has %s values, but may have %s.".formatted(name,
                                Ontology.localName(type), size, rule.max()),
                        "Keep one; write another account for what else is said.");
            }
        });
    }

    /** The class that a field names, if it is one of those that are possible here. */
    Optional<Iri> type(Fields fields, List<String> possible) {
        return fields.requiredText("type", "Write one of: " + String.join(", ", possible) + ".").flatMap(type -> {
            if (possible.contains(type.value())) {
                return Optional.of(Ontology.term(type.value()));
            }
            problems.error(type.spot(), "\"%s\" is no class that can stand here.".formatted(type.value()),
                    DidYouMean.question(type.value(), possible) + "The classes are: " + String.join(", ", possible)
                            + ".");
            return Optional.empty();
        });
    }

    /** A description of something whose fault, if it has one, is reported already. */
    Description description(Iri iri, Iri type, List<Property> properties, Spot spot) {
        return new Description(iri, type, List.copyOf(properties), spot.in(problems.file()));
    }
}
