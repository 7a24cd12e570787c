package org.w3id.muster.search;

/** A request that has no answer. The message is a sentence for the one who asked. */
public abstract sealed class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SearchException(String message) {
        super(message);
    }

    /** The cursor was changed on its way, or belongs to another search. */
    public static final class BadCursor extends SearchException {

        private static final long serialVersionUID = 1L;

        BadCursor() {
            super("This address of a further page is damaged or belongs to another search. "
                    + "Go back to the first page of the results.");
        }
    }

    /** The search took longer than one search may. */
    public static final class TimedOut extends SearchException {

        private static final long serialVersionUID = 1L;

        TimedOut() {
            super("The search took too long and was stopped. Use more or longer words, or narrow the results.");
        }
    }
}
