package org.w3id.muster.entry.json;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is wrong with the syntax of a JSON file, in words for people who do not read grammars.
 *
 * @param what what is wrong
 * @param remedy how to mend it
 */
record SyntaxFault(String what, String remedy) {

    private static final String BRACKETS = "}]";
    private static final Pattern SPECIAL_NUMBER = Pattern.compile("[+-]?(NaN|Inf(inity)?)\\b.*", Pattern.DOTALL);

    /** Judges by the characters around the offset at which the parser gave up: at the offending one, or just behind it. */
    static SyntaxFault at(String text, long offset) {
        int end = Math.clamp(offset, 0, text.length());
        String before = text.substring(0, end);
        String rest = text.substring(end);
        String around = text.substring(Math.max(0, end - 2), Math.min(text.length(), end + 2));
        if (SPECIAL_NUMBER.matcher(fromTheWord(text, end)).matches()) {
            return new SyntaxFault("NaN and Infinity are no numbers in JSON.",
                    "Leave the value out, or say it with a quantifier such as \"unknown\".");
        }
        if (around.contains("//") || around.contains("/*") || rest.startsWith("#")) {
            return new SyntaxFault("A comment stands here; JSON has none.",
                    "Put remarks into \"note\" or \"abstract\", or delete them.");
        }
        if (rest.isBlank()) {
            return new SyntaxFault("The file ends in the middle of a value.",
                    "Close every \" [ and { that was opened.");
        }
        if (withoutBracket(before).endsWith(",")
                && (BRACKETS.indexOf(rest.charAt(0)) >= 0 || endsWithBracket(before))) {
            return new SyntaxFault("A comma stands before the closing bracket.", "Delete the comma.");
        }
        return switch (rest.charAt(0)) {
            case '\'' -> new SyntaxFault("A text or name stands in single quotes.", "Use double quotes: \"…\".");
            case '\n', '\r', '\t' ->
                new SyntaxFault("A line break or tab stands inside a text.",
                        "Write \\n or \\t, and close every text with \".");
            default -> new SyntaxFault(
                    "The JSON breaks off here: %s cannot stand at this place.".formatted(shown(rest.codePointAt(0))),
                    "Look for a missing comma, colon, quotation mark or bracket at or just before it.");
        };
    }

    private static String fromTheWord(String text, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || "+-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return text.substring(start, Math.min(text.length(), start + 20));
    }

    private static boolean endsWithBracket(String text) {
        return !text.isEmpty() && BRACKETS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String withoutBracket(String text) {
        return (endsWithBracket(text) ? text.substring(0, text.length() - 1) : text).stripTrailing();
    }

    private static String shown(int character) {
        return Character.isISOControl(character) || Character.isWhitespace(character)
                ? String.format(Locale.ROOT, "U+%04X", character)
                : "\"" + Character.toString(character) + "\"";
    }
}
