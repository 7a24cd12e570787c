package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Quantity;
import org.w3id.muster.term.Reading;
import org.w3id.muster.vocab.Ontology;

/** Reads quantities: the compact form, or an object with {@code value}, {@code unit}, {@code wording} and {@code base}. */
final class QuantityReader {

    static final List<String> FIELDS = List.of("value", "unit", "wording", "base");
    private static final String PERSONS = "persons";

    private final ValueReader values;
    private final Problems problems;
    private final Scope scope;

    QuantityReader(ValueReader values, Problems problems, Scope scope) {
        this.values = values;
        this.problems = problems;
        this.scope = scope;
    }

    Optional<Quantity> read(Json value) {
        return switch (value) {
            case Json.Text compact ->
                parse(compact.spot(), compact.value(), List.of()).map(q -> unit(q, Optional.empty()));
            case Json.Num number ->
                parse(number.spot(), number.lexical(), List.of()).map(q -> unit(q, Optional.empty()));
            case Json.Obj object -> object(new Fields(object, "a quantity", problems).allow(FIELDS));
            default -> {
                problems.error(value.spot(), "A quantity belongs here, but this is %s.".formatted(value.kind()),
                        "Write \">4400000\", or {\"value\": \">4400000\", \"wording\": {\"en\": \"…\"}}.");
                yield Optional.empty();
            }
        };
    }

    private Optional<Quantity> object(Fields fields) {
        List<LangText> words = new ArrayList<>();
        fields.get("wording").ifPresent(wording -> words.addAll(values.langTexts("wording", wording)));
        Optional<Json.Text> unit = fields.text("unit").filter(key -> values.concept(key, "unit").isPresent());
        Optional<Iri> base = fields.text("base")
                .flatMap(group -> scope.resolve(group, Optional.of(Ontology.term("PersonGroup"))));
        fields.require("value",
                "Write \"value\": \">4400000\", or a quantifier such as \"several\" if there is no number.");
        Optional<Quantity> quantity = fields.get("value").flatMap(value -> switch (value) {
            case Json.Text compact -> parse(compact.spot(), compact.value(), words);
            case Json.Num number -> parse(number.spot(), number.lexical(), words);
            default -> {
                problems.error(value.spot(),
                        "The field \"value\" takes a number or a compact form, but this is %s.".formatted(value.kind()),
                        "Write \"value\": \">4400000\".");
                yield Optional.<Quantity>empty();
            }
        });
        return quantity.map(q -> unit(q, unit)).map(q -> base.map(group -> based(q, group, fields)).orElse(q));
    }

    private Quantity based(Quantity quantity, Iri group, Fields fields) {
        boolean understood = quantity.amount().or(quantity::lower).or(quantity::upper).isPresent();
        if (!understood || quantity.unit().filter(Quantity.PERCENT::equals).isPresent()) {
            return quantity.withBase(group);
        }
        problems.error(fields.spot(), "Only a percentage has a base.", "Write the value with %, or delete \"base\".");
        return quantity;
    }

    private Quantity unit(Quantity quantity, Optional<Json.Text> unit) {
        if (quantity.unit().isEmpty()) {
            return quantity.withUnit(unit.map(Json.Text::value).orElse(PERSONS));
        }
        unit.filter(key -> !quantity.unit().equals(Optional.of(key.value()))).ifPresent(key -> problems.error(
                key.spot(),
                "The value is in %s, but \"unit\" says %s.".formatted(quantity.unit().orElseThrow(), key.value()),
                "Delete one of them."));
        return quantity;
    }

    private Optional<Quantity> parse(Spot spot, String compact, List<LangText> wordings) {
        List<LangText> words = new ArrayList<>(wordings);
        return switch (Quantity.parse(compact)) {
            case Reading.Understood<Quantity>(Quantity quantity) -> {
                quantity.quantifier().ifPresent(key -> values.concept(new Json.Text(spot, key), "quantifier"));
                yield Optional.of(quantity.withWordings(words));
            }
            case Reading.Verbatim<Quantity>(String verbatim, String why) -> {
                problems.verbatim(spot, ValueReader.sentence(why),
                        "It has no bounds, so it cannot be compared. "
                                + "The forms of quantities are in docs/entry-format.md.");
                TimeReader.keep(verbatim, words);
                if (words.isEmpty()) {
                    problems.error(spot, "The quantity is empty.", "Give it a value, or leave it out.");
                    yield Optional.empty();
                }
                yield Optional.of(Quantity.inWords(words));
            }
        };
    }
}
