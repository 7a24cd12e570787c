package org.w3id.muster.entry.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands. */
sealed interface Json {

    Spot spot();

    /** What it is, in words for a message. */
    String kind();

    /** Members in the order of the file. */
    record Obj(Spot spot, Map<String, Member> members) implements Json {
        /** The text in a field, if that is what it holds; nothing is reported. */
        Optional<Text> text(String field) {
            Member member = members.get(field);
            return member != null && member.value() instanceof Text text ? Optional.of(text) : Optional.empty();
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A value and where its name stands; the pointer of both is the same. */
    record Member(Spot name, Json value) {}

    record Arr(Spot spot, List<Json> items) implements Json {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(Spot spot, String value) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as written: never evaluated here, because 1e999999999 would fill the memory. */
    record Num(Spot spot, String lexical) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Bool(Spot spot, boolean value) implements Json {
        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    record Null(Spot spot) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
