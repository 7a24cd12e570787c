package org.w3id.muster.term;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant to write. Stateless. */
public final class DidYouMean {

    /** Longer words are not compared: nobody mistypes them by a letter or two, and the cost grows with the square. */
    private static final int LONGEST = 100;

    private DidYouMean() {}

    /** The known word nearest to the one written, if it is near enough to be a slip. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int best = 1 + Math.max(1, written.length() / 3);
        String nearest = null;
        for (String word : known) {
            if (Math.abs(word.length() - written.length()) < best && word.length() <= LONGEST) {
                int distance = distance(written, word);
                if (distance < best) {
                    best = distance;
                    nearest = word;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** "Did you mean …?" with a space behind it, or nothing. */
    public static String question(String written, Collection<String> known) {
        return nearest(written, known).map(word -> "Did you mean \"" + word + "\"? ").orElse("");
    }

    /** Levenshtein distance, with two rows. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
