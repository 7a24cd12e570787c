package org.w3id.muster.server.bounds;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many times a regular expression repeats its innermost part by counted quantifiers such as <code>{3,5}</code>. Java
 * repeats an empty part without reading a character, so no clock is looked at while it does. Stateless.
 *
 * <p>{@code (a{3}b){4}} repeats 12 times, {@code a{3}b{4}} four times.
 */
final class Repetition {

    /** The largest number that is told; what is beyond is told as this. */
    private static final long MOST = 1L << 40;

    private final String pattern;
    private int at;

    private Repetition(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        return new Repetition(pattern).read();
    }

    private long read() {
        Deque<Long> outer = new ArrayDeque<>();
        long here = 1;
        long last = 1;
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            switch (c) {
                case '\\' -> {
                    last = 1;
                    escape();
                }
                case '[' -> {
                    last = 1;
                    characterClass();
                }
                case '(' -> {
                    outer.push(here);
                    here = 1;
                    last = 1;
                }
                case ')' -> {
                    last = here;
                    here = outer.isEmpty() ? here : Math.max(outer.pop(), here);
                }
                case '{' -> {
                    last = Math.min(MOST, last * count());
                    here = Math.max(here, last);
                }
                case '?', '*', '+' -> {
                    // of the same part: neither adds to what is counted
                }
                default -> last = 1;
            }
        }
        while (!outer.isEmpty()) {
            here = Math.max(here, outer.pop());
        }
        return here;
    }

    /** The largest number of a quantifier whose bracket has been read; 1 if it is none. */
    private long count() {
        int end = pattern.indexOf('}', at);
        if (end < 0) {
            return 1;
        }
        long most = 1;
        long number = 0;
        for (; at < end; at++) {
            int digit = Character.digit(pattern.charAt(at), 10);
            number = digit < 0 ? 0 : Math.min(MOST, number * 10 + digit);
            most = Math.max(most, number);
        }
        at = end + 1;
        return most;
    }

    private void escape() {
        if (at < pattern.length() && pattern.charAt(at) == 'Q') {
            int end = pattern.indexOf("\\E", at);
            at = end < 0 ? pattern.length() : end + 2;
        } else {
            at++;
            if (at < pattern.length() && pattern.charAt(at) == '{') {
                // a name, as in \p{Cyrillic}, \x{41}, \k<name> has none
                int end = pattern.indexOf('}', at);
                if ("pPxN".indexOf(pattern.charAt(at - 1)) >= 0 && end >= 0) {
                    at = end + 1;
                }
            }
        }
    }

    private void characterClass() {
        int depth = 1;
        boolean first = true;
        while (at < pattern.length() && depth > 0) {
            char c = pattern.charAt(at++);
            if (c == '\\') {
                escape();
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && !first) {
                depth--;
            }
            first = first && c == '^';
        }
    }
}
