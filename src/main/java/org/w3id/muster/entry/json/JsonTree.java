package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.Input;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON (RFC 8259) into values that know where they stand. Every fault is reported; a fault of syntax ends the
 * reading, because nobody can tell what the rest means.
 */
final class JsonTree {

    static final int DEEPEST = 40;
    static final int LONGEST_TEXT = 4_000_000;
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_NAME = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER).maxNameLength(LONGEST_NAME).build())
            .build();

    /** Half characters, and controls that no RDF format and no page can carry. */
    private static final Pattern NOT_TEXT = Pattern
            .compile("[\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private final JsonParser parser;
    private final Problems problems;
    private boolean ended;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The value of a file; empty if its syntax is broken, which has then been reported. */
    static Optional<Json> read(Input input, Problems problems) {
        String text = input.text().startsWith("\uFEFF") ? input.text().substring(1) : input.text();
        if (text.isBlank()) {
            problems.error(new Spot(null, "", 1, 1), "The file is empty.",
                    "Write one JSON object: docs/entry-format.md shows how.");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser, problems).document(text);
        }
    }

    private Optional<Json> document(String text) {
        try {
            parser.nextToken();
            Json root = value(null, "");
            ended = true;
            if (parser.nextToken() != null) {
                behindTheEnd(here(null, ""));
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (StreamConstraintsException e) {
            problems.error(spot(position(e), null, ""), "Something here is larger than any entry needs to be.",
                    String.format(Locale.ROOT,
                            "The limits are %,d levels of nesting, %,d characters of text, %d digits of a number and %,d characters of a name.",
                            DEEPEST, LONGEST_TEXT, LONGEST_NUMBER, LONGEST_NAME));
            return Optional.empty();
        } catch (JacksonException e) {
            TokenStreamLocation at = position(e);
            if (ended) {
                behindTheEnd(spot(at, null, ""));
                return Optional.empty();
            }
            SyntaxFault fault = SyntaxFault.at(text, at.getCharOffset());
            problems.error(spot(at, null, ""), fault.what(), fault.remedy());
            return Optional.empty();
        }
    }

    private void behindTheEnd(Spot spot) {
        problems.error(spot, "Something stands behind the end of the JSON object.",
                "Delete it, or put the objects into one: {\"entries\": [ … ]}.");
    }

    private TokenStreamLocation position(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? parser.currentLocation() : at;
    }

    private Json value(@Nullable Spot parent, String step) {
        Spot spot = here(parent, step);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(spot);
            case START_ARRAY -> array(spot);
            case VALUE_STRING -> new Json.Text(spot, text(spot, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(spot, parser.getString());
            case VALUE_TRUE -> new Json.Bool(spot, true);
            case VALUE_FALSE -> new Json.Bool(spot, false);
            case VALUE_NULL -> new Json.Null(spot);
            default -> throw new IllegalStateException("the JSON parser gave " + token + " where a value begins");
        };
    }

    private Json object(Spot spot) {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Spot nameSpot = here(spot, name);
            text(nameSpot, name);
            parser.nextToken();
            Json value = value(spot, name);
            Json.Member first = members.putIfAbsent(name, new Json.Member(nameSpot, value));
            if (first != null) {
                problems.error(nameSpot,
                        "The field \"%s\" stands twice in one object; the first is in line %s.".formatted(name,
                                first.name().line()),
                        "Keep one; for several values write a list: \"%s\": [ …, … ].".formatted(name));
            }
        }
        return new Json.Obj(spot, members);
    }

    private Json array(Spot spot) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(spot, String.valueOf(items.size())));
        }
        return new Json.Arr(spot, items);
    }

    private String text(Spot spot, String text) {
        var fault = NOT_TEXT.matcher(text);
        if (!fault.find()) {
            return text;
        }
        problems.error(spot,
                String.format(Locale.ROOT, "The text holds U+%04X, which is no character that can be stored.",
                        (int) fault.group().charAt(0)),
                "Delete it, or write the whole character (an emoji, for one, is a pair of \\u escapes).");
        return fault.replaceAll("\uFFFD");
    }

    private Spot here(@Nullable Spot parent, String step) {
        return spot(parser.currentTokenLocation(), parent, step);
    }

    private static Spot spot(TokenStreamLocation at, @Nullable Spot parent, String step) {
        return new Spot(parent, step, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
