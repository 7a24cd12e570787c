package org.w3id.muster.server.bounds;

/** A text that looks at the budget while somebody reads it: a regular expression has no clock of its own. */
final class WatchedText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 4096;

    private final String text;
    private final QueryBudget budget;
    private int reads;

    WatchedText(String text, QueryBudget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public char charAt(int index) {
        if (++reads == READS_BETWEEN_LOOKS) {
            reads = 0;
            budget.look();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
