package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.muster.term.DidYouMean;

/**
 * The fields of one JSON object, read with a report of whatever is wrong: a field that does not exist, one that is
 * missing, one that holds another kind of value.
 */
final class Fields {

    private final Json.Obj object;
    private final String what;
    private final Problems problems;

    /** @param what the object in words for messages, such as "a passage" */
    Fields(Json.Obj object, String what, Problems problems) {
        this.object = object;
        this.what = what;
        this.problems = problems;
    }

    /** Reports the fields that are not among the known ones. */
    Fields allow(Collection<String> known) {
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                problems.error(member.name(), "There is no field \"%s\" in %s.".formatted(name, what),
                        DidYouMean.question(name, known) + "The fields are: "
                                + String.join(", ", known.stream().distinct().sorted().toList()) + ".");
            }
        });
        return this;
    }

    /** The same object, called more exactly. */
    Fields named(String exactly) {
        return new Fields(object, exactly, problems);
    }

    Spot spot() {
        return object.spot();
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** The value of a field; empty if it is absent, or null, which is reported. */
    Optional<Json> get(String name) {
        Json.Member member = object.members().get(name);
        if (member == null) {
            return Optional.empty();
        }
        if (member.value() instanceof Json.Null) {
            problems.error(member.value().spot(), "The field \"" + name + "\" is null, which says nothing.",
                    "Leave the field out.");
            return Optional.empty();
        }
        return Optional.of(member.value());
    }

    /** The value of a field that is there, whatever it is. */
    Json raw(String name) {
        return Objects.requireNonNull(object.members().get(name)).value();
    }

    Optional<Json.Text> text(String name) {
        return get(name).flatMap(value -> asText(value, name));
    }

    private Optional<Json.Text> asText(Json value, String name) {
        if (value instanceof Json.Text text && !text.value().isBlank()) {
            return Optional.of(text);
        }
        problems.error(value.spot(), "The field \"%s\" takes a text, but this is %s.".formatted(name,
                value instanceof Json.Text ? "empty" : value.kind()), "Write \"" + name + "\": \"…\".");
        return Optional.empty();
    }

    Optional<Json.Text> requiredText(String name, String remedy) {
        require(name, remedy);
        return text(name);
    }

    void require(String name, String remedy) {
        if (!has(name)) {
            problems.error(spot(), "The field \"%s\" is missing in %s.".formatted(name, what), remedy);
        }
    }

    /** The objects in a list. */
    List<Json.Obj> objects(String name) {
        List<Json.Obj> objects = new ArrayList<>();
        get(name).ifPresent(value -> {
            if (!(value instanceof Json.Arr list)) {
                problems.error(value.spot(),
                        "The field \"%s\" takes a list, but this is %s.".formatted(name, value.kind()),
                        "Write \"" + name + "\": [ {…}, {…} ].");
                return;
            }
            for (Json item : list.items()) {
                if (item instanceof Json.Obj found) {
                    objects.add(found);
                } else {
                    problems.error(item.spot(),
                            "The list \"%s\" takes objects, but this is %s.".formatted(name, item.kind()),
                            "Write { … }.");
                }
            }
        });
        return objects;
    }

    /** The values of a field: of a list each, otherwise the one. */
    List<Json> values(String name) {
        Optional<Json> value = get(name);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get() instanceof Json.Arr list ? items(list, name) : List.of(value.get());
    }

    private List<Json> items(Json.Arr list, String name) {
        if (list.items().isEmpty()) {
            problems.error(list.spot(), "The list \"" + name + "\" is empty.",
                    "Leave the field out, or put a value into it.");
        }
        return list.items();
    }

    List<Json.Text> texts(String name) {
        return values(name).stream().flatMap(value -> asText(value, name).stream()).toList();
    }

    /** A whole number from 0 that fits an int. */
    Optional<Integer> count(String name) {
        return get(name).flatMap(value -> {
            if (value instanceof Json.Num number && number.lexical().matches("[0-9]{1,9}")) {
                return Optional.of(Integer.valueOf(number.lexical()));
            }
            problems.error(value.spot(), "The field \"%s\" takes a whole number from 0.".formatted(name),
                    "Write the number without quotes, for example \"" + name + "\": 29.");
            return Optional.empty();
        });
    }
}
