package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Reading;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.PropertyTerm;

/** Turns JSON values into values of a property, by the kind of the property. */
final class ValueReader {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final Ontology ontology;
    private final Problems problems;
    private final DateReader dates;

    ValueReader(Ontology ontology, Problems problems) {
        this.ontology = ontology;
        this.problems = problems;
        this.dates = new DateReader(problems);
    }

    DateReader dates() {
        return dates;
    }

    /** The values of one field. */
    List<Value> values(String field, List<Json> written, PropertyTerm property, Scope scope) {
        List<Value> values = new ArrayList<>();
        for (Json value : written) {
            values.addAll(read(field, value, property, scope));
        }
        return values;
    }

    private List<? extends Value> read(String field, Json value, PropertyTerm property, Scope scope) {
        return switch (property.kind()) {
            case REFERENCE -> one(text(field, value, property)
                    .flatMap(name -> scope.resolve(name, property.range())).map(Value.Resource::new));
            case CONCEPT ->
                one(text(field, value, property).flatMap(key -> concept(key, property.scheme().orElse(field)))
                        .map(Value.Resource::new));
            case TIME -> one(new TimeReader(this, problems).read(value).map(Value.Time::new));
            case QUANTITY -> one(new QuantityReader(this, problems, scope).read(value).map(Value.Amount::new));
            case GEOMETRY -> one(new GeometryReader(this, problems).read(value));
            case LANGUAGE_TEXT -> langTexts(field, value).stream().map(Value.Text::new).toList();
            case STRING -> one(text(field, value, property).map(t -> literal(t.value(), "string")));
            case DATE ->
                one(text(field, value, property).flatMap(t -> dates.day(t).map(d -> literal(t.value(), "date"))));
            case PARTIAL_DATE -> one(text(field, value, property).flatMap(dates::partial));
            case DURATION -> one(text(field, value, property).flatMap(dates::duration));
            case WEB_ADDRESS -> one(text(field, value, property).flatMap(this::webAddress));
            case BOOLEAN -> one(bool(field, value));
            case INTEGER -> one(number(field, value, property, "-?[0-9]{1,18}", "integer"));
            case DECIMAL -> one(number(field, value, property, "-?[0-9]{1,30}(\\.[0-9]{1,30})?", "decimal"));
        };
    }

    private static List<Value> one(Optional<? extends Value> value) {
        return value.<List<Value>>map(List::of).orElse(List.of());
    }

    private Optional<Json.Text> text(String field, Json value, PropertyTerm property) {
        if (value instanceof Json.Text text && !text.value().isBlank()) {
            return Optional.of(text);
        }
        problems.error(value.spot(),
                "The field \"%s\" takes %s, but this is %s.".formatted(field, property.kind().words(),
                        value instanceof Json.Text ? "empty" : value.kind()),
                "Write it in double quotes, or leave the field out.");
        return Optional.empty();
    }

    Optional<Iri> concept(Json.Text key, String scheme) {
        if (ontology.concepts(scheme).contains(key.value())) {
            return Optional.of(Ontology.concept(scheme, key.value()));
        }
        String near = DidYouMean.question(key.value(), ontology.concepts(scheme));
        problems.error(key.spot(), "There is no concept \"%s\" in the scheme \"%s\".".formatted(key.value(), scheme),
                (near.isEmpty() ? "The scheme has: " + String.join(", ", ontology.concepts(scheme)) + ". " : near)
                        + "A new one is added to ontology/concepts.ttl with its labels.");
        return Optional.empty();
    }

    /** Texts in languages: {@code {"en": "…", "ru": ["…", "…"]}}. */
    List<LangText> langTexts(String field, Json value) {
        if (!(value instanceof Json.Obj languages)) {
            problems.error(value.spot(),
                    "The field \"%s\" takes a text with its language, but this is %s.".formatted(field, value.kind()),
                    "Write {\"en\": \"…\"}; the tag for an unknown language is und.");
            return List.of();
        }
        if (languages.members().isEmpty()) {
            problems.error(value.spot(), "The field \"%s\" holds no text.".formatted(field),
                    "Write {\"en\": \"…\"}, or leave the field out.");
        }
        List<LangText> texts = new ArrayList<>();
        languages.members().forEach((tag, member) -> {
            List<Json> items = member.value() instanceof Json.Arr list ? list.items() : List.of(member.value());
            for (Json item : items) {
                if (!(item instanceof Json.Text text)) {
                    problems.error(item.spot(),
                            "A text in the language \"%s\" belongs here, but this is %s.".formatted(tag, item.kind()),
                            "Write it in double quotes.");
                    continue;
                }
                switch (LangText.parse(text.value(), tag)) {
                    case Reading.Understood<LangText>(LangText understood) -> {
                        texts.add(understood);
                        new TextRemarks(problems).look(field, understood, item.spot());
                    }
                    case Reading.Verbatim<LangText>(String words, String why) ->
                        problems.error(item.spot(), sentence(why), "Write {\"en\": \"…\"}.");
                }
            }
        });
        return texts;
    }

    /** A reason as a sentence. */
    static String sentence(String why) {
        return Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".";
    }

    private Optional<Value.Resource> webAddress(Json.Text text) {
        if (!text.value().startsWith("http://") && !text.value().startsWith("https://")) {
            problems.error(text.spot(), "\"%s\" is not a web address.".formatted(text.value()),
                    "Write the whole address: https://…");
            return Optional.empty();
        }
        return switch (Iri.parse(text.value())) {
            case Reading.Understood<Iri>(Iri iri) -> Optional.of(new Value.Resource(iri));
            case Reading.Verbatim<Iri>(String words, String why) -> {
                problems.error(text.spot(), sentence(why), "Write the whole address: https://…");
                yield Optional.empty();
            }
        };
    }

    private Optional<Value.Literal> bool(String field, Json value) {
        if (value instanceof Json.Bool bool) {
            return Optional.of(literal(String.valueOf(bool.value()), "boolean"));
        }
        problems.error(value.spot(),
                "The field \"%s\" takes true or false, but this is %s.".formatted(field, value.kind()),
                "Write true or false without quotes.");
        return Optional.empty();
    }

    private Optional<Value.Literal> number(String field, Json value, PropertyTerm property, String form,
            String datatype) {
        if (value instanceof Json.Num number && number.lexical().matches(form)) {
            return Optional.of(literal(number.lexical(), datatype));
        }
        problems.error(value.spot(),
                "The field \"%s\" takes %s, but this is %s.".formatted(field, property.kind().words(),
                        value instanceof Json.Num number ? number.lexical() : value.kind()),
                "Write digits, without quotes and without an exponent.");
        return Optional.empty();
    }

    static Value.Literal literal(String lexical, String datatype) {
        return new Value.Literal(lexical, Iri.of(XSD + datatype));
    }
}
