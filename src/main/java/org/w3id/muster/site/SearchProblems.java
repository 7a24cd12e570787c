package org.w3id.muster.site;

import org.w3id.muster.search.SearchException;

/** What goes wrong in the index, as answers. Stateless. */
public final class SearchProblems {

    private static final int RETRY_SECONDS = 5;

    private SearchProblems() {}

    public static ProblemException of(SearchException failure) {
        return switch (failure) {
            case SearchException.BadCursor bad -> ProblemDetail
                    .of("no-such-page", 404, "There is no such page of results", String.valueOf(bad.getMessage()),
                            "Begin at the first page: leave out the parameter after.")
                    .toException();
            case SearchException.TimedOut slow -> ProblemDetail
                    .of("search-timeout", 503, "The search took too long", String.valueOf(slow.getMessage()),
                            "Narrow it, or try again.")
                    .retryAfter(RETRY_SECONDS).toException();
        };
    }
}
