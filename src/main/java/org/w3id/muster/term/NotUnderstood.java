package org.w3id.muster.term;

/**
 * Ends the reading of a value that has no meaning for us; never leaves this package, where it becomes a
 * {@link Reading.Verbatim}. Its message says what is wrong and what to write instead.
 */
final class NotUnderstood extends Exception {

    private static final int LONGEST_QUOTE = 40;

    /**
     * @param part the part of the input that is at fault, quoted in the message (shortened if long)
     * @param why what is wrong with it and what to do, a clause without a full stop
     */
    NotUnderstood(String part, String why) {
        // without a stack trace: registers bring these by the hundred thousand
        super("\"" + shorten(part) + "\": " + why, null, false, false);
    }

    /** The reason for a {@link Reading.Verbatim}. */
    String why() {
        return String.valueOf(getMessage());
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
