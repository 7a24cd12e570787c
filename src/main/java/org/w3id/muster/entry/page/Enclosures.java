package org.w3id.muster.entry.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a text stands in quotation marks or brackets: a full stop in there does not end the sentence around it.
 *
 * <p>A mark without its partner within {@link #LONGEST} characters encloses nothing, so that one lost quotation mark does not
 * swallow the rest of a page.
 */
final class Enclosures {

    private static final int LONGEST = 2_000;

    private record Opened(char closing, int at) {}

    /** How many enclosures begin (+) or end (-) before each character, relative to the start of the text. */
    private final int[] change;

    private Enclosures(int[] change) {
        this.change = change;
    }

    static Enclosures of(String text, Stretch within) {
        int[] change = new int[within.length() + 1];
        Deque<Opened> open = new ArrayDeque<>();
        for (int i = within.start(); i < within.end(); i++) {
            char c = text.charAt(i);
            if (!open.isEmpty() && closes(open, c, i)) {
                Opened opened = open.pop();
                while (opened.closing() != c) {
                    opened = open.pop();
                }
                if (i - opened.at() <= LONGEST) {
                    change[opened.at() - within.start()]++;
                    change[i - within.start()]--;
                }
            } else if (closing(c) != 0 && (c != '"' || opensWord(text, within, i))) {
                open.push(new Opened(closing(c), i));
            }
        }
        for (int i = 1; i < change.length; i++) {
            change[i] += change[i - 1];
        }
        return new Enclosures(change);
    }

    /** Whether the character at that distance from the start stands inside marks that close later. */
    boolean encloses(int distance) {
        return change[distance] > 0;
    }

    /** Looks a few levels down, so that a bracket which nobody closed does not hide the mark below it. */
    private static boolean closes(Deque<Opened> open, char c, int at) {
        int levels = 0;
        for (Opened opened : open) {
            if (++levels > 4 || at - opened.at() > LONGEST) {
                return false;
            }
            if (opened.closing() == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWord(String text, Stretch within, int i) {
        boolean free = i == within.start() || Stretch.isBlank(text.charAt(i - 1))
                || "([—–".indexOf(text.charAt(i - 1)) >= 0;
        return free && i + 1 < within.end() && !Stretch.isBlank(text.charAt(i + 1));
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '(' -> ')';
            case '[' -> ']';
            case '"' -> '"';
            default -> 0;
        };
    }
}
