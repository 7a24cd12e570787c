package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.PropertyTerm;

/** Reads a thing: of the authority by its name, of an entry by its key. */
final class ThingForm {

    static final List<String> CLASSES = List.of("Person", "Organization", "MilitaryUnit", "PersonGroup", "Place",
            "DetentionSite", "Event", "MilitaryEvent", "LegalAct");
    static final List<String> DEFINING_EVENTS = List.of("Capture", "Detention", "Departure", "Sentencing", "Death",
            "Event");
    private static final Iri DEFINED_BY = Ontology.term("definedBy");

    private final Desk desk;
    private final Scope scope;
    private final Optional<String> entry;

    /** @param entry the entry that the things belong to, named {@code source/entry}; empty for the authority */
    ThingForm(Desk desk, Scope scope, Optional<String> entry) {
        this.desk = desk;
        this.scope = scope;
        this.entry = entry;
    }

    /** Makes the thing known in its scope before anything refers to it. Reports only that its name is taken. */
    void announce(Json.Obj object) {
        Optional<Json.Text> name = object.text(entry.isPresent() ? "key" : "thing");
        Optional<Iri> type = classIn(object, CLASSES);
        if (type.isEmpty() || name.isEmpty()) {
            return;
        }
        iri(name.get().value(), type.get()).ifPresent(iri -> {
            boolean free = entry.isPresent()
                    ? scope.add(name.get().value(), iri, type.get())
                    : scope.add(iri, type.get());
            if (!free) {
                desk.problems().error(name.get().spot(),
                        "\"%s\" is described twice in this file.".formatted(name.get().value()),
                        "Make one description of the two, or give one another name.");
            }
            if (object.members().get("definedBy") instanceof Json.Member(Spot at, Json.Obj event)) {
                classIn(event, DEFINING_EVENTS).ifPresent(eventType -> scope.add(definingEvent(iri), eventType));
            }
        });
    }

    private static Optional<Iri> classIn(Json.Obj object, List<String> possible) {
        return object.text("type").map(Json.Text::value).filter(possible::contains).map(Ontology::term);
    }

    /** The thing and, for a group, the event that defines it. */
    List<Description> read(Json.Obj object) {
        String nameField = entry.isPresent() ? "key" : "thing";
        Fields fields = new Fields(object, "a thing", desk.problems());
        Optional<Iri> type = desk.type(fields, CLASSES);
        Optional<Json.Text> name = fields.requiredText(nameField, entry.isPresent()
                ? "Give it a key such as \"german-camp\"."
                : "Give it a name such as \"person/andrei-vlasov\".");
        if (type.isEmpty()) {
            return List.of();
        }
        SequencedMap<String, PropertyTerm> known = desk.fields().ofThing(type.get());
        explainAccountFields(object, type.get(), known, nameField);
        desk.count(type.get(), fields, known);
        Optional<Iri> iri = name.flatMap(text -> named(text, type.get()));
        List<Description> things = new ArrayList<>();
        Optional<Description> event = iri.flatMap(group -> definedBy(object, group));
        known.remove("definedBy");
        List<Property> properties = desk.properties(object, known, fields, scope);
        event.ifPresent(e -> properties.add(new Property(DEFINED_BY, new Value.Resource(e.iri()))));
        iri.ifPresent(i -> things.add(desk.description(i, type.get(), properties, object.spot())));
        event.ifPresent(things::add);
        return things;
    }

    /** A field of an account in a thing is a common slip: say where it belongs. */
    private void explainAccountFields(Json.Obj object, Iri type, SequencedMap<String, PropertyTerm> known,
            String nameField) {
        List<String> allowed = new ArrayList<>(known.keySet());
        allowed.add(nameField);
        allowed.add("type");
        object.members().forEach((name, member) -> {
            if (allowed.contains(name)) {
                return;
            }
            boolean said = desk.fields().isDerived(type, name);
            desk.problems().error(member.name(),
                    "There is no field \"%s\" in a %s.".formatted(name, Ontology.localName(type)), said
                            ? "A source says this: write an account of type Statement with \"property\": \"%s\"."
                                    .formatted(name)
                            : DidYouMean.question(name, allowed) + "The fields are: "
                                    + String.join(", ", allowed.stream().sorted().toList()) + ".");
        });
    }

    private Optional<Description> definedBy(Json.Obj object, Iri group) {
        Json.Member member = object.members().get("definedBy");
        if (member == null) {
            return Optional.empty();
        }
        if (!(member.value() instanceof Json.Obj event)) {
            desk.problems().error(member.value().spot(),
                    "The field \"definedBy\" takes the event that makes one a member, but this is %s."
                            .formatted(member.value().kind()),
                    "Write {\"type\": \"Capture\", \"carriedOutBy\": \"…\", \"time\": \"…\"}.");
            return Optional.empty();
        }
        Fields fields = new Fields(event, "the event that defines a group", desk.problems());
        return desk.type(fields, DEFINING_EVENTS).map(type -> {
            SequencedMap<String, PropertyTerm> known = desk.fields().ofDefiningEvent(type);
            List<String> allowed = new ArrayList<>(known.keySet());
            allowed.add("type");
            fields.allow(allowed);
            List<Property> properties = new ArrayList<>();
            properties.add(new Property(Ontology.term("happenedTo"), new Value.Resource(group)));
            properties.addAll(desk.properties(event, known, fields, scope));
            return desk.description(definingEvent(group), type, properties, event.spot());
        });
    }

    private Iri definingEvent(Iri group) {
        String name = desk.naming().name(group);
        return desk.naming().iri("event" + name.substring(name.indexOf('/')));
    }

    private Optional<Iri> named(Json.Text name, Iri type) {
        Optional<Iri> iri = iri(name.value(), type);
        if (iri.isEmpty()) {
            String first = Naming.firstPart(type).orElseThrow();
            desk.problems().error(name.spot(),
                    "\"%s\" is no name for a %s.".formatted(name.value(), Ontology.localName(type)),
                    (entry.isPresent()
                            ? "Write a key of lower-case letters, digits and hyphens, such as \"german-camp\"."
                            : "Write \"%s/\" and a key of lower-case letters, digits and hyphens.".formatted(first)));
        }
        return iri;
    }

    private Optional<Iri> iri(String name, Iri type) {
        String first = Naming.firstPart(type).orElseThrow() + "/";
        if (entry.isPresent()) {
            return Naming.isKey(name)
                    ? Optional.of(desk.naming().iri(first + entry.get() + "/" + name))
                    : Optional.empty();
        }
        return name.startsWith(first) && Naming.isKey(name.substring(first.length()))
                ? Optional.of(desk.naming().iri(name))
                : Optional.empty();
    }
}
