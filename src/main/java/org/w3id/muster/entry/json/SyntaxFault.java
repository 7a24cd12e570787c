package org.w3id.muster.entry.json;

import java.util.regex.Pattern;

/**
 * What is wrong with the syntax of a JSON file, in words for people who do not read grammars.
 *
 * @param what what is wrong
 * @param remedy how to mend it
 */
record SyntaxFault(String what, String remedy) {

    private static final Pattern SPECIAL_NUMBER = Pattern.compile("[+-]?(NaN|Inf(inity)?)\\b.*", Pattern.DOTALL);

    /** Judges by the characters around the offset at which the parser gave up. */
    static SyntaxFault at(String text, long offset) {
        int end = Math.clamp(offset, 0, text.length());
        if (text.substring(end).isBlank()) {
            String before = text.stripTrailing();
            if (!before.endsWith("}") || end >= text.length()) {
                return new SyntaxFault("The file ends in the middle of a value.",
                        "Close every \" [ and { that was opened.");
            }
        }
        // parsers differ in whether they point at the offending character or behind it
        int start = Math.max(0, end - 1);
        int word = start;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String rest = text.substring(word, Math.min(text.length(), word + 40)).stripLeading();
        if (SPECIAL_NUMBER.matcher(rest).matches()) {
            return new SyntaxFault("NaN and Infinity are no numbers in JSON.",
                    "Leave the value out, or say it with a quantifier such as \"unknown\".");
        }
        String near = text.substring(start, Math.min(text.length(), start + 3));
        if (near.contains("//") || near.contains("/*") || near.startsWith("#") || near.startsWith("/")) {
            return new SyntaxFault("A comment stands here; JSON has none.",
                    "Put remarks into \"note\" or \"abstract\", or delete them.");
        }
        if (text.substring(0, end).stripTrailing().endsWith(",") || near.stripLeading().startsWith("}")
                || near.stripLeading().startsWith("]")) {
            String before = text.substring(0, text.charAt(start) == ',' ? end : start).stripTrailing();
            if (before.endsWith(",")) {
                return new SyntaxFault("A comma stands before the closing bracket, or there is one too many.",
                        "Delete the comma.");
            }
        }
        if (near.startsWith("'")) {
            return new SyntaxFault("A text or name stands in single quotes.", "Use double quotes: \"…\".");
        }
        if (near.startsWith("\n") || near.startsWith("\r") || near.startsWith("\t")) {
            return new SyntaxFault("A line break or tab stands inside a text.",
                    "Write \\n or \\t, and close every text with \".");
        }
        String shown = start < text.length() ? Character.toString(text.codePointAt(start)) : "";
        return new SyntaxFault("The JSON breaks off here: \"" + shown + "\" cannot stand at this place.",
                "Look for a missing comma, colon, quotation mark or bracket just before it.");
    }
}
