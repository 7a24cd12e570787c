package org.w3id.muster.entry.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Decision.Verdict;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Ontology;

/** Reads an identity decision. */
final class DecisionForm {

    static final List<String> FIELDS = List.of("mention", "thing", "verdict", "why", "by", "on");
    private static final List<String> VERDICTS = List.of("same", "perhaps", "different");

    private final Desk desk;
    private final Scope scope;

    DecisionForm(Desk desk, Scope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    Optional<Decision> read(Json.Obj object) {
        Fields fields = new Fields(object, "an identity decision", desk.problems()).allow(FIELDS);
        Optional<Iri> mention = fields
                .requiredText("mention", "Name the thing as the entry knows it: \"person/source/entry/key\".")
                .flatMap(name -> scope.resolve(name, Optional.empty()));
        Optional<Iri> thing = fields
                .requiredText("thing", "Name the thing it was compared with: \"person/andrei-vlasov\".")
                .flatMap(name -> scope.resolve(name, Optional.empty()));
        Optional<Verdict> verdict = fields.requiredText("verdict", "Write same, perhaps or different.")
                .flatMap(this::verdict);
        fields.require("why", "Give the reasons: \"why\": {\"en\": \"…\"}.");
        List<LangText> why = fields.get("why").map(value -> desk.values().langTexts("why", value)).orElse(List.of());
        Optional<Json.Text> by = fields.requiredText("by", "Say who decided: \"by\": \"Muster editors\".");
        Optional<LocalDate> on = fields.requiredText("on", "Say when it was decided: \"on\": \"2026-11-24\".")
                .flatMap(desk.values().dates()::day);
        if (mention.isEmpty() || thing.isEmpty() || verdict.isEmpty() || by.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        checkClasses(fields, mention.get(), thing.get());
        return Optional.of(new Decision(mention.get(), thing.get(), verdict.get(), why, by.get().value(), on.get(),
                object.spot().in(desk.problems().file())));
    }

    private Optional<Verdict> verdict(Json.Text text) {
        if (VERDICTS.contains(text.value())) {
            return Optional.of(Verdict.valueOf(text.value().toUpperCase(Locale.ROOT)));
        }
        desk.problems().error(text.spot(), "\"%s\" is no verdict.".formatted(text.value()),
                DidYouMean.question(text.value(), VERDICTS) + "Write same, perhaps or different.");
        return Optional.empty();
    }

    private void checkClasses(Fields fields, Iri mention, Iri thing) {
        Optional<Iri> one = scope.classOf(mention);
        Optional<Iri> other = scope.classOf(thing);
        if (one.isPresent() && other.isPresent() && !desk.ontology().isA(one.get(), other.get())
                && !desk.ontology().isA(other.get(), one.get())) {
            desk.problems().error(fields.raw("thing").spot(),
                    "A %s and a %s cannot be compared.".formatted(Ontology.localName(one.get()),
                            Ontology.localName(other.get())),
                    "Name things of one class.");
        }
    }
}
