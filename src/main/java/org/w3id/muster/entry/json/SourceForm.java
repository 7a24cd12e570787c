package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.Description;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;

/** Reads a source: a work, page or database. */
final class SourceForm {

    private static final Iri SOURCE = Ontology.term("Source");

    private final Desk desk;
    private final Scope scope;

    SourceForm(Desk desk, Scope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    /** Makes the source known before anything refers to it. */
    void announce(Json.Obj object) {
        if (object.members().get("source") instanceof Json.Member(Spot at, Json.Text key) && Naming.isKey(key.value())
                && !scope.add(iri(key), SOURCE)) {
            desk.problems().error(key.spot(),
                    "The source \"%s\" is described twice in this file.".formatted(key.value()),
                    "Make one description of the two.");
        }
    }

    private Iri iri(Json.Text key) {
        return desk.naming().iri("source/" + key.value());
    }

    Optional<Description> read(Json.Obj object) {
        var known = desk.fields().ofSource();
        List<String> allowed = new ArrayList<>(known.keySet());
        allowed.add("source");
        Fields fields = new Fields(object, "a source", desk.problems()).allow(allowed);
        Optional<Json.Text> key = fields.requiredText("source", "Give it a key such as \"hdrsi-2014\".");
        fields.require("title", "Add \"title\": {\"en\": \"…\"}.");
        fields.require("accessRights",
                "Add \"accessRights\": \"open\" or \"restricted\"; nothing of a restricted source is published.");
        var properties = desk.properties(object, known, fields, scope);
        return key.filter(k -> {
            boolean good = Naming.isKey(k.value());
            if (!good) {
                desk.problems().error(k.spot(), "\"%s\" is no key.".formatted(k.value()),
                        "Use lower-case ASCII letters, digits and hyphens between them; \"source/\" is not written here.");
            }
            return good;
        }).map(k -> desk.description(iri(k), SOURCE, properties, object.spot()));
    }
}
