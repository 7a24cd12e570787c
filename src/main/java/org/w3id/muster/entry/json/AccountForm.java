package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.PropertyTerm;

/** Reads an account of an entry. */
final class AccountForm {

    static final List<String> CLASSES = List.of("Capture", "Detention", "Departure", "Sentencing", "Death", "Event",
            "Affiliation", "Observation", "Name", "Statement");

    private static final Iri EVENT = Ontology.term("Event");
    private static final Iri HAS_NAME = Ontology.term("hasName");
    private static final List<String> OF_ACCOUNTS = List.of("inferredFrom", "readingOf", "conflictsWith");
    /** Concepts that mean what holds anyway, so that writing them would only add triples. */
    private static final Map<String, String> UNWRITTEN = Map.of("certainty", "stated", "standing", "normal");

    private final Desk desk;
    private final Scope scope;
    private final String entry;
    private final Map<String, Iri> passages;

    /**
     * @param entry {@code source/entry}
     * @param passages the passages of the entry by key
     */
    AccountForm(Desk desk, Scope scope, String entry, Map<String, Iri> passages) {
        this.desk = desk;
        this.scope = scope;
        this.entry = entry;
        this.passages = passages;
    }

    /** Makes the account known in its entry before another refers to it. */
    void announce(Json.Obj object) {
        Optional<Json.Text> key = object.text("key").filter(k -> Naming.isKey(k.value()));
        // an account of an unknown class is there all the same: others may refer to it
        Iri type = object.text("type").map(Json.Text::value).filter(CLASSES::contains).map(Ontology::term)
                .orElse(EVENT);
        if (key.isPresent() && !scope.add(key.get().value(), iri(type, key.get().value()), type)) {
            desk.problems().error(key.get().spot(),
                    "The key \"%s\" stands twice in this entry.".formatted(key.get().value()),
                    "Give one of them another key; keep old keys, because they are in IRIs that others may cite.");
        }
    }

    private Iri iri(Iri type, String key) {
        return desk.naming().iri(Naming.firstPart(type).orElseThrow() + "/" + entry + "/" + key);
    }

    /**
     * The account and, for a name that we hold, a partial description of the thing that bears it: its IRI, its class and
     * {@code pow:hasName}.
     */
    Optional<Read> read(Json.Obj object) {
        Fields fields = new Fields(object, "an account", desk.problems());
        Optional<Iri> type = desk.type(fields, CLASSES);
        Optional<Json.Text> key = fields.requiredText("key",
                "Give it a key that is unique in the entry, such as \"c051\".");
        key.filter(k -> !Naming.isKey(k.value())).ifPresent(k -> desk.problems().error(k.spot(),
                "\"%s\" is no key.".formatted(k.value()),
                "Use lower-case ASCII letters, digits and hyphens between them."));
        if (type.isEmpty()) {
            checkWithoutClass(object, fields);
            return Optional.empty();
        }
        SequencedMap<String, PropertyTerm> known = known(type.get(), fields);
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(Ontology.term("inEntry"), new Value.Resource(desk.naming().iri("entry/" + entry))));
        properties.addAll(evidence(fields));
        properties.addAll(otherAccounts(fields));
        known.keySet().removeAll(OF_ACCOUNTS);
        known.remove("evidence");
        boolean statement = type.get().equals(Ontology.term("Statement"));
        if (statement) {
            properties.addAll(new StatementFields(desk, scope).read(fields));
            known.keySet().removeAll(StatementFields.NAMES);
        }
        UNWRITTEN.forEach((name, usual) -> {
            if (fields.has(name) && fields.raw(name) instanceof Json.Text text && text.value().equals(usual)) {
                known.remove(name);
            }
        });
        properties.addAll(desk.properties(object, known, fields, scope));
        new AccountRules(desk.problems(), fields).check(Ontology.localName(type.get()));
        Optional<Iri> bearer = bearer(type.get(), fields);
        return key.filter(k -> Naming.isKey(k.value())).map(k -> {
            Description account = desk.description(iri(type.get(), k.value()), type.get(), properties, object.spot());
            return new Read(account, bearer.filter(thing -> held(fields)).map(thing -> partial(thing, account)));
        });
    }

    /** @param named the thing that bears the name, with nothing but that */
    record Read(Description account, Optional<Description> named) {}

    private SequencedMap<String, PropertyTerm> known(Iri type, Fields fields) {
        SequencedMap<String, PropertyTerm> known = desk.fields().ofAccount(type);
        List<String> allowed = new ArrayList<>(known.keySet());
        allowed.addAll(List.of("key", "type", "evidence"));
        if (type.equals(Ontology.term("Name"))) {
            allowed.add("of");
        }
        Fields exactly = fields.named("the " + Ontology.localName(type)).allow(allowed);
        known.remove("evidence");
        desk.count(type, exactly, known);
        return known;
    }

    private List<Property> evidence(Fields fields) {
        List<Property> evidence = new ArrayList<>();
        fields.require("evidence", "Name the passage that says it: \"evidence\": [\"s21\"].");
        for (Json.Text key : fields.texts("evidence")) {
            Iri passage = passages.get(key.value());
            if (passage == null) {
                desk.problems().error(key.spot(), "There is no passage \"%s\" in this entry.".formatted(key.value()),
                        DidYouMean.question(key.value(), passages.keySet())
                                + "Add it to \"passages\", or correct the key.");
            } else {
                evidence.add(new Property(Ontology.term("evidence"), new Value.Resource(passage)));
            }
        }
        return evidence;
    }

    private List<Property> otherAccounts(Fields fields) {
        List<Property> accounts = new ArrayList<>();
        OF_ACCOUNTS.forEach(name -> fields.texts(name).forEach(reference -> scope.account(reference)
                .ifPresent(account -> accounts.add(new Property(Ontology.term(name), new Value.Resource(account))))));
        return accounts;
    }

    /** Reports what is wrong with the fields of an account whatever its class may be; that it has none is reported already. */
    private void checkWithoutClass(Json.Obj object, Fields fields) {
        SequencedMap<String, PropertyTerm> possible = new LinkedHashMap<>();
        CLASSES.forEach(type -> possible.putAll(desk.fields().ofAccount(Ontology.term(type))));
        List<String> allowed = new ArrayList<>(possible.keySet());
        allowed.addAll(List.of("key", "type", "evidence", "of"));
        fields.allow(allowed);
        evidence(fields);
        otherAccounts(fields);
        possible.keySet().removeAll(OF_ACCOUNTS);
        possible.keySet().removeAll(StatementFields.NAMES);
        possible.remove("evidence");
        desk.properties(object, possible, fields, scope);
    }

    private Optional<Iri> bearer(Iri type, Fields fields) {
        if (!type.equals(Ontology.term("Name"))) {
            return Optional.empty();
        }
        return fields.requiredText("of", "Say whose name it is: \"of\": \"person/andrei-vlasov\".")
                .flatMap(of -> scope.resolve(of, Optional.empty()));
    }

    /** Names that we reject, and other readings, are not linked from the thing. */
    private static boolean held(Fields fields) {
        return !fields.has("readingOf")
                && !(fields.has("standing") && fields.raw("standing") instanceof Json.Text standing
                        && standing.value().equals("rejected"));
    }

    private Description partial(Iri thing, Description name) {
        return new Description(thing, scope.classOf(thing).orElseThrow(),
                List.of(new Property(HAS_NAME, new Value.Resource(name.iri()))), name.where());
    }
}
